import { z } from 'zod'
import { fact } from '../../decision'

const most = 10_000_000
const weight = (zh: string, en: string) =>
  fact.integer({ source: 'derived', unit: 'kg', min: -most, max: most, label: { zh, en }, clauses: ['cement/6'] })

/** What the grade of a haulage order asks (代办运输考核). */
export const haulageFacts = z.object({
  outstanding: weight('尚欠数量', 'weight still to be delivered'),
  shortInTime: weight('约定时间内欠交数量', 'weight not delivered by the promised time'),
  due: fact.boolean({
    source: 'derived',
    label: { zh: '已过约定时间', en: 'the promised time is past' },
    clauses: ['cement/6'],
  }),
})

/** A weight that is promised or delivered, in whole kg. */
export const kilograms = (zh: string, en: string) =>
  fact.integer({ unit: 'kg', min: 1, max: 1_000_000, label: { zh, en }, clauses: ['cement/6'] })

/** A moment that a caller gives. */
export const moment = (zh: string, en: string) => fact.instant({ label: { zh, en }, clauses: ['cement/6'] })
