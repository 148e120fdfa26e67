import type { VisitLine } from './command'
import type { VisitState } from './state'

/** What the promises on waiting and loading ask of a visit (承诺考核所需); null: not yet. Times in epoch milliseconds. */
export interface VisitPromiseFacts {
  readonly kilograms: number | null
  readonly line: VisitLine | null
  readonly loadingStartedAt: number | null
  readonly loadingFinishedAt: number | null
  /** When it got its queue slip: waiting counts from here. */
  readonly joinedAt: number | null
}

/** What a visit tells about waiting and loading time (等候与装车时间). */
export function promiseFactsOf({ order, line, times }: VisitState): VisitPromiseFacts {
  return {
    kilograms: order?.kilograms ?? null,
    line,
    loadingStartedAt: times.loading ?? null,
    loadingFinishedAt: times.loaded ?? null,
    joinedAt: times.queued ?? null,
  }
}
