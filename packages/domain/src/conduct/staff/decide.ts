import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { cautionFact, cautionsFor } from '../cautions'
import { staffFacts } from './facts'
import { staffFields, staffRulebook, staffVerdicts, verdictLabel } from './rulebook'
import type { StaffRow } from './rulebook'

/** What is asked about an act of staff (员工违规处理的询问). */
const staffInput = z.strictObject(staffFacts.shape)

/** Whether a sanction reaches the person through an employer of their own. */
export const throughEmployer = fact.boolean({
  source: 'derived',
  label: { zh: '经其用人单位处理', en: "through the person's own employer" },
})

const verdict = <W extends keyof typeof staffVerdicts>(word: W) =>
  fact.word(word, staffVerdicts[word], { label: verdictLabel })
const cautions = z.array(cautionFact)

/** What follows, with the cautions beside money and dismissal. */
export const staffOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: verdict('none'), ...staffFields.none }),
  z.object({ verdict: verdict('dismissal'), ...staffFields.dismissal, throughEmployer, cautions }),
  z.object({ verdict: verdict('fine'), ...staffFields.fine, throughEmployer, cautions }),
  z.object({ verdict: verdict('recorded'), ...staffFields.recorded }),
])
export type StaffSanction = z.output<typeof staffOutput>

/** What follows from an act of staff (员工违规处理), by the group of the act. */
export function conductStaff(binding: Binding): DomainDecision<StaffSanction, z.input<typeof staffInput>> {
  const table = bindTable(binding, staffRulebook)

  const decide = (input: unknown): Answer<StaffSanction, ClauseId> => {
    const parsed = parseInput(staffInput, input, [table])
    if (!parsed.ok) return parsed.answer
    const facts = parsed.data
    return andThen(table.decide(facts), (row, decision) =>
      composeDecision<StaffSanction, ClauseId>(staffSanctionOf(row, facts.actor), [decision], {
        facts,
        input: staffInput,
        output: staffOutput,
      }),
    )
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

/** What a row of the table comes to for the one who acted. */
export function staffSanctionOf(row: StaffRow, actor: string): StaffSanction {
  if (row.verdict !== 'dismissal' && row.verdict !== 'fine') return row
  return { ...row, throughEmployer: actor === 'contractLoader', cautions: cautionsFor(row.verdict) }
}
