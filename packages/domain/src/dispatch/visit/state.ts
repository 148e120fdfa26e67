import type { CountPost, Suspension, VisitLine } from './command'

/** How far a visit has come (到厂进度); `none`: nobody came yet. */
export type VisitStage =
  | 'none'
  | 'arrived'
  | 'queued'
  | 'notified'
  | 'entered'
  | 'atSite'
  | 'ticketTaken'
  | 'loading'
  | 'loaded'
  | 'counted'
  | 'opinionAsked'
  | 'released'
  | 'gateChecked'
  | 'left'
  | 'unloaded'
  | 'refused'
  | 'cancelled'

/** A count that was not what was ordered, and the post that found it (点数不符). */
export interface CountMismatch {
  readonly post: CountPost
  readonly bags: number
  readonly ordered: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** A visit as its events made it (到厂); null: not yet. */
export interface VisitState {
  readonly stage: VisitStage
  readonly plate: string | null
  readonly order: {
    readonly number: string
    readonly product: string
    readonly bags: number
    readonly kilograms: number
  } | null
  readonly slip: string | null
  readonly line: VisitLine | null
  /** When each stage was last reached by its own step, not by a recount; epoch milliseconds. */
  readonly times: Readonly<Partial<Record<VisitStage, number>>>
  /** The counts that stand, each equal to the order; emptied when the counts are reopened. */
  readonly counts: Readonly<Partial<Record<CountPost, number>>>
  /** The mismatch before release that stops the visit until the load is put right. */
  readonly stoppedBy: CountMismatch | null
  /** Every mismatch of the visit, for those who look into it. */
  readonly mismatches: readonly CountMismatch[]
  readonly opinion: { readonly satisfied: boolean; readonly words: string | null } | null
  /** A sanction that suspended the vehicle meanwhile, and what the authority said about this load. */
  readonly suspension: { readonly sanction: string; readonly outcome: Suspension | null } | null
  /** Why it was refused or cancelled. */
  readonly reason: string | null
  /** When the last event happened; nothing can happen before it any more. */
  readonly lastAt: number | null
}

export const initialState: VisitState = {
  stage: 'none',
  plate: null,
  order: null,
  slip: null,
  line: null,
  times: {},
  counts: {},
  stoppedBy: null,
  mismatches: [],
  opinion: null,
  suspension: null,
  reason: null,
  lastAt: null,
}
