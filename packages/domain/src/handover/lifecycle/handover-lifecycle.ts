import { parseCommand } from '../../decision'
import type { Decider } from '../../decision'
import { handoverCommand } from './command'
import type { HandoverCommand } from './command'
import { decide } from './decide'
import type { HandoverContext, HandoverRefusalCode } from './decide'
import { handoverEvent } from './event'
import type { HandoverEvent } from './event'
import { evolve } from './evolve'
import { initialState } from './state'
import type { HandoverState } from './state'

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
  commands: handoverCommand,
  events: handoverEvent,
  evolve,
  decide: (state, given, { now }) => {
    const parsed = parseCommand(handoverCommand, given, now)
    return parsed.ok ? decide(state, parsed.command, { now }) : parsed.answer
  },
}
