import { z } from 'zod'
import { fact, siteFact } from '../../decision'

/** Seconds between the two furthest instants that exist. */
const furthest = 17_280_000_000_000

/** What the time until a vehicle is sent asks (救援派车时限). */
export const rescueTimeFacts = z.object({
  night: fact.boolean({ source: 'derived', label: { zh: '夜间', en: 'at night' }, clauses: ['cement/10.3'] }),
  snow: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '雪天', en: 'in snow' },
    clauses: ['cement/10.2', 'cement/10.3'],
  }),
  sent: fact.boolean({ source: 'derived', label: { zh: '已派车', en: 'a vehicle was sent' } }),
  elapsed: fact.integer({
    source: 'derived',
    unit: 's',
    min: 0,
    max: furthest,
    label: { zh: '求援后经过的时间', en: 'time since the request' },
    description: { zh: '已派车的算到派车时，不足一秒按一秒计', en: 'until a vehicle was sent; a begun second counts' },
    clauses: ['cement/10.3'],
  }),
  within: siteFact('dispatch.rescueWithin'),
  withinNightOrSnow: siteFact('dispatch.rescueWithinNightOrSnow'),
})
