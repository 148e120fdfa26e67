import { defineLifecycle, inOrderOfTime } from '../../decision'
import { handoverCommand } from './command'
import { decide } from './decide'
import { handoverEvent } from './event'
import { evolve } from './evolve'
import { handoverRefusals, refused } from './refusals'
import { initialState } from './state'

/**
 * Shift handover (交接班) with diary and duty log: diary written, read and signed, items handed over face to face, duty
 * log signed by both. shift/handover/2, 3, 5, 6.
 */
export const handoverLifecycle = defineLifecycle({
  id: 'handover/lifecycle',
  title: { zh: '交接班办理', en: 'Course of a shift handover' },
  initialState,
  commands: handoverCommand,
  events: handoverEvent,
  refusals: handoverRefusals,
  decide: inOrderOfTime(refused, decide),
  evolve,
})
