import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonsOf, gridOf } from '../evaluate/cells'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import type { AnyRulebook } from '../rulebook/rulebook'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Facts } from '../evaluate/facts'
import { indexLimits, rowFinderOf } from './row-finder'
import type { IndexLimits } from './row-finder'
import { rowTestOf } from '../evaluate/scan'

/** Each way to look rows up, made to be used where it would not be worth its while. */
const ways: Readonly<Record<string, IndexLimits>> = {
  'one tree': { ...indexLimits, cost: Infinity },
  'a tree for each set of facts that rows ask': { ...indexLimits, cost: -1 },
  'boxes one by one': { ...indexLimits, perBox: 0 },
  'boxes as bits': { ...indexLimits, perBox: 0, listed: 0 },
  'a shallow tree of bits': { ...indexLimits, perBox: 40, listed: 0 },
}

const most = 400

/** All facts of a small grid, absent ones too, or the first of them. */
function* gridOfFacts(rulebook: AnyRulebook): Generator<Facts> {
  const entries = Object.entries(rulebook.document.facts)
  const values = entries.map(([name, spec]) => [
    ...valuesOf(name, spec, rulebook),
    ...(spec.presence === 'optional' ? [null] : []),
  ])
  const count = values.reduce((product, { length }) => product * length, 1)
  const step = Math.max(1, Math.floor(count / most))
  for (let index = 0; index < count; index += step) {
    let rest = index
    const facts: Facts = {}
    for (const [place, [name]] of entries.entries()) {
      const own = values[place] ?? []
      facts[name] = own[rest % own.length] ?? null
      rest = Math.floor(rest / own.length)
    }
    yield facts
  }
}

function valuesOf(name: string, spec: FactSpec, { expanded }: AnyRulebook): readonly FactValue[] {
  switch (spec.type) {
    case 'boolean':
      return [false, true]
    case 'enum':
      return Object.keys(spec.values)
    case 'string': {
      const mentioned = expanded
        .flatMap(comparisonsOf)
        .flatMap(({ fact, value }) => (fact === name ? [value].flat() : []))
      const texts = mentioned.filter(
        (text): text is string => typeof text === 'string' && text.length <= spec.maxLength,
      )
      return [...new Set([...texts, 'z', ''])]
    }
    default: {
      const { first, last, scale } = gridOf(spec)
      return Array.from({ length: Math.min(last - first + 1, 40) }, (_, step) => (first + step) / scale)
    }
  }
}

describe('an index finds the rows that row after row finds, on a whole grid', () => {
  for (const [name, limits] of Object.entries(ways)) {
    it(name, () => {
      fc.assert(
        fc.property(rulebookArbitrary({ grid: 'few', maxFacts: 4, maxRows: 12 }), (rulebook) => {
          const finder = rowFinderOf(rulebook, limits)
          const tests = rulebook.expanded.map((condition) => rowTestOf(condition, new Set()))
          for (const facts of gridOfFacts(rulebook)) {
            const holding = [...tests.entries()].filter(([, test]) => test(facts) === true).map(([row]) => row)
            if (rulebook.document.hit === 'first') expect(finder?.firstRow(facts)).toBe(holding[0] ?? -1)
            else expect([finder?.allRows(facts)].flat()).toEqual(holding)
          }
        }),
        { numRuns: Number(process.env['SOAK'] ?? 0) > 0 ? 3_000 : 60 },
      )
    })
  }
})
