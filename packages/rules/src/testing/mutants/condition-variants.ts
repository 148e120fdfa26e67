import type { FactSpecs } from '../../fact/fact-spec'
import { isRecord } from '../../rulebook/condition-context'
import { operators } from '../../rulebook/condition'
import type { Comparison, Operator } from '../../rulebook/condition'
import { movedConstants } from './moved-constants'
import { testVariants } from './test-variants'
import type { WrittenVariant } from './written-variant'

/** The same change, seen from further out. */
function within(
  variants: readonly WrittenVariant[],
  key: string | number,
  rebuild: (written: unknown) => unknown,
): readonly WrittenVariant[] {
  return variants.map((variant) => ({
    ...variant,
    path: [key, ...variant.path],
    written: rebuild(variant.written),
  }))
}

/** Every single change of a condition as it is written, in shorthand or in json-rules-engine's form. */
export function conditionVariants(written: unknown, facts: FactSpecs): readonly WrittenVariant[] {
  if (!isRecord(written)) return []
  if (Array.isArray(written['all'])) return groupVariants('all', written['all'], facts)
  if (Array.isArray(written['any'])) return groupVariants('any', written['any'], facts)
  if ('not' in written) {
    const inner = written['not']
    return [
      {
        kind: 'operator',
        path: ['not'],
        written: inner,
        mark: 'dropped',
        text: { zh: '去掉“非”', en: '“not” dropped' },
      },
      ...within(conditionVariants(inner, facts), 'not', (not) => ({ not })),
    ]
  }
  if ('condition' in written) return []
  if ('fact' in written) return comparisonVariants(written as unknown as Comparison, facts)
  return testVariants(written, facts)
}

function groupVariants(kind: 'all' | 'any', parts: readonly unknown[], facts: FactSpecs): readonly WrittenVariant[] {
  const other = kind === 'all' ? 'any' : 'all'
  const inner = parts.flatMap((part, index) =>
    within(
      within(conditionVariants(part, facts), index, (changed) => parts.with(index, changed)),
      kind,
      (group) => ({
        [kind]: group,
      }),
    ),
  )
  if (parts.length < 2) return inner
  const dropped = parts.map((_, index): WrittenVariant => {
    const number = index + 1
    return {
      kind: 'condition',
      path: [kind, index],
      written: { [kind]: parts.filter((_part, position) => position !== index) },
      mark: 'dropped',
      text: { zh: `去掉第 ${number} 个条件`, en: `condition ${number} dropped` },
    }
  })
  const words = kind === 'all' ? ['全部', '任一', 'all', 'any'] : ['任一', '全部', 'any', 'all']
  return [
    {
      kind: 'operator',
      path: [kind],
      written: { [other]: parts },
      mark: other,
      text: { zh: `“${words[0] ?? ''}”改为“${words[1] ?? ''}”`, en: `“${kind}” becomes “${other}”` },
    },
    ...dropped,
    ...inner,
  ]
}

/** Operators that one is easily mistaken for. */
const mistakenFor: Readonly<Record<Operator, readonly Operator[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'],
  lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'],
  greaterThanInclusive: ['greaterThan', 'lessThan'],
  in: ['notIn'],
  notIn: ['in'],
}

function comparisonVariants(written: Comparison, facts: FactSpecs): readonly WrittenVariant[] {
  const { fact, operator, value } = written
  if (!operators.includes(operator)) return []
  const flipped = mistakenFor[operator].map((other): WrittenVariant => ({
    kind: 'operator',
    path: ['operator'],
    written: { ...written, operator: other },
    mark: other,
    text: { zh: `“${operator}”改为“${other}”`, en: `“${operator}” becomes “${other}”` },
  }))
  const constants = movedConstants(value, facts[fact]).map((variant) => ({
    ...variant,
    path: ['value', ...variant.path],
    written: { ...written, value: variant.written },
  }))
  return [...flipped, ...constants]
}
