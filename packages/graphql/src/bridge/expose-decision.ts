import type { Answer, Decision, Possibility, Undecided } from '@zhidu/rules'
import type { DomainDecision } from '@zhidu/domain'
import { bilingual } from './describe-fact'
import { exposeQuestions } from './expose-questions'
import type { InputRef } from './input-types'
import { checkListLength } from './list-limit'
import type { OutputType } from './output-types'
import type { SchemaKit } from './schema-kit'
import { pascal } from './type-names'

/** A decision and the name under which it is asked. */
export interface Exposure {
  /** Name of the query, such as `loadingLimit`; its types are named after it. */
  readonly name: string
  readonly decision: DomainDecision
}

/** The types of an exposed decision, for fields of a context that build on it. */
export interface DecisionTypes {
  readonly input: InputRef
  /** What it can answer, by kind. */
  readonly members: ReturnType<typeof answerTypes>['members']
}

/**
 * Adds a decision to the schema: `<name>` for one input and `<name>Many` for several, and where it rests on a table,
 * `<name>Missing`, `<name>WhyNot` and `<name>Nearest` about its main one. Everything is derived from the decision.
 */
export function exposeDecision(kit: SchemaKit, { name, decision }: Exposure): DecisionTypes {
  const { builder, inputs, outputs, rulebooks, listLimit } = kit
  const prefix = pascal(name)
  for (const { table } of decision.tables) rulebooks.add(table.rulebook)
  const input = inputs.ofSchema(decision.input, prefix, `${bilingual(decision.title)}\n所给的事实 / what is given`)
  const { zh, en } = decision.title
  const outcome = outputs.of(decision.output, prefix, { zh: `${zh}：判定结果`, en: `${en}: the outcome` })
  const { answer, members } = answerTypes(kit, prefix, outcome, bilingual(decision.title))

  builder.queryFields((t) => ({
    [name]: t.field({
      type: answer,
      description: bilingual(decision.title),
      args: { input: t.arg({ type: input, required: true, description: '案情 / the case' }) },
      resolve: (_, args) => decision.decide(args.input),
    }),
    [`${name}Many`]: t.field({
      type: [answer],
      description: `${bilingual(decision.title)}\n多件一次判定，顺序不变，错误各归各件 / many at once: order kept, errors per item`,
      args: { inputs: t.arg({ type: [input], required: true, description: '各件案情 / the cases' }) },
      resolve: (_, args) => checkListLength(args.inputs, listLimit).map((one) => decision.decide(one)),
    }),
  }))
  exposeQuestions(kit, name, decision, input)
  return { input, members }
}

const outcomeWord = '判定结果 / the outcome'

/** The union of what a decision can answer, and its members. */
function answerTypes({ builder, names, answer }: SchemaKit, prefix: string, outcome: OutputType, title: string) {
  for (const suffix of ['Decided', 'Possibility', 'Undecided', 'Answer']) names.claim(prefix + suffix, 'an answer')
  const decided = builder.objectRef<Decision>(`${prefix}Decided`).implement({
    description: title,
    interfaces: [answer.decided],
    fields: (t) => ({
      outcome: t.field({ ...outcome, description: outcomeWord, resolve: (decision) => decision.outcome as never }),
    }),
  })
  const possibility = builder.objectRef<Possibility>(`${prefix}Possibility`).implement({
    description: '仍有可能的结果 / an outcome that is still possible',
    fields: (t) => ({
      outcome: t.field({ ...outcome, description: outcomeWord, resolve: (possible) => possible.outcome as never }),
      fired: t.exposeStringList('fired', { description: '届时适用的行 / ids of the rows that would fire' }),
      clauses: t.field({
        type: [answer.clause],
        description: '届时依据的条款 / the clauses that it would rest on',
        resolve: ({ clauses }) => clauses.map(answer.citedClause),
      }),
    }),
  })
  const undecided = builder.objectRef<Undecided>(`${prefix}Undecided`).implement({
    description: title,
    interfaces: [answer.undecided],
    fields: (t) => ({
      possible: t.expose('possible', {
        type: [possibility],
        description: '仍有可能的结果 / the outcomes that are still possible',
      }),
    }),
  })
  const members = { decided, undecided, invalid: answer.invalid } satisfies Record<Answer['kind'], unknown>
  const union = builder.unionType(`${prefix}Answer`, {
    description: title,
    types: Object.values(members),
    resolveType: ({ kind }) => members[kind],
  })
  return { answer: union, members }
}
