import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { defineRulebook, fact } from '../../decision'
import { attainmentFacts } from './facts'

/** As what a case counts (计数类别). */
export const countsAs = fact.enum(
  {
    met: { zh: '兑现', en: 'met' },
    missed: { zh: '未兑现', en: 'missed' },
    open: { zh: '未到期', en: 'open' },
    apart: { zh: '不计', en: 'not counted' },
  },
  { label: { zh: '计入', en: 'counts as' }, source: 'derived' },
)

/** The promises whose attainment is counted. */
export const countedClauses = [
  'cement/promise/1',
  'cement/promise/2',
  'cement/promise/3',
  'cement/promise/5',
  'cement/promise/6',
  'cement/promise/8',
  'cement/promise/10',
  'cement/11',
] as const satisfies readonly ClauseId[]

/** Attainment (承诺兑现): which cases count as met, which as missed, and which not yet or not at all. */
export const attainmentRulebook = defineRulebook({
  id: 'promises/attainment',
  version: '1.0.0',
  title: { zh: '承诺兑现的计数', en: 'How the cases of a promise are counted' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: attainmentFacts,
  outcome: z.object({ countsAs }),
  rows: [
    {
      id: 'met',
      when: { state: ['met', 'givenInTime', 'covered', 'granted'] },
      then: { countsAs: 'met' },
      clauses: countedClauses,
    },
    {
      id: 'over-time-without-reason',
      when: { state: 'review' },
      then: { countsAs: 'missed' },
      clauses: ['cement/promise/2', 'cement/promise/3', 'cement/ban/5'],
    },
    {
      id: 'missed',
      // What is over time while it still runs can no longer be kept.
      when: { state: ['late', 'alreadyOver', 'missed', 'givenLate', 'gap', 'reasonMissing'] },
      then: { countsAs: 'missed' },
      clauses: countedClauses,
    },
    { id: 'open', when: { state: ['open', 'due'] }, then: { countsAs: 'open' }, clauses: countedClauses },
    {
      id: 'no-promise',
      when: { state: ['notCovered', 'notDue'] },
      then: { countsAs: 'apart' },
      clauses: ['cement/promise/2', 'cement/promise/3', 'cement/promise/6'],
    },
    {
      id: 'refused-with-reason',
      when: { state: 'refusedWithReason' },
      then: { countsAs: 'apart' },
      clauses: ['cement/promise/8'],
      note: {
        zh: '承诺只及于合理要求；合理与否由人判断，有理由的拒绝不计。',
        en: 'The promise is on reasonable requests; whether one is, people judge, so a reasoned refusal is not counted.',
      },
    },
  ],
})
