import { defineLifecycle, inOrderOfTime } from '../../decision'
import { visitCommand } from './command'
import { decide } from './decide'
import { visitEvent } from './event'
import { evolve } from './evolve'
import { visitRefusals, refused } from './refusals'
import { initialState } from './state'

/** A visit (到厂全程): from arrival over slip, notice, site, ticket, loading, counts and release to the gate. */
export const visitLifecycle = defineLifecycle({
  id: 'dispatch/visit',
  title: { zh: '车辆到厂全程', en: 'Course of a visit' },
  initialState,
  commands: visitCommand,
  events: visitEvent,
  refusals: visitRefusals,
  decide: inOrderOfTime(refused, decide),
  evolve,
})
