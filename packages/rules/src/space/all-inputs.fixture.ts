import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import type { KnownFacts } from './holds-at'

/** Every value of a fact that has few; of an open text those given and two more. */
function valuesOf(spec: FactSpec, texts: readonly string[]): (FactValue | null)[] {
  const known = knownValuesOf(spec, texts)
  return spec.presence === 'optional' ? [...known, null] : known
}

function knownValuesOf(spec: FactSpec, texts: readonly string[]): FactValue[] {
  switch (spec.type) {
    case 'boolean':
      return [true, false]
    case 'enum':
      return Object.keys(spec.values)
    case 'string':
      return [...new Set([...texts, 'left', 'right'])].filter((text) => text.length <= spec.maxLength)
    case 'number':
      return ticks(Math.round(spec.min * spec.scale), Math.round(spec.max * spec.scale)).map(
        (tick) => tick / spec.scale,
      )
    case 'integer':
      return ticks(spec.min, spec.max)
    case 'instant':
      return ticks(parseInstant(spec.min ?? '') ?? 0, parseInstant(spec.max ?? '') ?? 0)
  }
}

function ticks(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** All inputs of facts that have few values each, moments in milliseconds; nothing of the search is used. */
export function allInputs(facts: FactSpecs, texts: readonly string[] = []): KnownFacts[] {
  return Object.entries(facts).reduce<KnownFacts[]>(
    (inputs, [name, spec]) =>
      valuesOf(spec, texts).flatMap((value) => inputs.map((input) => ({ ...input, [name]: value }))),
    [{}],
  )
}

/** A witness as known values. */
export function knownOf(facts: FactSpecs, witness: Readonly<Record<string, FactValue>>): KnownFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, spec]) => {
      const value = witness[name] ?? null
      return [name, spec.type === 'instant' && typeof value === 'string' ? (parseInstant(value) ?? null) : value]
    }),
  )
}
