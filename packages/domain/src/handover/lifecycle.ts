import type { Decider } from '../decision'
import { parseCommand } from '../decision'
import { handoverCommand } from './lifecycle/command'
import type { HandoverCommand } from './lifecycle/command'
import { decide } from './lifecycle/decide'
import type { HandoverContext, HandoverRefusalCode } from './lifecycle/decide'
import type { HandoverEvent } from './lifecycle/event'
import { evolve } from './lifecycle/evolve'
import { initialState } from './lifecycle/state'
import type { HandoverState } from './lifecycle/state'

export { handoverCommand } from './lifecycle/command'
export type { HandoverCommand } from './lifecycle/command'
export { handoverEvent } from './lifecycle/event'
export type { HandoverEvent } from './lifecycle/event'
export type { HandoverContext, HandoverRefusalCode } from './lifecycle/decide'
export type { HandoverStage, HandoverState, Signature } from './lifecycle/state'

/**
 * Shift handover (交接班) with diary and duty log: diary written, read and signed, items handed over face to face, duty
 * log signed by both. shift/handover/2, 3, 5, 6.
 */
export const handoverLifecycle: Decider<
  HandoverState,
  HandoverCommand,
  HandoverEvent,
  HandoverRefusalCode,
  HandoverContext
> = {
  initialState,
  evolve,
  decide: (state, given, { now }) => {
    const parsed = parseCommand(handoverCommand, given, now)
    return parsed.ok ? decide(state, parsed.command, { now }) : parsed.answer
  },
}
