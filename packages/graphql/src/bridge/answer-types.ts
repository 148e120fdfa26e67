import type { Domain } from '@zhidu/domain'
import type { Decision, MissingFact, Text, Undecided, UndecidedReason } from '@zhidu/rules'
import type { Builder } from '../builder'
import { citedClause } from '../catalogue/clause-types'
import type { ClauseTypes } from '../catalogue/clause-types'
import type { RulebookTypes } from '../catalogue/rulebook-types'
import type { SiteValueTypes } from '../catalogue/site-value-types'
import type { TextTypes } from '../catalogue/text-types'
import type { InputErrorTypes } from './input-error-types'
import { upperSnake } from './type-names'

const reasons: Readonly<Record<UndecidedReason, Text>> = {
  facts: { zh: '缺少会影响结果的事实', en: 'it depends on facts that are missing' },
  'no-row': { zh: '没有一行规定适用', en: 'no row covers the case' },
  conflict: { zh: '几行规定互相抵触', en: 'rows contradict each other' },
  budget: { zh: '组合过多，无法逐一核对', en: 'too many completions to tell' },
}

interface Word {
  readonly word: string
  readonly label: Text
}

export type AnswerTypes = ReturnType<typeof createAnswerTypes>

/** What the answers of all decisions have in common: interfaces `Decided` and `Undecided`, type `MissingFact`. */
export function createAnswerTypes(
  builder: Builder,
  { explain }: Pick<Domain, 'explain'>,
  { text, language }: TextTypes,
  { clause }: ClauseTypes,
  { rulebook, rulebooks }: RulebookTypes,
  { siteValue, named }: SiteValueTypes,
  { allowedValues, invalid }: InputErrorTypes,
) {
  const restsOn = ({ rulebooks: references }: Decision | Undecided) =>
    references.flatMap(({ id }) => rulebooks.get(id) ?? [])

  const decided = builder.interfaceRef<Decision>('Decided').implement({
    description: '已判定，连同其依据 / a decided case and what carried it',
    fields: (t) => ({
      fired: t.exposeStringList('fired', { description: '适用的行 / ids of the rows that fired' }),
      clauses: t.field({
        type: [clause],
        description: '判定所依据的条款 / the clauses that it rests on',
        resolve: ({ clauses }) => clauses.map(citedClause),
      }),
      rulebooks: t.field({
        type: [rulebook],
        description: '判定所用的规则表 / the rulebooks that it was decided by',
        resolve: restsOn,
      }),
      used: t.exposeStringList('used', { description: '用到的事实 / given facts that were asked' }),
      unused: t.exposeStringList('unused', { description: '本案未用到的事实 / given facts that did not matter' }),
      assumed: t.field({
        type: [siteValue],
        description: '用到的未经确认的假定值 / assumed values that it rests on and nobody has confirmed',
        resolve: ({ assumed }) => assumed.map(named),
      }),
      explanation: t.string({
        description: '判定理由，附条款 / the reasons in sentences, with the clauses',
        args: {
          language: t.arg({ type: language, required: true, defaultValue: 'zh', description: '语言 / the language' }),
        },
        resolve: (decision, args) => explain(decision, args.language),
      }),
    }),
  })

  const word = builder.objectRef<Word>('Word').implement({
    description: '可选的词及其名称 / a word that can be given, and its name',
    fields: (t) => ({
      word: t.exposeString('word', { description: '填写用的词 / the word to give' }),
      label: t.expose('label', { type: text, description: '名称 / its name' }),
    }),
  })

  const missingFact = builder.objectRef<MissingFact>('MissingFact').implement({
    description: '尚缺且会影响结果的事实 / a fact that is not known and matters',
    fields: (t) => ({
      fact: t.exposeString('fact', { description: '输入中的字段名 / name of the field in the input' }),
      label: t.field({ type: text, description: '名称 / its name', resolve: ({ spec }) => spec.label }),
      unit: t.string({
        nullable: true,
        description: '单位 / unit, such as m',
        resolve: ({ spec }) => ('unit' in spec ? spec.unit : undefined),
      }),
      allowed: t.expose('allowed', { type: allowedValues, description: '允许的取值 / what is accepted' }),
      words: t.field({
        type: [word],
        nullable: true,
        description: '各选项的名称 / the names of the words that can be given',
        resolve: ({ spec }) =>
          spec.type === 'enum'
            ? Object.entries(spec.values).map(([one, label]): Word => ({ word: one, label }))
            : undefined,
      }),
      clauses: t.field({
        type: [clause],
        description: '问及此项的条款 / the clauses that ask for it',
        resolve: ({ spec }) => spec.clauses?.map(citedClause) ?? [],
      }),
    }),
  })

  const reason = builder.enumType('UndecidedReason', {
    description: '不能判定的原因 / why a case cannot be settled',
    values: Object.fromEntries(
      Object.entries(reasons).map(([one, { zh, en }]) => [
        upperSnake(one),
        { value: one as UndecidedReason, description: `${zh} / ${en}` },
      ]),
    ),
  })

  const undecided = builder.interfaceRef<Undecided>('Undecided').implement({
    description: '尚不能判定 / a case that cannot be settled with what is known',
    fields: (t) => ({
      reason: t.field({ type: reason, description: '原因 / why', resolve: (answer) => answer.reason }),
      missing: t.expose('missing', {
        type: [missingFact],
        description: '尚缺且会影响结果的事实 / the facts that are not known and matter',
      }),
      holes: t.exposeBoolean('holes', {
        description: '某些可能的情形没有结果 / some completion has no outcome at all',
      }),
      rulebooks: t.field({
        type: [rulebook],
        description: '所查的规则表 / the rulebooks that were asked',
        resolve: restsOn,
      }),
      explanation: t.string({
        description: '为何不能判定 / why it cannot be settled, in sentences',
        args: {
          language: t.arg({ type: language, required: true, defaultValue: 'zh', description: '语言 / the language' }),
        },
        resolve: (answer, args) => explain(answer, args.language),
      }),
    }),
  })

  return { decided, undecided, missingFact, invalid, clause, citedClause }
}
