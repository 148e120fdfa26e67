import { operators, reservedNames } from '../rulebook/condition'
import { described, hasOneOf, ref } from './json-schema'
import type { JsonSchema } from './json-schema'

/** What conditions are written about: any facts, or those of one rulebook. */
export interface Vocabulary {
  /** Names of facts in a comparison. */
  readonly factName: JsonSchema
  /** Names of shared conditions. */
  readonly sharedName: JsonSchema
  /** The shorthand: facts by name, each with its test. */
  readonly shorthand: JsonSchema
  /** What a comparison says, beyond its three keys. */
  readonly comparison: readonly JsonSchema[]
}

export const listOperators = ['in', 'notIn'] as const
const groups = ['all', 'any', 'not', 'condition'] as const

/** Definitions of conditions: `rowCondition`, where `{}` always holds, and `condition`, where it may not stand. */
export function conditionDefinitions(vocabulary: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const factName = described({ zh: '事实的名称', en: 'name of a fact' }, vocabulary.factName)
  return {
    condition: { allOf: [ref('rowCondition'), { minProperties: 1 }] },
    group: { type: 'array', minItems: 1, items: ref('condition') },
    comparison: {
      type: 'object',
      properties: {
        fact: factName,
        operator: described({ zh: '运算符', en: 'operator' }, { enum: operators }),
        value: described(
          { zh: '与之比较的值、列表或另一个事实', en: 'a value, a list or another fact to compare with' },
          {},
        ),
      },
      required: ['fact', 'operator', 'value'],
      additionalProperties: false,
      allOf: vocabulary.comparison,
    },
    shorthand: vocabulary.shorthand,
    rowCondition: {
      type: 'object',
      properties: {
        all: described({ zh: '全部成立', en: 'all of them hold' }, ref('group')),
        any: described({ zh: '任一成立', en: 'at least one of them holds' }, ref('group')),
        not: described({ zh: '不成立', en: 'it does not hold' }, ref('condition')),
        condition: described({ zh: '共用条件的名称', en: 'name of a shared condition' }, vocabulary.sharedName),
        fact: factName,
      },
      if: hasOneOf(groups),
      then: { maxProperties: 1 },
      else: { if: { required: ['fact'] }, then: ref('comparison'), else: ref('shorthand') },
    },
  }
}

/** What one fact can be tested for in the shorthand. */
export interface TestForms {
  readonly value: JsonSchema
  /** Bounds, where the fact has an order. */
  readonly bound?: JsonSchema
  /** Whether absence can be asked for. */
  readonly present: boolean
  /** Names of facts to compare with; none where there is no comparable one. */
  readonly partner?: JsonSchema
}

/** The test of one fact in the shorthand: a value, a list, or an object of what is asked. */
export function testSchema({ value, bound, present, partner }: TestForms): JsonSchema {
  const list = { type: 'array', minItems: 1, items: value }
  const reference = partner === undefined ? [] : [referenceSchema(partner)]
  const operand = bound === undefined ? undefined : { anyOf: [bound, ...reference] }
  const absent = present ? [{ type: 'null' }] : []
  const single = ['not', 'present', 'fact']
  return {
    anyOf: [
      value,
      list,
      ...absent,
      {
        type: 'object',
        minProperties: 1,
        properties: {
          not: described(
            { zh: '不是这个值，或不在列表里', en: 'not this value, or none of the list' },
            { anyOf: [value, list, ...absent, ...reference] },
          ),
          ...(present
            ? { present: described({ zh: '有没有这一项', en: 'whether there is one' }, { type: 'boolean' }) }
            : {}),
          ...(partner === undefined
            ? {}
            : { fact: described({ zh: '等于另一个事实', en: 'equal to another fact' }, partner) }),
          ...(operand === undefined
            ? {}
            : {
                from: described({ zh: '不小于', en: 'at least' }, operand),
                above: described({ zh: '大于', en: 'more than' }, operand),
                to: described({ zh: '不大于', en: 'at most' }, operand),
                below: described({ zh: '小于', en: 'less than' }, operand),
              }),
        },
        additionalProperties: false,
        allOf: [
          { if: hasOneOf(single), then: { maxProperties: 1 } },
          { not: { required: ['from', 'above'] } },
          { not: { required: ['to', 'below'] } },
        ],
      },
    ],
  }
}

/** Another fact as the right-hand side. */
export function referenceSchema(partner: JsonSchema): JsonSchema {
  return { type: 'object', properties: { fact: partner }, required: ['fact'], additionalProperties: false }
}

/** A comparison whose right-hand side depends on whether its operator takes a list. */
export function operandSchema(list: JsonSchema, single: JsonSchema): JsonSchema {
  return {
    if: { properties: { operator: { enum: listOperators } }, required: ['operator'] },
    then: { properties: { value: list } },
    else: { properties: { value: single } },
  }
}

/** Names that mean something in a condition, so that no fact has them. */
export const reserved: readonly string[] = [...reservedNames]
