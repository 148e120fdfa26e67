import type { FactSpec, FactSpecs } from '../../fact/fact-spec'
import { isRecord } from '../../rulebook/condition-context'
import type { Text } from '../../text'
import { movedConstants } from './moved-constants'
import type { WrittenVariant } from './written-variant'

/** Changes of the table shorthand: of what it says of each fact, and each fact left out. */
export function testVariants(written: Readonly<Record<string, unknown>>, facts: FactSpecs): readonly WrittenVariant[] {
  return Object.entries(written).flatMap(([name, test]) => {
    const spec = facts[name]
    if (spec === undefined) return []
    const changed = variantsOf(test, spec).map((variant) => ({
      ...variant,
      path: [name, ...variant.path],
      written: { ...written, [name]: variant.written },
    }))
    const rest = Object.fromEntries(Object.entries(written).filter(([other]) => other !== name))
    const dropped: WrittenVariant = {
      kind: 'condition',
      path: [name],
      written: rest,
      mark: 'dropped',
      text: { zh: `去掉条件“${spec.label.zh}”`, en: `the condition on ${spec.label.en} dropped` },
    }
    return [...changed, dropped]
  })
}

/** Keys of a range that each is easily mistaken for; the second turns it round. */
const rangeKeys: Readonly<Record<string, readonly [string, string]>> = {
  from: ['above', 'below'],
  above: ['from', 'to'],
  to: ['below', 'above'],
  below: ['to', 'from'],
}

const rangeWords: Readonly<Record<string, Text>> = {
  from: { zh: '不小于', en: 'at least' },
  above: { zh: '大于', en: 'over' },
  to: { zh: '不大于', en: 'at most' },
  below: { zh: '小于', en: 'under' },
}

function variantsOf(test: unknown, spec: FactSpec): readonly WrittenVariant[] {
  if (!isRecord(test)) return [negated({ not: test }, spec), ...movedConstants(test, spec)]
  if ('fact' in test) return [negated({ not: test }, spec)]
  if ('not' in test) {
    const inner = test['not']
    return [
      negated(inner, spec),
      ...movedConstants(inner, spec).map((variant) => ({
        ...variant,
        path: ['not', ...variant.path],
        written: { not: variant.written },
      })),
    ]
  }
  if (typeof test['present'] === 'boolean') return [negated({ present: !test['present'] }, spec)]
  return Object.entries(test).flatMap(([key, bound]) => {
    const rest = Object.fromEntries(Object.entries(test).filter(([other]) => other !== key))
    const flips = (rangeKeys[key] ?? [])
      .filter((other) => !clashes(other, Object.keys(rest)))
      .map((other): WrittenVariant => ({
        kind: 'operator',
        path: [key],
        written: { ...rest, [other]: bound },
        mark: other,
        text: flipText(key, other, spec),
      }))
    const moves = movedConstants(bound, spec).map((variant) => ({
      ...variant,
      path: [key, ...variant.path],
      written: { ...test, [key]: variant.written },
    }))
    return [...flips, ...moves]
  })
}

/** A range has at most one lower and one upper bound. */
function clashes(key: string, others: readonly string[]): boolean {
  const isLower = (each: string): boolean => each === 'from' || each === 'above'
  return others.some((other) => isLower(other) === isLower(key))
}

function flipText(from: string, to: string, { label }: FactSpec): Text {
  const [before, after] = [rangeWords[from], rangeWords[to]]
  return {
    zh: `${label.zh}：“${before?.zh ?? from}”改为“${after?.zh ?? to}”`,
    en: `${label.en}: “${before?.en ?? from}” becomes “${after?.en ?? to}”`,
  }
}

function negated(written: unknown, { label }: FactSpec): WrittenVariant {
  return {
    kind: 'operator',
    path: [],
    written,
    mark: 'negated',
    text: { zh: `${label.zh}：条件取反`, en: `${label.en}: the condition is negated` },
  }
}
