import { defineLifecycle, inOrderOfTime } from '../../decision'
import { railCommand } from './command'
import { decide } from './decide'
import { railEvent } from './event'
import { evolve } from './evolve'
import { railRefusals, refused } from './refusals'
import { initialState } from './state'

/** A wagon after loading (火车装后办理): the keeper verifies the count, then tarpaulin, then seal. cement/9.2.2. */
export const railLifecycle = defineLifecycle({
  id: 'loading/rail',
  title: { zh: '火车核数、苫盖与封车', en: 'Count, tarpaulin and seal of a wagon' },
  initialState,
  commands: railCommand,
  events: railEvent,
  refusals: railRefusals,
  decide: inOrderOfTime(refused, decide),
  evolve,
})
