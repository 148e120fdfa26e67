import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { breachErrors, breachesSchema, clauseOf } from '../breach'
import { historySchema, occasionFacts } from './act'
import type { PastAct } from './act'
import { repeatedClauses } from './repeated-clauses'

/** What is asked: an act, and what is on record of its person (屡犯的询问). */
const repetitionInput = z.strictObject({
  ...occasionFacts,
  breaches: breachesSchema,
  verified: fact.boolean({ label: { zh: '已查实', en: 'verified' }, clauses: ['cement/18'] }),
  history: historySchema,
})

/** Whether the act is repeated, and of which clauses. */
export const repetitionOutput = z.object({
  repeated: fact.boolean({ source: 'derived', label: { zh: '屡犯', en: 'repeated' } }),
  clauses: z.array(fact.string({ source: 'derived', label: { zh: '屡次违反的条款', en: 'clause breached again' } })),
})
export type RepetitionFound = z.output<typeof repetitionOutput>

/** Whether an act is repeated (屡犯): same person, same clause, both verified, within the site's period. */
export function conductRepetition({ site }: Binding): DomainDecision<RepetitionFound, z.input<typeof repetitionInput>> {
  const decide = (input: unknown): Answer<RepetitionFound, ClauseId> => {
    const parsed = parseInput(repetitionInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = [...breachErrors(data.breaches, ['breaches']), ...historyErrors(data.history)]
    if (errors.length > 0) return invalidBy(repetitionInput, errors)
    const breached = [...new Set(data.breaches.map(clauseOf))]
    const { clauses, askedPeriod } = data.verified
      ? repeatedClauses(data, breached, data.history, site.value('conduct.repeatMonths'), site.calendar.zone)
      : { clauses: [], askedPeriod: false }
    return composeDecision<RepetitionFound, ClauseId>({ repeated: clauses.length > 0, clauses: [...clauses] }, [], {
      facts: data,
      used: data.verified ? Object.keys(data) : ['verified'],
      clauses: ['cement/18', ...clauses],
      assumed: askedPeriod ? assumedPeriod(site) : [],
      input: repetitionInput,
      output: repetitionOutput,
    })
  }

  return {
    id: 'conduct/repetition',
    title: { zh: '屡犯认定', en: 'Repetition' },
    input: repetitionInput,
    output: repetitionOutput,
    tables: [],
    decide,
  }
}

/** What is wrong with the clauses of acts on record. */
export function historyErrors(history: readonly PastAct[]): InputError[] {
  return history.flatMap(({ breaches }, index) => breachErrors(breaches, ['history', index, 'breaches']))
}

/** The site's period and zone, where they are still assumed. */
export function assumedPeriod(site: Binding['site']): string[] {
  return (['conduct.repeatMonths', 'calendar.zone'] as const).filter((name) => site.isAssumed(name))
}
