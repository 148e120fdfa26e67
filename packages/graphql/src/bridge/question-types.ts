import type { Failure, Missing, Nearest, WhyNot } from '@zhidu/rules/explain'
import type { Builder } from '../builder'
import type { TextTypes } from '../catalogue/text-types'
import type { AnswerTypes } from './answer-types'

type KindOf<U extends { readonly kind: string }, K extends U['kind']> = Extract<U, { readonly kind: K }>

/** What can be asked about a table beside its decision: which facts are missing, why not, what would it take. */
export function createQuestionTypes(builder: Builder, { text }: TextTypes, { invalid, missingFact }: AnswerTypes) {
  const failure = builder.objectRef<Failure>('FailedCondition').implement({
    description: '未满足的条件 / a condition that kept the row from firing',
    fields: (t) => ({
      fact: t.exposeString('fact', { description: '事实 / the fact' }),
      operator: t.exposeString('operator', { description: '比较方式 / how it is compared' }),
      given: t.expose('given', { type: 'JSON', nullable: true, description: '所给的值 / what was given' }),
      needed: t.expose('needed', { type: 'JSON', nullable: true, description: '所需的值 / what is needed' }),
      text: t.expose('text', { type: text, description: '一句话说明 / the condition as a sentence' }),
    }),
  })
  const fired = builder.objectRef<KindOf<WhyNot, 'fired'>>('RowFired').implement({
    description: '该行适用 / the row did fire',
    fields: (t) => ({ fired: t.boolean({ description: '总为 true / always true', resolve: () => true }) }),
  })
  const beaten = builder.objectRef<KindOf<WhyNot, 'beaten'>>('RowBeaten').implement({
    description: '条件满足，但在前的行先适用 / its conditions hold, but an earlier row came first',
    fields: (t) => ({ by: t.exposeString('by', { description: '先适用的行 / id of the row that came first' }) }),
  })
  const failed = builder.objectRef<KindOf<WhyNot, 'failed'>>('RowFailed').implement({
    description: '条件未满足 / conditions of the row do not hold',
    fields: (t) => ({
      failures: t.expose('failures', {
        type: [failure],
        description: '各项未满足的条件 / every condition that does not hold',
      }),
    }),
  })
  const unknownRow = builder.objectRef<KindOf<WhyNot, 'unknown-row'>>('UnknownRow').implement({
    description: '没有这一行 / the table has no such row',
    fields: (t) => ({ rows: t.exposeStringList('rows', { description: '各行编号 / the ids that there are' }) }),
  })
  const whyNot = builder.unionType('WhyNotAnswer', {
    description: '某一行为何不适用 / why a row does not apply',
    types: [fired, beaten, failed, unknownRow, invalid],
    resolveType: ({ kind }) =>
      (({ fired, beaten, failed, 'unknown-row': unknownRow, invalid }) satisfies Record<WhyNot['kind'], unknown>)[kind],
  })

  const change = builder.objectRef<KindOf<Nearest, 'found'>>('NearestChange').implement({
    description: '达到所求结果的最小单项变动 / the smallest change of a single fact that would reach the target',
    fields: (t) => ({
      fact: t.exposeString('fact', { description: '要变动的事实 / the fact to change' }),
      from: t.expose('from', { type: 'JSON', nullable: true, description: '现值 / its value now' }),
      to: t.expose('to', { type: 'JSON', nullable: true, description: '变动后的值 / its value then' }),
      by: t.exposeFloat('by', { nullable: true, description: '增减多少 / how much more or less' }),
      unit: t.exposeString('unit', { nullable: true, description: '单位 / unit, such as m' }),
      outcome: t.expose('outcome', { type: 'JSON', description: '变动后的结果 / the outcome then' }),
      text: t.expose('text', { type: text, description: '一句话说明 / the change as a sentence' }),
    }),
  })
  const already = builder.objectRef<KindOf<Nearest, 'already'>>('NearestAlready').implement({
    description: '现已如此 / the target is reached as it is',
    fields: (t) => ({ already: t.boolean({ description: '总为 true / always true', resolve: () => true }) }),
  })
  const none = builder.objectRef<KindOf<Nearest, 'none'>>('NearestNone').implement({
    description: '单项变动都达不到 / no change of a single fact reaches the target',
    fields: (t) => ({ reachable: t.boolean({ description: '总为 false / always false', resolve: () => false }) }),
  })
  const nearest = builder.unionType('NearestAnswer', {
    description: '最少改动哪一项 / what it would take to reach the target',
    types: [change, already, none, invalid],
    resolveType: ({ kind }) =>
      (({ found: change, already, none, invalid }) satisfies Record<Nearest['kind'], unknown>)[kind],
  })

  const missingFacts = builder.objectRef<KindOf<Missing, 'missing'>>('MissingFacts').implement({
    description:
      '尚需询问的事实，按宜问的先后 / the facts that still matter, in a good order to ask; none when settled',
    fields: (t) => ({ facts: t.expose('facts', { type: [missingFact], description: '各项事实 / the facts' }) }),
  })
  const missing = builder.unionType('MissingAnswer', {
    description: '还缺哪些事实 / which facts still matter',
    types: [missingFacts, invalid],
    resolveType: ({ kind }) => (kind === 'missing' ? missingFacts : invalid),
  })
  return { whyNot, nearest, missing }
}
