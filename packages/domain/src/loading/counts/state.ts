import type { Lot } from '../lots'

/** Posts that count before release, in their order (放行前的点数岗位). */
export const postsBeforeRelease = ['loaders', 'locationClerk', 'storeKeeper'] as const
/** Whoever counts a load (点数岗位). */
export type CountingPost = (typeof postsBeforeRelease)[number] | 'gate'

/** How far the counts have come (点数进度). */
export type CountingStage = 'new' | 'counting' | 'stopped' | 'verified' | 'released' | 'passed'

/** One count, epoch milliseconds (一次点数). */
export interface Count {
  readonly post: CountingPost
  readonly at: number
  readonly counted: readonly Lot[]
}

/** What the customer says of the loading when asked (客户意见). */
export type CustomerOpinion = 'satisfied' | 'dissatisfied' | 'none'

/** The counts of one load as their events made them (点数核对); null: not yet. */
export interface CountingState {
  readonly stage: CountingStage
  readonly ordered: readonly Lot[]
  /** Counts of this round that agree with the order, in their order. */
  readonly agreed: readonly Count[]
  /** The count that did not agree with the order and stopped the round. */
  readonly stoppedBy: Count | null
  /** The count for which the gate holds the vehicle; released anew, it may come to the gate again. */
  readonly heldBy: Count | null
  readonly opinion: CustomerOpinion | null
  /** Rounds of counts that were begun. */
  readonly round: number
  readonly lastAt: number | null
}

export const initialState: CountingState = {
  stage: 'new',
  ordered: [],
  agreed: [],
  stoppedBy: null,
  heldBy: null,
  opinion: null,
  round: 0,
  lastAt: null,
}
