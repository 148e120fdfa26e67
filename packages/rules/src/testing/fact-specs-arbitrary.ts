import fc from 'fast-check'
import type { FactSpec, FactSpecs, FactValue, Presence } from '../fact/fact-spec'
import { formatInstant } from '../fact/instant'
import { valueArbitrary } from './value-arbitrary'

/** How many values a drawn fact has: `any` number of them, or so `few` that all can be enumerated. */
export type Grid = 'any' | 'few'

/** What makes facts comparable with each other. */
type Family =
  | { readonly type: 'number'; readonly unit: string; readonly scale: number }
  | { readonly type: 'integer'; readonly unit?: string }
  | { readonly type: 'boolean' }
  | { readonly type: 'enum'; readonly words: readonly string[] }
  | { readonly type: 'string' }
  | { readonly type: 'instant' }

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'] as const
const someInstant = 1_704_067_200_000

/** Facts of a rulebook, some of them comparable with each other, of every type and presence. */
export function factSpecsArbitrary({ grid, maxFacts }: { grid: Grid; maxFacts: number }): fc.Arbitrary<FactSpecs> {
  return fc
    .array(familyArbitrary(grid), { minLength: 1, maxLength: 3 })
    .chain((families) =>
      fc.array(
        fc.constantFrom(...families).chain((family) => specArbitrary(family, grid)),
        { minLength: 1, maxLength: Math.min(maxFacts, names.length) },
      ),
    )
    .map((specs) => Object.fromEntries(specs.map((spec, index) => [names[index] ?? '', spec])))
}

function familyArbitrary(grid: Grid): fc.Arbitrary<Family> {
  const families: fc.Arbitrary<Family>[] = [
    fc.record({
      type: fc.constant('number' as const),
      unit: fc.constantFrom('m', 't'),
      // Thirds and hundredths are what binary fractions cannot hold.
      scale: fc.constantFrom(1, 3, 10, 100, 1000),
    }),
    fc.constantFrom<Family>({ type: 'integer' }, { type: 'integer', unit: 'bag' }),
    fc.constant<Family>({ type: 'boolean' }),
    fc.constantFrom<Family>(
      { type: 'enum', words: ['only'] },
      { type: 'enum', words: ['line1', 'line2'] },
      { type: 'enum', words: ['bagged', 'bulk', 'clinker'] },
    ),
    fc.constant<Family>({ type: 'instant' }),
  ]
  return fc.oneof(...families, ...(grid === 'few' ? [] : [fc.constant<Family>({ type: 'string' })]))
}

function specArbitrary(family: Family, grid: Grid): fc.Arbitrary<FactSpec> {
  return fc
    .tuple(bareArbitrary(family, grid), fc.constantFrom<Presence>('required', 'whenNeeded', 'optional'))
    .chain(([bare, presence]) => {
      const label = { zh: '事实', en: 'fact' }
      const spec: FactSpec = { ...bare, label, presence, source: 'given' }
      return fc.oneof(
        fc.constant(spec),
        fc.constant<FactSpec>({ ...spec, source: 'derived', clauses: ['area/clause/1'] }),
        valueArbitrary(spec).map((assumed: FactValue): FactSpec => ({ ...spec, source: 'site', assumed })),
      )
    })
}

type Bare<S> = S extends FactSpec ? Omit<S, 'label' | 'presence' | 'source'> : never

function bareArbitrary(family: Family, grid: Grid): fc.Arbitrary<Bare<FactSpec>> {
  switch (family.type) {
    case 'number': {
      const { scale } = family
      return ticksArbitrary(grid).map(([first, last]) => ({ ...family, min: first / scale, max: last / scale }))
    }
    case 'integer':
      return ticksArbitrary(grid).map(([min, max]) => ({ ...family, min, max }))
    case 'boolean':
      return fc.constant(family)
    case 'enum':
      return fc.constant({
        type: 'enum',
        values: Object.fromEntries(family.words.map((word) => [word, { zh: '词', en: word }])),
      })
    case 'string':
      return fc.integer({ min: 1, max: 12 }).map((maxLength) => ({ type: 'string', maxLength }))
    case 'instant':
      return instantArbitrary(grid)
  }
}

/** First and last step of a grid. */
function ticksArbitrary(grid: Grid): fc.Arbitrary<readonly [number, number]> {
  const widest = grid === 'few' ? 5 : 60
  return fc
    .tuple(fc.integer({ min: -widest, max: widest }), fc.integer({ min: 0, max: widest }))
    .map(([first, length]) => [first, first + length])
}

function instantArbitrary(grid: Grid): fc.Arbitrary<Bare<FactSpec> & { type: 'instant' }> {
  const bounded = ticksArbitrary(grid).map(([first, last]) => ({
    type: 'instant' as const,
    min: formatInstant(someInstant + first),
    max: formatInstant(someInstant + last),
  }))
  if (grid === 'few') return bounded
  return fc.oneof(
    bounded,
    bounded.map(({ type, min }) => ({ type, min })),
    fc.constant({ type: 'instant' as const }),
  )
}
