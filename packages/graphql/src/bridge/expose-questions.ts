import type { DomainDecision } from '@zhidu/domain'
import type { Invalid } from '@zhidu/rules'
import { missing, nearest, whyNot } from '@zhidu/rules/explain'
import { bilingual } from './describe-fact'
import type { Given, InputRef } from './input-types'
import { readSchema } from './read-schema'
import type { SchemaKit } from './schema-kit'
import { targetFacts } from './target-facts'
import { pascal } from './type-names'

/** Adds what can be asked about the main table of a decision: what is missing, why not a row, what would it take. */
export function exposeQuestions(kit: SchemaKit, name: string, decision: DomainDecision, input: InputRef): void {
  const [main] = decision.tables
  if (main === undefined) return
  const { builder, inputs, question } = kit
  const prefix = pascal(name)
  const { facts, outcome } = main.table.rulebook.document
  const own = Object.keys(facts).filter((fact) => facts[fact]?.source !== 'site')
  const title = bilingual(decision.title)
  // Where the decision is given all facts of its table, the same input serves; where it derives some, they are asked for.
  const given = takesAll(decision, own)
    ? input
    : inputs.ofFacts(facts, prefix, `${prefix}FactsInput`, {
        description: `${title}\n规则表的事实 / the facts of its table`,
      })
  const partial = inputs.ofFacts(facts, prefix, `${prefix}PartialInput`, {
    partial: true,
    description: `${title}\n已知的事实 / the facts that are known`,
  })
  const target = inputs.ofFacts(targetFacts(outcome, prefix), prefix, `${prefix}TargetInput`, {
    partial: true,
    description: `${title}\n所求的结果 / the outcome that is aimed at`,
  })
  /** Asks about the facts of the table alone. */
  const ask = <T extends { readonly kind: string }>(
    args: Given,
    question: (facts: Given) => T | Invalid,
  ): T | Invalid =>
    main.ask(
      Object.fromEntries(own.flatMap((fact) => (Object.hasOwn(args, fact) ? [[fact, args[fact]]] : []))),
      question,
    )

  builder.queryFields((t) => ({
    [`${name}Missing`]: t.field({
      type: question.missing,
      description: `${title}\n还缺哪些事实，按宜问的先后 / which facts still matter, in a good order to ask`,
      args: { input: t.arg({ type: partial, required: true, description: '已知的事实 / what is known' }) },
      resolve: (_, args) => ask(args.input, (known) => missing(main.table, known)),
    }),
    [`${name}WhyNot`]: t.field({
      type: question.whyNot,
      description: `${title}\n某一行为何不适用 / why a row of the table does not apply`,
      args: {
        input: t.arg({ type: given, required: true, description: '案情 / the case' }),
        row: t.arg.string({ required: true, description: '行的标识 / id of the row' }),
      },
      resolve: (_, args) => ask(args.input, (known) => whyNot(main.table, known, args.row)),
    }),
    [`${name}Nearest`]: t.field({
      type: question.nearest,
      description: `${title}\n最少改动哪一项即可达到所求结果 / the smallest change of one fact that would reach a target`,
      args: {
        input: t.arg({ type: given, required: true, description: '案情 / the case' }),
        target: t.arg({ type: target, required: true, description: '所求的结果 / the outcome that is aimed at' }),
      },
      resolve: (_, args) => ask(args.input, (known) => nearest(main.table, known, aimedAt(args.target))),
    }),
  }))
}

function takesAll(decision: DomainDecision, facts: readonly string[]): boolean {
  const { shape } = readSchema(decision.input, decision.id)
  return shape.kind === 'object' && facts.every((fact) => Object.hasOwn(shape.fields, fact))
}

/** What is left out of a target is not aimed at; null is left out as well. */
function aimedAt(target: Given): Given {
  return Object.fromEntries(Object.entries(target).filter(([, value]) => value !== null && value !== undefined))
}
