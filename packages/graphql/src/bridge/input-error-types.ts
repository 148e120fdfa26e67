import type { AllowedValues, InputError, InputErrorCode, Invalid, Text } from '@zhidu/rules'
import { describeInputError } from '@zhidu/rules/explain'
import type { Builder } from '../builder'
import { citedClause } from '../catalogue/clause-types'
import type { ClauseTypes } from '../catalogue/clause-types'
import type { TextTypes } from '../catalogue/text-types'
import { upperSnake } from './type-names'

const codes: Readonly<Record<InputErrorCode, Text>> = {
  'not-an-object': { zh: '不是对象', en: 'not an object' },
  'unknown-fact': { zh: '没有这一项', en: 'no such field' },
  missing: { zh: '缺少必填项', en: 'a required value is missing' },
  'wrong-type': { zh: '类型不对', en: 'of the wrong type' },
  'not-finite': { zh: '不是有限的数', en: 'not a finite number' },
  'out-of-range': { zh: '超出范围', en: 'outside the bounds' },
  'off-scale': { zh: '不在刻度上', en: 'not a multiple of the step' },
  'not-allowed': { zh: '不是允许的取值', en: 'not one of the allowed values' },
  'too-long': { zh: '太长', en: 'too long' },
  'not-an-instant': { zh: '不是带时区的时刻', en: 'not a moment with offset' },
  inconsistent: { zh: '与其他内容不符', en: 'does not go with the rest' },
}

const allowedKinds: Readonly<Record<AllowedValues['kind'], Text>> = {
  range: { zh: '范围', en: 'bounds' },
  nearest: { zh: '刻度上最近的值', en: 'the nearest values on the scale' },
  words: { zh: '可用的词', en: 'words or names' },
  type: { zh: '类型', en: 'a type' },
  length: { zh: '最大长度', en: 'a greatest length' },
  rule: { zh: '规则', en: 'a rule in words' },
}

type AllowedOf<K extends AllowedValues['kind']> = Extract<AllowedValues, { kind: K }>

export type InputErrorTypes = ReturnType<typeof createInputErrorTypes>

/** What a caller got wrong, as types: `InvalidInput`, `InputError`, `AllowedValues`. */
export function createInputErrorTypes(builder: Builder, { text, language }: TextTypes, { clause }: ClauseTypes) {
  const describedWords = (words: Readonly<Record<string, Text>>) =>
    Object.fromEntries(
      Object.entries(words).map(([word, { zh, en }]) => [
        upperSnake(word),
        { value: word, description: `${zh} / ${en}` },
      ]),
    )
  const code = builder.enumType('InputErrorCode', {
    description: '错误种类，代码不变 / what is wrong; the codes are stable',
    values: describedWords(codes),
  })
  const allowedKind = builder.enumType('AllowedValuesKind', {
    description: '允许的取值以何种形式给出 / the form in which accepted values are told',
    values: describedWords(allowedKinds),
  })

  const only = <K extends AllowedValues['kind']>(kind: K, allowed: AllowedValues): AllowedOf<K> | undefined =>
    allowed.kind === kind ? (allowed as AllowedOf<K>) : undefined
  const number = (bound: number | string | undefined) => (typeof bound === 'number' ? bound : undefined)
  const moment = (bound: number | string | undefined) => (typeof bound === 'string' ? bound : undefined)

  const allowedValues = builder.objectRef<AllowedValues>('AllowedValues').implement({
    description: '允许的取值，只有与 kind 相应的各项 / what is accepted; the fields that go with its kind are there',
    fields: (t) => ({
      kind: t.field({ type: allowedKind, description: '取值的形式 / the form', resolve: ({ kind }) => kind }),
      min: t.float({
        nullable: true,
        description: '最小值 / least value',
        resolve: (allowed) => number(only('range', allowed)?.min),
      }),
      max: t.float({
        nullable: true,
        description: '最大值 / greatest value',
        resolve: (allowed) => number(only('range', allowed)?.max),
      }),
      step: t.float({
        nullable: true,
        description: '最小刻度 / step of the scale',
        resolve: (allowed) => only('range', allowed)?.step,
      }),
      earliest: t.string({
        nullable: true,
        description: '最早时刻 / earliest moment',
        resolve: (allowed) => moment(only('range', allowed)?.min),
      }),
      latest: t.string({
        nullable: true,
        description: '最晚时刻 / latest moment',
        resolve: (allowed) => moment(only('range', allowed)?.max),
      }),
      nearest: t.floatList({
        nullable: true,
        description: '刻度上最近的值 / nearest values on the scale',
        resolve: (allowed) => only('nearest', allowed)?.values,
      }),
      words: t.stringList({
        nullable: true,
        description: '可用的词 / words or names that can be given',
        resolve: (allowed) => only('words', allowed)?.values,
      }),
      type: t.string({
        nullable: true,
        description: '所需类型 / the type that is needed',
        resolve: (allowed) => only('type', allowed)?.type,
      }),
      maxLength: t.int({
        nullable: true,
        description: '最多字符数 / most characters',
        resolve: (allowed) => only('length', allowed)?.max,
      }),
      rule: t.field({
        type: text,
        nullable: true,
        description: '规则 / the rule in words',
        resolve: (allowed) => only('rule', allowed)?.rule,
      }),
    }),
  })

  const inputError = builder.objectRef<InputError>('InputError').implement({
    description: '输入中的一处错误 / one thing that is wrong with an input',
    fields: (t) => ({
      code: t.field({ type: code, description: '错误种类 / what is wrong', resolve: (error) => error.code }),
      path: t.stringList({
        description: '出错之处，由外到内 / where in the input, outermost first',
        resolve: ({ path }) => path.map(String),
      }),
      label: t.expose('label', { type: text, nullable: true, description: '名称 / name of the field' }),
      given: t.field({
        type: 'JSON',
        nullable: true,
        description: '所给的值 / what was given',
        resolve: ({ given }) => given,
      }),
      allowed: t.expose('allowed', {
        type: allowedValues,
        nullable: true,
        description: '允许的取值 / what is accepted',
      }),
      unit: t.exposeString('unit', { nullable: true, description: '单位 / unit, such as m' }),
      clause: t.field({
        type: clause,
        nullable: true,
        description: '限定此值的条款 / the clause that sets the limit',
        resolve: (error) => (error.clause === undefined ? undefined : citedClause(error.clause)),
      }),
      message: t.string({
        description: '一句话说明 / the error as a sentence',
        args: {
          language: t.arg({ type: language, required: true, defaultValue: 'zh', description: '语言 / the language' }),
        },
        resolve: (error, args) => describeInputError(error, args.language),
      }),
    }),
  })

  const invalid = builder.objectRef<Invalid>('InvalidInput').implement({
    description: '输入有误，错误一次列全 / the input cannot be decided upon; every error is listed',
    fields: (t) => ({ errors: t.expose('errors', { type: [inputError], description: '全部错误 / every error' }) }),
  })
  return { invalid, allowedValues }
}
