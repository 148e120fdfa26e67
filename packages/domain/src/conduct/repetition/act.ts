import { z } from 'zod'
import { fact, labelled } from '../../decision'
import { breachesSchema } from '../breach'

/** What tells one act from another: whose it was, when, and during which visit or incident. */
export const occasionFacts = {
  person: fact.string({
    maxLength: 100,
    label: { zh: '行为人（工号、车号或名称）', en: 'person (staff number, plate or name)' },
    clauses: ['cement/18'],
  }),
  at: fact.instant({
    min: '1970-01-01T00:00:00Z',
    max: '2200-01-01T00:00:00Z',
    label: { zh: '行为时间', en: 'time of the act' },
  }),
  visit: fact.string({ presence: 'optional', maxLength: 100, label: { zh: '到厂次编号', en: 'visit' } }),
  incident: fact.string({ presence: 'optional', maxLength: 100, label: { zh: '事件编号', en: 'incident' } }),
} as const

/** An act on record (在案行为). */
export const pastActSchema = z.strictObject({
  ...occasionFacts,
  breaches: breachesSchema,
  verified: fact.boolean({ label: { zh: '已查实', en: 'verified' } }),
  sanctioned: fact.boolean({ presence: 'optional', label: { zh: '已处罚', en: 'sanctioned' } }),
})

export const historySchema = labelled(z.array(pastActSchema).max(1000), {
  zh: '在案行为',
  en: 'acts on record',
})

export type PastAct = z.output<typeof pastActSchema>
export type Occasion = Pick<PastAct, keyof typeof occasionFacts>

const references = ['visit', 'incident'] as const

/**
 * Whether two records are of one act (同一行为): same person and instant, and the same visit or incident. What both
 * leave untold does not tell them apart.
 */
export function isSameAct(one: Occasion, other: Occasion): boolean {
  if (one.person !== other.person || one.at !== other.at) return false
  const told = references.filter((name) => isTold(one[name]) && isTold(other[name]))
  return told.length === 0 || told.some((name) => one[name] === other[name])
}

function isTold(text: string | null | undefined): boolean {
  return text !== null && text !== undefined
}
