import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { bindArrival, leadOf, offSecondLeadErrors } from '../arrival'
import { completedAt, gapOf } from '../evidence'
import { contradictionsOf } from './contradictions'
import { breachesInput } from './facts'
import type { HandoverRecord } from './facts'
import { breach, breachesRulebook, committedBy } from './rulebook'

/** Every breach with who committed it and the clauses that it breaks (交接班违规); none: an empty list. */
export const breachesOutput = z.object({
  breaches: labelled(
    z.array(
      z.object({
        breach,
        by: committedBy,
        clauses: z.array(fact.string({ label: { zh: '条款', en: 'clause' }, source: 'derived' })),
      }),
    ),
    { zh: '各项违规', en: 'breaches' },
  ),
})
export type HandoverBreaches = z.output<typeof breachesOutput>

/** The recorded facts behind each derived one. */
const origins: Readonly<Record<string, readonly string[]>> = {
  consent: ['consentAt', 'shiftStart'],
  gap: ['shiftStart', 'arrivedAt', 'leftAt', 'swapped', 'closedByOrder'],
  outgoingSigned: ['outgoingSignedAt'],
  incomingSigned: ['incomingSignedAt'],
  leftBeforeHandover: ['leftAt', 'outgoingSignedAt', 'incomingSignedAt'],
  arrival: ['shiftStart', 'arrivedAt'],
}

/** Breaches around a handover (交接班违规), beside who is liable and never instead. */
export function handoverBreaches(binding: Binding): DomainDecision<HandoverBreaches, z.input<typeof breachesInput>> {
  const table = bindTable(binding, breachesRulebook)
  const arrival = bindArrival(binding)
  const clausesOf = new Map(table.table.rulebook.document.rows.map(({ id, clauses }) => [id, clauses]))

  const decide = (input: unknown): Answer<HandoverBreaches, ClauseId> => {
    const parsed = parseInput(breachesInput, input)
    const before = [
      ...(parsed.ok ? contradictionsOf(parsed.data) : parsed.answer.errors),
      ...offSecondLeadErrors(input),
    ]
    if (!parsed.ok || before.length > 0) return invalidBy(breachesInput, before)
    const record = parsed.data
    return andThen(arrival.decide({ lead: leadOf(record) }), ({ grade }, graded) =>
      andThen(table.decide(breachFactsOf(record, grade)), (rows, found) =>
        composeDecision<HandoverBreaches, ClauseId>(
          {
            breaches: rows.map((row, index) => ({
              ...row,
              clauses: [...(clausesOf.get(found.fired[index] ?? '') ?? [])],
            })),
          },
          [graded, found],
          {
            facts: record,
            fired: found.fired,
            // The grade's own clause is cited where it is breached, and only there.
            clauses: found.clauses,
            used: found.used.flatMap((name) => origins[name] ?? []),
            input: breachesInput,
            output: breachesOutput,
          },
        ),
      ),
    )
  }

  return {
    id: 'handover/breaches',
    title: { zh: '交接班违规', en: 'Breaches around a shift handover' },
    input: breachesInput,
    output: breachesOutput,
    tables: [table, arrival],
    decide,
  }
}

/** What the table asks, from the record. */
function breachFactsOf(record: HandoverRecord, arrival: string) {
  const { swapped, closedByOrder, handedOver, inPerson, inShiftProblem, incomingHelp, leftAt } = record
  const completed = completedAt(record) ?? Number.POSITIVE_INFINITY
  return {
    swapped,
    consent: consentOf(record),
    gap: gapOf(record),
    closedByOrder,
    inShiftProblem,
    handedOver,
    inPerson,
    outgoingSigned: typeof record.outgoingSignedAt === 'number',
    incomingSigned: typeof record.incomingSignedAt === 'number',
    incomingHelp,
    leftBeforeHandover: typeof leftAt === 'number' && leftAt < completed,
    arrival,
  }
}

/** Consent at the very start of the shift is still prior: a limit reached exactly is met. */
function consentOf({ consentAt, shiftStart }: Pick<HandoverRecord, 'consentAt' | 'shiftStart'>) {
  if (typeof consentAt !== 'number') return 'none'
  return consentAt <= shiftStart ? 'prior' : 'afterStart'
}
