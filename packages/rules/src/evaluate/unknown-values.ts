import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import { anotherText, cellsOf, constantsOf, gridOf, isReference, textsWithin } from './cells'
import type { Facts } from './facts'

/**
 * For every unknown fact, values that stand for all of its values: one for each cell that the comparisons can tell
 * apart. Unknown facts that are compared with each other share their cells and get as many values in each as there
 * are such facts, so that every order among them occurs.
 */
export function unknownValues(
  specs: FactSpecs,
  facts: Facts,
  unknown: readonly string[],
  comparisons: readonly Comparison[],
): ReadonlyMap<string, readonly FactValue[]> {
  const groups = comparedGroups(unknown, comparisons)
  const values = new Map<string, readonly FactValue[]>()
  for (const group of groups) {
    const own = group.flatMap((name) => constantsOf(name, comparisons))
    const extra = group.flatMap((name) => knownPartners(name, facts, comparisons))
    for (const name of group) {
      const spec = specs[name]
      if (spec === undefined) continue
      values.set(
        name,
        group.length === 1
          ? cellsOf(spec, own, extra).map(({ low }) => low)
          : sharedValues(spec, group, specs, own, extra),
      )
    }
  }
  return values
}

/** Known values that a fact is compared with. */
function knownPartners(name: string, facts: Facts, comparisons: readonly Comparison[]): FactValue[] {
  return comparisons.flatMap(({ fact, value }) => {
    if (!isReference(value) || (fact !== name && value.fact !== name)) return []
    return facts[fact === name ? value.fact : fact] ?? []
  })
}

/** Unknown facts joined by comparisons among them. */
function comparedGroups(
  unknown: readonly string[],
  comparisons: readonly Comparison[],
): readonly (readonly string[])[] {
  const groups = new Map(unknown.map((name) => [name, [name]]))
  for (const { fact, value } of comparisons) {
    if (!isReference(value)) continue
    const [left, right] = [groups.get(fact), groups.get(value.fact)]
    if (left === undefined || right === undefined || left === right) continue
    left.push(...right)
    for (const name of right) groups.set(name, left)
  }
  return [...new Set(groups.values())]
}

function sharedValues(
  spec: FactSpec,
  group: readonly string[],
  specs: FactSpecs,
  own: readonly Comparison[],
  extra: readonly FactValue[],
): readonly FactValue[] {
  if (spec.type === 'boolean' || spec.type === 'enum') return cellsOf(spec, own).map(({ low }) => low)
  const constants = [...own.flatMap(({ value }) => value as FactValue | readonly FactValue[]), ...extra]
  if (spec.type === 'string') {
    const texts = new Set<FactValue>(constants)
    // Texts that every fact of the group can take, so that any of them can be equal.
    const shortest = Math.min(...group.map((name) => maxLengthOf(specs[name])))
    group.forEach(() => texts.add(anotherText(texts, shortest)))
    return textsWithin(texts, spec.maxLength)
  }
  const bounds = group.flatMap((name) => {
    const other = specs[name]
    if (other === undefined) return []
    const { first, last, scale } = gridOf(other)
    return [first / scale, last / scale]
  })
  const { scale } = gridOf(spec)
  return cellsOf(spec, [], [...constants, ...bounds]).flatMap(({ low, high }) => {
    const start = Math.round(Number(low) * scale)
    const count = Math.min(group.length, Math.round(Number(high) * scale) - start + 1)
    return Array.from({ length: count }, (_, index) => (start + index) / scale)
  })
}

function maxLengthOf(spec: FactSpec | undefined): number {
  return spec?.type === 'string' ? spec.maxLength : Infinity
}
