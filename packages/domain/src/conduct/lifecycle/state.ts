import type { Body, Measure } from './command'

/** How far the handling of a violation has come (处理进度). */
export type SanctionStage =
  'none' | 'recorded' | 'verified' | 'dropped' | 'proposed' | 'decided' | 'served' | 'appealed' | 'final'

/** A measure with its sum in yuan, where it has one. */
export interface Imposed {
  readonly measure: Measure
  readonly amount: number | null
}

/** An order to correct (责令改正). */
export interface Correction {
  readonly what: string
  readonly until: number
  readonly stands: 'open' | 'done' | 'overdue'
}

/** A violation as its events made it (违规处理); null: not yet. */
export interface SanctionState {
  readonly stage: SanctionStage
  readonly number: string | null
  readonly accused: string | null
  readonly accuser: string | null
  readonly complaintHandler: string | null
  /** What was proposed or decided last; an annulled one is gone. */
  readonly imposed: Imposed | null
  readonly decidedBy: { readonly by: string; readonly body: Body } | null
  readonly appealUntil: number | null
  readonly correction: Correction | null
  /** A suspension that was lifted (恢复运输). */
  readonly liftedAt: number | null
  readonly lastAt: number | null
}

export const initialState: SanctionState = {
  stage: 'none',
  number: null,
  accused: null,
  accuser: null,
  complaintHandler: null,
  imposed: null,
  decidedBy: null,
  appealUntil: null,
  correction: null,
  liftedAt: null,
  lastAt: null,
}

/** Measures that wait for an appeal; a suspension and a cancellation keep the vehicle out meanwhile. */
const stayedByAppeal: readonly Measure[] = ['fine', 'dismissal', 'vehicleFine']

/** The measure that has effect now (现行有效的措施): from its service, not while an appeal stays it, until it is lifted. */
export function inForce({ stage, imposed, liftedAt }: SanctionState): Imposed | null {
  if (imposed === null || liftedAt !== null) return null
  if (stage === 'served' || stage === 'final') return imposed
  return stage === 'appealed' && !stayedByAppeal.includes(imposed.measure) ? imposed : null
}
