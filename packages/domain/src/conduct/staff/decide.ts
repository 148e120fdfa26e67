import { andThen, composeDecision } from '@zhidu/rules'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { cautionSchema, cautionsFor } from '../cautions'
import { staffFacts } from './facts'
import { staffFields, staffRulebook } from './rulebook'

/** What is asked about an act of staff (员工违规处理的询问). */
export const staffInput = z.strictObject(staffFacts.shape)

/** Whether a sanction reaches the person through an employer of their own. */
export const throughEmployer = fact.boolean({
  source: 'derived',
  label: { zh: '经其用人单位处理', en: "through the person's own employer" },
})

/** What follows, with the cautions beside money and dismissal. */
export const staffOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('none'), ...staffFields.none }),
  z.object({
    verdict: z.literal('dismissal'),
    ...staffFields.dismissal,
    throughEmployer,
    cautions: z.array(cautionSchema),
  }),
  z.object({ verdict: z.literal('fine'), ...staffFields.fine, throughEmployer, cautions: z.array(cautionSchema) }),
  z.object({ verdict: z.literal('recorded'), ...staffFields.recorded }),
])
export type StaffSanction = z.output<typeof staffOutput>

/** What follows from an act of staff (员工违规处理), by the group of the act. */
export function conductStaff(binding: Binding): DomainDecision<StaffSanction> {
  const table = bindTable(binding, staffRulebook)

  const decide = (input: unknown): Answer<StaffSanction, ClauseId> => {
    const parsed = parseInput(staffInput, input, [table])
    if (!parsed.ok) return parsed.answer
    const facts = parsed.data
    return andThen(table.decide(facts), (outcome, decision) => {
      const sanction: StaffSanction =
        outcome.verdict === 'dismissal' || outcome.verdict === 'fine'
          ? {
              ...outcome,
              throughEmployer: facts.actor === 'contractLoader',
              cautions: cautionsFor(outcome.verdict),
            }
          : outcome
      return composeDecision<StaffSanction, ClauseId>(sanction, [decision], { facts, output: staffOutput })
    })
  }

  return {
    id: 'conduct/staff',
    title: { zh: '员工违规处理', en: 'Sanctions of staff' },
    input: staffInput,
    output: staffOutput,
    tables: [table],
    decide,
  }
}
