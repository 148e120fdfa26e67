import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { staffNumber } from '../facts'
import { conflictReason, conflictRulebook, verdictLabel, verdicts } from './rulebook'

/** A person, those above them, and those complained of (回避的询问). */
const complaintConflictInput = z.strictObject({
  person: staffNumber('拟承办人工号', 'staff number of the person', ['template/7.2']),
  /** Everyone whom the person serves under, however far up; null while that is not known. */
  superiors: z
    .array(staffNumber('上级工号', 'staff number of a superior', ['department/2.3']))
    .nullable()
    .optional(),
  complainedOf: z.array(staffNumber('被投诉人工号', 'staff number of someone complained of', ['cement/ban/10'])),
})
type Input = z.output<typeof complaintConflictInput>

/** Whether a person may handle or decide a complaint, or why not (可否承办). */
export const complaintConflictOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: fact.word('allowed', verdicts.allowed, { label: verdictLabel }) }),
  z.object({
    verdict: fact.word('refused', verdicts.refused, { label: verdictLabel }),
    reason: conflictReason,
  }),
])
export type ComplaintConflict = z.output<typeof complaintConflictOutput>

/** Conflict of interest (投诉回避): who is complained of, or serves under them, neither handles nor decides. */
export function complaintConflict(
  binding: Binding,
): DomainDecision<ComplaintConflict, z.input<typeof complaintConflictInput>> {
  const table = bindTable(binding, conflictRulebook)

  const decide = (input: unknown): Answer<ComplaintConflict, ClauseId> => {
    const parsed = parseInput(complaintConflictInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    return andThen(table.decide(relationOf(data)), (outcome, decision) =>
      composeDecision<ComplaintConflict, ClauseId>(outcome, [decision], {
        facts: { ...data, ...decision.facts },
        used: decision.used.includes('servesUnder')
          ? ['person', 'superiors', 'complainedOf']
          : ['person', 'complainedOf'],
        input: complaintConflictInput,
        output: complaintConflictOutput,
      }),
    )
  }

  return {
    id: 'complaint/conflict',
    title: { zh: '投诉办理回避', en: 'Conflict of interest in a complaint' },
    input: complaintConflictInput,
    output: complaintConflictOutput,
    tables: [table],
    decide,
  }
}

/** The table's facts; with nobody complained of it does not matter whom the person serves under. */
function relationOf({ person, superiors, complainedOf }: Input) {
  const named = new Set(complainedOf)
  const above = superiors ?? null
  const servesUnder = above === null && named.size > 0 ? null : (above ?? []).some((superior) => named.has(superior))
  return { isComplainedOf: named.has(person), servesUnder }
}
