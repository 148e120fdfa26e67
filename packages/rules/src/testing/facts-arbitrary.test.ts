import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../evaluate/compile'
import { bedTable } from '../explain/bed.fixture'
import { factsArbitrary } from './facts-arbitrary'
import { rulebookArbitrary } from './rulebook-arbitrary'

const drawn = fc.sample(factsArbitrary(bedTable.rulebook), { numRuns: 1_000, seed: 1 })

describe('drawn facts', () => {
  it.each([2.349, 2.35, 2.351, 2.449, 2.45, 2.451, 1, 1.001, 3.499, 3.5])(
    'lie on bounds and on both sides of them: a width of %d m',
    (width) => {
      expect(drawn.filter((facts) => facts['width'] === width).length).toBeGreaterThan(10)
    },
  )

  it.each([-1, 0, 1])('that are compared with each other are often %d steps apart', (steps) => {
    const apart = drawn.filter(
      ({ width, widest }) => Math.round(Number(width) * 1000) - Math.round(Number(widest) * 1000) === steps,
    )
    expect(apart.length).toBeGreaterThan(50)
  })

  it('are accepted, whatever the rulebook, unknown ones left out', () => {
    const cases = rulebookArbitrary().chain((rulebook) =>
      fc.tuple(fc.constant(rulebook), factsArbitrary(rulebook, { maxUnknown: 2 })),
    )
    fc.assert(
      fc.property(cases, ([rulebook, facts]) => {
        expect(compile(rulebook).decide(facts).kind).not.toBe('invalid')
      }),
    )
  })

  it('that may be absent are at times', () => {
    expect(drawn.filter(({ wish }) => wish === null || wish === undefined).length).toBeGreaterThan(50)
    expect(drawn.filter(({ wish }) => typeof wish === 'number').length).toBeGreaterThan(50)
  })
})
