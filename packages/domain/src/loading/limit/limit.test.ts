import type { Answer } from '@zhidu/rules'
import { compile } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'
import { arrangementRulebook, limitRulebook } from './index'
import type { LoadingLimit } from './index'

const { limit } = createDomain().loading
const truck = { cargo: 'bagged', braces: false, special: false, line: 'line2', vehicle: 'other', width: 2.3 }
const outcomeOf = (answer: Answer<LoadingLimit>): LoadingLimit => {
  if (answer.kind !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`)
  return answer.outcome
}
const decided = (input: object): LoadingLimit => outcomeOf(limit.decide({ ...truck, ...input }))
const loaded = (input: object): Extract<LoadingLimit, { verdict: 'limit' }> => {
  const outcome = decided(input)
  if (outcome.verdict !== 'limit') throw new Error(`no limit: ${outcome.verdict}`)
  return outcome
}
const errorsOf = (input: object) => {
  const answer = limit.decide({ ...truck, ...input })
  return answer.kind === 'invalid' ? answer.errors : []
}

describe('who is loaded at all', () => {
  it.each([
    [{ special: true, meetsConditions: false, safeToLoad: true }, 'conditionsMissing'],
    [{ special: true, meetsConditions: true, safeToLoad: false }, 'unsafe'],
    [{ special: true, meetsConditions: false, safeToLoad: false }, 'conditionsMissing'],
    [{ cargo: 'bagged', braces: true }, 'braces'],
    [{ cargo: 'winterStored', braces: true }, 'braces'],
    [{ cargo: 'bulk', braces: true }, 'braces'],
  ] as const)('%o is refused: %s', (input, reason) => {
    expect(decided(input)).toEqual({ verdict: 'refused', reason })
    expect(limit.decide({ ...truck, ...input })).toMatchObject({ clauses: ['cement/convention/2'] })
  })

  it('a large vehicle that meets both conditions is loaded like any other', () => {
    expect(decided({ special: true, meetsConditions: true, safeToLoad: true })).toEqual(decided({}))
  })

  it('the conditions are asked of large and special vehicles alone', () => {
    expect(decided({ special: false, meetsConditions: false, safeToLoad: false })).toMatchObject({ verdict: 'limit' })
  })

  it('an unknown condition of a large vehicle leaves the case open until the dispatcher attests it', () => {
    const answer = limit.decide({ ...truck, special: true, meetsConditions: true })
    expect(answer).toMatchObject({ kind: 'undecided', missing: [{ fact: 'safeToLoad' }] })
  })

  it('a large vehicle that is refused for clinker is refused for its conditions before its load', () => {
    expect(decided({ cargo: 'clinker', special: true, meetsConditions: true, safeToLoad: false })).toMatchObject({
      verdict: 'refused',
    })
  })

  it.each([
    { cargo: 'clinker', braces: true },
    { cargo: 'clinker', braces: false },
    { cargo: 'bulk', braces: false },
  ])('%o has no limit in bags', (input) => {
    expect(decided(input)).toEqual({ verdict: 'noBagLimit' })
  })
})

describe('layers and bags abreast, row by row', () => {
  const hand = { line: 'line1', method: 'hand' }
  it.each([
    ['winter-narrow', { cargo: 'winterStored', width: 2.349 }, 14, 'three', 'cement/convention/3.4'],
    ['winter-wide', { cargo: 'winterStored', width: 2.35 }, 14, 'threeOrFour', 'cement/convention/3.4'],
    [
      'line1-machine-narrow',
      { line: 'line1', method: 'machine', width: 2.349 },
      16,
      'three',
      'cement/convention/3.1.1',
    ],
    [
      'line1-machine-wide',
      { line: 'line1', method: 'machine', width: 2.35 },
      16,
      'threeOrFour',
      'cement/convention/3.1.1',
    ],
    ['line1-hand-narrow', { ...hand, width: 2.449 }, 14, 'three', 'cement/convention/3.1.2'],
    ['line1-hand-middle', { ...hand, width: 2.45 }, 14, 'threeAndOne', 'cement/convention/3.1.2'],
    ['line1-hand-middle', { ...hand, width: 2.749 }, 14, 'threeAndOne', 'cement/convention/3.1.2'],
    ['line1-hand-wide', { ...hand, width: 2.75 }, 14, 'four', 'cement/convention/3.1.2'],
    ['line2-tipper-narrow', { vehicle: 'sideTipper', width: 2.349 }, 14, 'three', 'cement/convention/3.2'],
    ['line2-tipper-wide', { vehicle: 'sideTipper', width: 2.35 }, 14, 'threeOrFour', 'cement/convention/3.2'],
    ['line2-other-narrow', { width: 2.349 }, 15, 'three', 'cement/convention/3.2'],
    ['line2-other-wide', { width: 2.35 }, 15, 'threeOrFour', 'cement/convention/3.2'],
    ['line3-narrow', { line: 'line3', width: 2.349 }, 16, 'three', 'cement/convention/3.3'],
    ['line3-wide', { line: 'line3', width: 2.35 }, 16, 'threeOrFour', 'cement/convention/3.3'],
  ] as const)('%s: %o', (row, input, layers, abreast, clause) => {
    const answer = limit.decide({ ...truck, ...input })
    expect(outcomeOf(answer)).toMatchObject({ verdict: 'limit', layers, abreast })
    expect(answer).toMatchObject({ clauses: [clause] })
    expect(answer.kind === 'decided' && answer.fired[0]).toBe(row)
  })

  it.each(['line1', 'line2', 'line3'])('winter-stored cement stands at 14 on %s, whatever its own limit', (line) => {
    for (const vehicle of ['sideTipper', 'other']) {
      expect(loaded({ cargo: 'winterStored', line, vehicle, method: 'machine' }).layers).toBe(14)
    }
  })

  it.each(['line1', 'line3'])('the vehicle does not matter on %s', (line) => {
    const [tipper, other] = ['sideTipper', 'other'].map((vehicle) => loaded({ line, vehicle, method: 'machine' }))
    expect(tipper).toEqual(other)
  })
})

describe('the customer chooses where the convention leaves a choice', () => {
  it('several arrangements and no wish: the customer is asked and nothing chosen', () => {
    expect(loaded({ width: 2.35 })).toMatchObject({ arrangement: 'askCustomer', wish: 'none' })
  })

  it.each([
    [{ width: 2.35, wish: 3 }, 'three', 'granted'],
    [{ width: 2.35, wish: 4 }, 'four', 'granted'],
    [{ width: 2.349, wish: 3 }, 'three', 'granted'],
    [{ width: 2.349 }, 'three', 'none'],
    [{ line: 'line1', method: 'hand', width: 2.449, wish: 3 }, 'three', 'granted'],
    [{ line: 'line1', method: 'hand', width: 2.6 }, 'threeAndOne', 'none'],
    [{ line: 'line1', method: 'hand', width: 2.75, wish: 4 }, 'four', 'granted'],
    [{ line: 'line1', method: 'hand', width: 2.75 }, 'four', 'none'],
  ])('%o: %s, wish %s', (input, arrangement, wish) => {
    expect(loaded(input)).toMatchObject({ arrangement, wish, widthsForWish: [] })
  })

  it.each([
    [{ width: 2.349, wish: 4 }, 'three', [{ from: 2.35 }]],
    [{ cargo: 'winterStored', width: 2.349, wish: 4 }, 'three', [{ from: 2.35 }]],
    [{ line: 'line1', method: 'machine', width: 2.349, wish: 4 }, 'three', [{ from: 2.35 }]],
    [{ line: 'line1', method: 'hand', width: 2.4, wish: 4 }, 'three', [{ from: 2.75 }]],
    [{ line: 'line1', method: 'hand', width: 2.6, wish: 4 }, 'threeAndOne', [{ from: 2.75 }]],
    [{ line: 'line1', method: 'hand', width: 2.6, wish: 3 }, 'threeAndOne', [{ below: 2.45 }]],
    [{ line: 'line1', method: 'hand', width: 2.75, wish: 3 }, 'four', [{ below: 2.45 }]],
  ])(
    'a refused wish still serves the vehicle and names the widths that would allow it: %o',
    (input, arrangement, widths) => {
      expect(loaded(input)).toMatchObject({ arrangement, wish: 'refused', widthsForWish: widths })
    },
  )

  it('refuses a wish with the clause that the width falls under', () => {
    const answer = limit.decide({ ...truck, line: 'line1', method: 'hand', width: 2.6, wish: 4 })
    expect(answer).toMatchObject({ clauses: ['cement/convention/3.1.2'] })
  })

  it.each([2, 5, 3.5])('a wish for %d abreast is an input error', (wish) => {
    expect(errorsOf({ wish })).toMatchObject([{ path: ['wish'] }])
  })
})

describe('what is not known', () => {
  it('a missing method on line 1 leaves 16 or 14 layers open', () => {
    const answer = limit.decide({ ...truck, line: 'line1' })
    if (answer.kind !== 'undecided') throw new Error(answer.kind)
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['method'])
    expect(answer.possible.map(({ outcome }) => outcome)).toMatchObject([{ layers: 16 }, { layers: 14 }])
  })

  it.each(['line2', 'line3'])('the method is not asked on %s', (line) => {
    expect(limit.decide({ ...truck, line }).kind).toBe('decided')
  })

  it('on line 1 both methods at 2.35 m differ, so a missing method is asked whatever the wish', () => {
    expect(limit.decide({ ...truck, line: 'line1', width: 2.35, wish: 3 })).toMatchObject({ kind: 'undecided' })
  })

  it('braces have to be looked at', () => {
    expect(errorsOf({ braces: undefined })).toMatchObject([{ code: 'missing', path: ['braces'] }])
  })

  it('facts that do not matter for the case are named', () => {
    const unused = (input: object): readonly string[] => {
      const answer = limit.decide({ ...truck, method: 'hand', wish: 4, ...input })
      return answer.kind === 'decided' ? answer.unused : []
    }
    expect(unused({ cargo: 'clinker' })).toEqual(['braces', 'line', 'method', 'vehicle', 'width', 'wish'])
    expect(unused({ cargo: 'bulk' })).toEqual(['line', 'method', 'vehicle', 'width', 'wish'])
    expect(unused({ cargo: 'winterStored' })).toEqual(['line', 'method', 'vehicle'])
    expect(unused({ line: 'line1' })).toEqual(['vehicle'])
    expect(unused({ line: 'line2' })).toEqual(['method'])
    expect(unused({ line: 'line3' })).toEqual(['method', 'vehicle'])
  })
})

describe('the inner width as it is given', () => {
  it.each([235, NaN, 0, -2.35, 0.999, 3.501, Infinity, 1e300])(
    '%d m is an error with field, unit and range',
    (width) => {
      const errors = errorsOf({ width })
      expect(errors).toMatchObject([{ path: ['width'], unit: 'm', allowed: { kind: 'range' } }])
      if (Number.isFinite(width))
        expect(errors).toMatchObject([{ code: 'out-of-range', allowed: { min: 1, max: 3.5 } }])
    },
  )

  it('1 m and 3.5 m are still in range', () => {
    expect([1, 3.5].map((width) => loaded({ width }).layers)).toEqual([15, 15])
  })

  it('a site with wider vehicles sets its own range', () => {
    const own = createSite({ 'loading.bedWidthMax': 4 })
    if (!own.ok) throw new Error('site')
    const { loading } = createDomain({ site: own.site })
    expect(loading.limit.decide({ ...truck, width: 3.9 })).toMatchObject({ kind: 'decided' })
    expect(loading.limit.decide({ ...truck, width: 4.001 })).toMatchObject({ errors: [{ allowed: { max: 4 } }] })
  })

  it('a width between two millimetres names both', () => {
    expect(errorsOf({ width: 2.3495 })).toMatchObject([
      { code: 'off-scale', path: ['width'], allowed: { kind: 'nearest', values: [2.349, 2.35] } },
    ])
  })

  it.each([
    [1.949, ['bedNarrow']],
    [1.95, []],
    [2.55, []],
    [2.551, ['bedWide']],
  ])('%d m is warned of, never refused: %o', (width, warnings) => {
    expect(loaded({ width }).warnings).toEqual(warnings)
  })

  it('a width in words is an error, and so is a fact that nobody asked', () => {
    expect(errorsOf({ width: '2.35' })).toMatchObject([{ code: 'wrong-type', path: ['width'] }])
    expect(errorsOf({ widht: 2.35 })).toMatchObject([{ code: 'unknown-fact', path: ['widht'] }])
    expect(errorsOf(JSON.parse('{"__proto__": 1, "constructor": 2}') as object)).toHaveLength(2)
  })

  it('every error is reported at once', () => {
    const paths = errorsOf({ cargo: 'sand', width: -0, wish: 5, method: 'crane' }).map(({ path }) => path.join('.'))
    expect(paths.toSorted()).toEqual(['cargo', 'method', 'width', 'wish'])
  })
})

const fourBooleans = Array.from({ length: 16 }, (_, bits) => [1, 2, 4, 8].map((bit) => (bits & bit) !== 0))
const widths = [1, 1.949, 1.95, 2.349, 2.35, 2.351, 2.449, 2.45, 2.451, 2.55, 2.551, 2.749, 2.75, 2.751, 3.5]
const words = {
  cargo: ['bagged', 'winterStored', 'bulk', 'clinker'],
  line: ['line1', 'line2', 'line3'],
  method: ['machine', 'hand'],
  vehicle: ['sideTipper', 'other'],
} as const
const given = fc.record({
  cargo: fc.constantFrom(...words.cargo),
  braces: fc.boolean(),
  special: fc.boolean(),
  meetsConditions: fc.boolean(),
  safeToLoad: fc.boolean(),
  line: fc.constantFrom(...words.line),
  method: fc.constantFrom(...words.method),
  vehicle: fc.constantFrom(...words.vehicle),
  width: fc.oneof(
    fc.constantFrom(...widths),
    fc.integer({ min: 1000, max: 3500 }).map((mm) => mm / 1000),
  ),
})

describe('properties', () => {
  it('every valid input gets exactly one answer', () => {
    for (const cargo of words.cargo)
      for (const line of words.line)
        for (const method of words.method)
          for (const vehicle of words.vehicle)
            for (const [braces, special, meetsConditions, safeToLoad] of fourBooleans)
              for (const width of widths) {
                const facts = { cargo, line, method, vehicle, braces, special, meetsConditions, safeToLoad, width }
                expect(limit.decide(facts).kind).toBe('decided')
              }
  })

  it('a wider bed never allows fewer bags abreast', () => {
    const most = { three: 3, threeAndOne: 4, threeOrFour: 4, four: 4 } as const
    const least = { three: 3, threeOrFour: 3, threeAndOne: 4, four: 4 } as const
    fc.assert(
      fc.property(given, given, (facts, { width }) => {
        const [narrow, wide] = [facts.width, width]
          .toSorted((a, b) => a - b)
          .map((w) => decided({ ...facts, width: w }))
        if (narrow?.verdict !== 'limit' || wide?.verdict !== 'limit') return narrow?.verdict === wide?.verdict
        const isNoFewer = (count: typeof most | typeof least) => count[narrow.abreast] <= count[wide.abreast]
        return isNoFewer(most) && isNoFewer(least) && narrow.layers === wide.layers
      }),
    )
  })

  it('no cement ever goes on a braced bed', () => {
    const cement = given.filter(({ cargo }) => cargo !== 'clinker')
    fc.assert(fc.property(cement, (facts) => decided({ ...facts, braces: true }).verdict === 'refused'))
  })

  it('the table means what json-rules-engine makes of it, also with facts unknown', async () => {
    const table = compile(limitRulebook)
    const byEngine = reference(limitRulebook)
    const partial = fc.record(
      Object.fromEntries(
        Object.entries({
          cargo: fc.constantFrom(...words.cargo),
          braces: fc.boolean(),
          special: fc.boolean(),
          meetsConditions: fc.boolean(),
          safeToLoad: fc.boolean(),
          line: fc.constantFrom(...words.line),
          method: fc.constantFrom(...words.method),
          vehicle: fc.constantFrom(...words.vehicle),
          width: fc.constantFrom(...widths),
        }),
      ),
      { requiredKeys: ['cargo', 'braces', 'line', 'width'] },
    )
    await fc.assert(
      fc.asyncProperty(partial, async (facts) => {
        const [own, other] = [table.decide(facts), await byEngine(facts)]
        expect(own.kind).toBe(other.kind)
        if (own.kind === 'decided' && other.kind === 'decided') {
          expect(own.outcome).toEqual(other.outcome)
          expect(own.fired).toEqual(other.fired)
        }
        if (own.kind === 'undecided' && other.kind === 'undecided') {
          const outcomes = new Set(own.possible.map(({ outcome }) => JSON.stringify(outcome)))
          expect(outcomes).toEqual(new Set(other.possible.map((outcome) => JSON.stringify(outcome))))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the choice of the arrangement covers every case and means what json-rules-engine makes of it', async () => {
    const table = compile(arrangementRulebook)
    const byEngine = reference(arrangementRulebook)
    for (const abreast of ['three', 'threeOrFour', 'threeAndOne', 'four'])
      for (const wish of [null, 3, 4]) {
        const own = table.decide({ abreast, wish })
        const other = await byEngine({ abreast, wish })
        if (own.kind !== 'decided' || other.kind !== 'decided') throw new Error(`${abreast} ${String(wish)}`)
        expect([own.outcome, own.fired]).toEqual([other.outcome, other.fired])
      }
  })
})
