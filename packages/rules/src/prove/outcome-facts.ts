import { parseInstant } from '../fact/instant'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { gridOf } from '../evaluate/cells'
import type { Outcome, OutcomeSpec } from '../rulebook/outcome'
import type { KnownFacts } from '../space/holds-at'

/**
 * The fields of an outcome as facts, so that conditions can be written on them: of alternatives the field that tells
 * them apart, and every other field as one that may be absent.
 */
export function outcomeFacts(spec: OutcomeSpec): FactSpecs {
  if (spec.kind === 'record')
    return Object.fromEntries(Object.entries(spec.fields).map(([name, each]) => [name, open(each)]))
  const { discriminator, label, variants } = spec
  const words = Object.fromEntries(Object.entries(variants).map(([word, variant]) => [word, variant.label]))
  const facts = new Map<string, FactSpec>([
    [discriminator, { type: 'enum', values: words, label, presence: 'required', source: 'derived' }],
  ])
  const all = Object.values(variants)
  for (const { fields } of all)
    for (const [name, field] of Object.entries(fields)) {
      const before = facts.get(name)
      const presence = all.every((variant) => variant.fields[name]?.presence === 'required') ? 'required' : 'optional'
      const merged = { ...(before === undefined ? field : widened(before, field)), presence } as const
      facts.set(name, merged)
    }
  return Object.fromEntries(facts)
}

/** An outcome as facts: absent fields null, moments in milliseconds. */
export function outcomeValues(outcome: Outcome | undefined, facts: FactSpecs): KnownFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, { type }]) => {
      const value = (outcome?.[name] ?? null) as FactValue | null
      return [name, type === 'instant' && typeof value === 'string' ? (parseInstant(value) ?? null) : value]
    }),
  )
}

function open(spec: FactSpec): FactSpec {
  return spec.presence === 'whenNeeded' ? { ...spec, presence: 'optional' } : spec
}

/** What either of two fields of one name may hold. */
function widened(one: FactSpec, other: FactSpec): FactSpec {
  if (one.type === 'enum' && other.type === 'enum') return { ...one, values: { ...one.values, ...other.values } }
  if (one.type === 'string' && other.type === 'string')
    return { ...one, maxLength: Math.max(one.maxLength, other.maxLength) }
  if (one.type === 'boolean' && other.type === 'boolean') return one
  if (one.type === 'instant' && other.type === 'instant') {
    const { label, presence, source } = one
    return { type: 'instant', label, presence, source }
  }
  if ((one.type === 'number' || one.type === 'integer') && (other.type === 'number' || other.type === 'integer')) {
    const scale = commonMultiple(gridOf(one).scale, gridOf(other).scale)
    const [min, max] = [Math.min(one.min, other.min), Math.max(one.max, other.max)]
    return { ...one, type: 'number', unit: one.unit ?? '', scale, min, max }
  }
  throw new TypeError(`“${one.label.en}” is a field of several types, so nothing can be said of it`)
}

function commonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y))
  return (a / divisor(a, b)) * b
}
