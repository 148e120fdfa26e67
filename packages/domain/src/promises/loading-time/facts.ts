import { z } from 'zod'
import { fact } from '../../decision'
import { furthestSeconds, onRecord } from '../facts'

/** What is loaded (货物). */
export const cargo = fact.enum(
  {
    bagged: { zh: '袋装水泥', en: 'bagged cement' },
    winterStored: { zh: '冬储袋装水泥', en: 'winter-stored bagged cement' },
    bulk: { zh: '散装水泥', en: 'bulk cement' },
    clinker: { zh: '熟料', en: 'clinker' },
  },
  { label: { zh: '货物', en: 'cargo' }, clauses: ['cement/promise/2', 'cement/promise/3'] },
)

/** Where it is loaded (装车地点). */
export const loadingPlace = fact.enum(
  {
    line1: { zh: '一线（制一车间）', en: 'line 1 (workshop 1)' },
    line2: { zh: '二线（制一车间）', en: 'line 2 (workshop 1)' },
    line3: { zh: '三线（制二车间）', en: 'line 3 (workshop 2)' },
    elsewhere: { zh: '不在生产线上', en: 'not at a line' },
  },
  {
    presence: 'whenNeeded',
    label: { zh: '装车地点', en: 'place of loading' },
    clauses: ['cement/promise/2', 'cement/promise/3'],
  },
)

/** What the promise on loading time asks (装车时间承诺). */
export const loadingTimeFacts = z.object({
  cargo,
  line: loadingPlace,
  ended: onRecord('已装完', 'loading has ended', ['cement/promise/2', 'cement/promise/3']),
  pace: fact.integer({
    source: 'derived',
    unit: 's',
    min: 0,
    // The longest loading of the lightest load, one kilogram.
    max: furthestSeconds * 1000,
    label: { zh: '每吨用时', en: 'time a tonne' },
    description: { zh: '不足一秒按一秒计', en: 'a part of a second counts as one' },
    clauses: ['cement/promise/2', 'cement/promise/3'],
  }),
  hasReason: onRecord('已记录超时原因', 'a reason for the over-time is on record', ['cement/ban/5']),
})
