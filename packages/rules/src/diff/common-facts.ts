import { gridOf } from '../evaluate/cells'
import type { FactSpec, FactSpecs, Presence } from '../fact/fact-spec'
import { formatInstant, instantLimit } from '../fact/instant'
import { isOnScale } from '../fact/grid'
import { isOrdered } from '../space/space'

/** The facts of two rulebooks with the values that both can take; undefined for a fact that has none in common. */
export function commonFacts(before: FactSpecs, after: FactSpecs): FactSpecs | undefined {
  const specs: [string, FactSpec][] = []
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [one, other] = [before[name], after[name]]
    const spec = one === undefined || other === undefined ? (one ?? other) : commonSpec(one, other)
    if (spec === undefined) return undefined
    specs.push([name, spec])
  }
  return Object.fromEntries(specs)
}

/** What both specs accept, or undefined when no value is accepted by both. */
function commonSpec(one: FactSpec, other: FactSpec): FactSpec | undefined {
  const { label, source } = other
  // An absence that means something is an input of both only where it means something to both.
  const presence: Presence = one.presence === other.presence ? one.presence : 'required'
  const shared = { label, source, presence } as const
  if (isQuantity(one) && isQuantity(other)) {
    const scale = commonDivisor(gridOf(one).scale, gridOf(other).scale)
    const [lowest, highest] = [Math.max(one.min, other.min), Math.min(one.max, other.max)]
    const min = isOnScale(lowest, scale) ? lowest : Math.ceil(lowest * scale) / scale
    const max = isOnScale(highest, scale) ? highest : Math.floor(highest * scale) / scale
    if (min > max) return undefined
    return { type: 'number', unit: other.unit ?? '', scale, min, max, ...shared }
  }
  if (one.type === 'instant' && other.type === 'instant') {
    const [a, b] = [gridOf(one), gridOf(other)]
    const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)]
    if (first > last) return undefined
    return { type: 'instant', ...bound('min', first), ...bound('max', last), ...shared }
  }
  if (one.type === 'enum' && other.type === 'enum') {
    const words = Object.entries(other.values).filter(([word]) => Object.hasOwn(one.values, word))
    return words.length === 0 ? undefined : { type: 'enum', values: Object.fromEntries(words), ...shared }
  }
  if (one.type === 'string' && other.type === 'string')
    return { type: 'string', maxLength: Math.min(one.maxLength, other.maxLength), ...shared }
  const [words, texts] = one.type === 'enum' ? [one, other] : [other, one]
  if (words.type === 'enum' && texts.type === 'string') {
    const short = Object.entries(words.values).filter(([word]) => word.length <= texts.maxLength)
    return short.length === 0 ? undefined : { type: 'enum', values: Object.fromEntries(short), ...shared }
  }
  return one.type === 'boolean' && other.type === 'boolean' ? { type: 'boolean', ...shared } : undefined
}

function isQuantity(spec: FactSpec): spec is FactSpec & { type: 'number' | 'integer' } {
  return isOrdered(spec) && spec.type !== 'instant'
}

/** The multiples that grids of 1/a and 1/b have in common are those of 1/gcd(a, b). */
function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b)
}

function bound<K extends 'min' | 'max'>(name: K, instant: number): Partial<Record<K, string>> {
  return Math.abs(instant) === instantLimit ? {} : ({ [name]: formatInstant(instant) } as Record<K, string>)
}
