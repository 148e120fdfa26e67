import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { authorityFacts } from './facts'
import { authorityOutcome, authorityRulebook } from './rulebook'

/** What is asked of the one who is to decide; what is not known may be left out. */
const authorityInput = z.strictObject(authorityFacts.shape)
type Input = z.output<typeof authorityInput>

const objection = fact.enum(
  {
    withoutAuthority: { zh: '无处理权限', en: 'has no authority' },
    accused: { zh: '本人被举报', en: 'is the accused' },
    accuser: { zh: '本人是举报人', en: 'is the accuser' },
    subordinate: { zh: '一方的下属', en: 'serves under one of them' },
    relative: { zh: '一方的亲属', en: 'is a relative of one of them' },
    handler: { zh: '该投诉的承办人', en: 'handles the complaint' },
  },
  { source: 'derived', label: { zh: '回避或无权的理由', en: 'objection' } },
)

/** Whether someone may decide, and every objection that is known. */
export const authorityOutput = z.object({ ...authorityOutcome.shape, objections: z.array(objection) })
export type Authority = z.output<typeof authorityOutput>

/** Whether someone may decide on a sanction (处理决定的权限与回避): with authority and without interest. */
export function conductAuthority(binding: Binding): DomainDecision<Authority, z.input<typeof authorityInput>> {
  const table = bindTable(binding, authorityRulebook)

  const decide = (input: unknown): Answer<Authority, ClauseId> => {
    const parsed = parseInput(authorityInput, input, [table])
    if (!parsed.ok) return parsed.answer
    const facts = parsed.data
    return andThen(table.decide(facts), (outcome, decision) =>
      composeDecision<Authority, ClauseId>({ ...outcome, objections: objectionsTo(facts) }, [decision], {
        facts,
        input: authorityInput,
        output: authorityOutput,
      }),
    )
  }

  return {
    id: 'conduct/authority',
    title: { zh: '处理决定的权限与回避', en: 'Who may decide on a sanction' },
    input: authorityInput,
    output: authorityOutput,
    tables: [table],
    decide,
  }
}

function objectionsTo(facts: Input): Authority['objections'] {
  const known = [
    ['withoutAuthority', facts.hasAuthority === false],
    ['accused', facts.isAccused],
    ['accuser', facts.isAccuser],
    ['subordinate', facts.isSubordinate],
    ['relative', facts.isRelative],
    ['handler', facts.handlesComplaint],
  ] as const
  return known.flatMap(([name, holds]) => (holds === true ? [name] : []))
}
