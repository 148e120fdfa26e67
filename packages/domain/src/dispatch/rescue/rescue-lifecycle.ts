import { defineLifecycle, inOrderOfTime } from '../../decision'
import { rescueCommand } from './command'
import { decide } from './decide'
import { rescueEvent } from './event'
import { evolve } from './evolve'
import { rescueRefusals, refused } from './refusals'
import { initialState } from './state'

/** A rescue (救援): help for a vehicle that slid off the road, from the request to its end. cement/10.3. */
export const rescueLifecycle = defineLifecycle({
  id: 'dispatch/rescue',
  title: { zh: '车辆救援', en: 'Course of a rescue' },
  initialState,
  commands: rescueCommand,
  events: rescueEvent,
  refusals: rescueRefusals,
  decide: inOrderOfTime(refused, decide),
  evolve,
})
