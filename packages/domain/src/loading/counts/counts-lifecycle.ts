import { defineLifecycle, inOrderOfTime } from '../../decision'
import { countingCommand } from './command'
import { decide } from './decide'
import { countingEvent } from './event'
import { evolve } from './evolve'
import { countingRefusals, refused } from './refusals'
import { initialState } from './state'

/**
 * Counts of a load (点数核对): loaders, location clerk, store keeper, who releases, and the gate; each is held against
 * the order. cement/convention/4, cement/ban/4, cement/9.1.2.
 */
export const countsLifecycle = defineLifecycle({
  id: 'loading/counts',
  title: { zh: '点数核对与放行', en: 'Counts of a load, and its release' },
  initialState,
  commands: countingCommand,
  events: countingEvent,
  refusals: countingRefusals,
  decide: inOrderOfTime(refused, decide),
  evolve,
})
