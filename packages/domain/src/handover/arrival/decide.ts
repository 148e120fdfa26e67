import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { arrivalFacts, arrivedAt, shiftStart } from './facts'
import { leadOf, offSecondLeadErrors } from './lead'
import { arrivalGrade, arrivalRulebook } from './rulebook'

/** What is asked about an arrival (到岗时刻与开班时刻); both on whole seconds. */
const arrivalInput = z.strictObject({ shiftStart, arrivedAt })

/** The grade, and the lead in seconds that it rests on (到岗考核). */
export const arrivalOutput = z.object({ grade: arrivalGrade, lead: arrivalFacts.shape.lead })
export type HandoverArrival = z.output<typeof arrivalOutput>

/** The arrival table at a site, as the grade and the breaches ask it. */
export function bindArrival(binding: Binding) {
  return bindTable(binding, arrivalRulebook, { site: { siteLead: 'handover.lead' } })
}

/** Arrival before the shift (接班到岗考核), graded against the site's lead. */
export function handoverArrival(binding: Binding): DomainDecision<HandoverArrival, z.input<typeof arrivalInput>> {
  const table = bindArrival(binding)

  const decide = (input: unknown): Answer<HandoverArrival, ClauseId> => {
    const parsed = parseInput(arrivalInput, input)
    const offSecond = offSecondLeadErrors(input)
    if (!parsed.ok) return invalidBy(arrivalInput, [...parsed.answer.errors, ...offSecond])
    if (offSecond.length > 0) return invalidBy(arrivalInput, offSecond)
    const lead = leadOf(parsed.data)
    return andThen(table.decide({ lead }), ({ grade }, decision) =>
      composeDecision<HandoverArrival, ClauseId>({ grade, lead }, [decision], {
        facts: { ...parsed.data, lead },
        // Who never came is absent, whenever the shift began.
        used: lead === null ? [] : ['shiftStart', 'arrivedAt'],
        input: arrivalInput,
        output: arrivalOutput,
      }),
    )
  }

  return {
    id: 'handover/arrival',
    title: { zh: '接班到岗考核', en: 'Arrival before the shift' },
    input: arrivalInput,
    output: arrivalOutput,
    tables: [table],
    decide,
  }
}
