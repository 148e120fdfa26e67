import { z } from 'zod'
import { fact, siteFact } from '../../decision'

/** Start of the shift that is taken over (接班班次开始时刻). */
export const shiftStart = fact.instant({
  label: { zh: '开班时刻', en: 'start of the shift' },
  clauses: ['shift/handover/1'],
})

/** When the incoming person came to the post; absent: never (到岗时刻). */
export const arrivedAt = fact.instant({
  presence: 'optional',
  label: { zh: '接班人到岗时刻', en: 'arrival of the incoming person' },
  description: { zh: '缺项表示始终未到岗', en: 'absent: never arrived' },
  clauses: ['shift/handover/1'],
})

/** Seconds between the two furthest instants that exist: no lead is out of bounds. */
const furthest = 17_280_000_000_000

/** What the grade asks (到岗考核). */
export const arrivalFacts = z.object({
  lead: fact.integer({
    presence: 'optional',
    source: 'derived',
    unit: 's',
    min: -furthest,
    max: furthest,
    label: { zh: '提前到岗时间', en: 'lead before the shift' },
    description: { zh: '迟到为负；缺项表示始终未到岗', en: 'negative when late; absent: never arrived' },
    clauses: ['shift/handover/1'],
  }),
  siteLead: siteFact('handover.lead'),
})
