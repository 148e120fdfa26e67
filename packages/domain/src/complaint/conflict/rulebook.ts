import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { conflictFacts } from './facts'

/** Why a person may not handle or decide a complaint (回避事由). */
export const conflictReason = fact.enum(
  {
    complainedOf: { zh: '本人被投诉', en: 'is complained of' },
    servesUnder: { zh: '被投诉人的下属', en: 'serves under someone complained of' },
  },
  { label: { zh: '回避事由', en: 'reason' }, source: 'derived' },
)

export const verdictLabel = { zh: '可否承办', en: 'verdict' }
export const verdicts = {
  allowed: { zh: '可以承办', en: 'may handle and decide' },
  refused: { zh: '应当回避', en: 'may not' },
} as const

/** Whether a person may handle or decide a complaint (可否承办). */
const conflictOutcome = oneOf('verdict', verdictLabel, {
  allowed: { label: verdicts.allowed },
  refused: { label: verdicts.refused, fields: z.object({ reason: conflictReason }) },
})

/** Conflict of interest (投诉回避): neither who is complained of nor who serves under them handles or decides. */
export const conflictRulebook = defineRulebook({
  id: 'complaint/conflict',
  version: '1.0.0',
  title: { zh: '投诉办理回避', en: 'Conflict of interest in a complaint' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: conflictFacts,
  outcome: conflictOutcome,
  rows: [
    {
      id: 'complained-of',
      when: { isComplainedOf: true },
      then: { verdict: 'refused', reason: 'complainedOf' },
      clauses: ['cement/ban/10', 'department/2.3'],
    },
    {
      id: 'serves-under',
      when: { servesUnder: true },
      then: { verdict: 'refused', reason: 'servesUnder' },
      clauses: ['department/2.3', 'cement/ban/10'],
    },
    { id: 'free', when: {}, then: { verdict: 'allowed' }, clauses: ['department/2.3'] },
  ],
})
