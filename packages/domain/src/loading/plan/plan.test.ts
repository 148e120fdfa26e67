import { compile } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'
import { bagSideRulebook } from './bag-side'
import { decidedOf, order, outcomeOf, stackedOf } from './plan-fixtures'

const { plan } = createDomain().loading
const errorsOf = (input: object) => {
  const answer = plan.decide({ ...order, ...input })
  return answer.kind === 'invalid' ? answer.errors : []
}
const byHand = { line: 'line1', method: 'hand', wish: undefined }
const planAt = (overrides: Parameters<typeof createSite>[0]) => {
  const own = createSite(overrides)
  if (!own.ok) throw new Error(JSON.stringify(own.errors))
  return createDomain({ site: own.site }).loading.plan
}

describe('the order', () => {
  it('in tonnes: 20 bags of 50 kg a tonne', () => {
    expect(stackedOf({ tonnes: 20 })).toMatchObject({ bags: 400, weight: 20_000 })
    expect(stackedOf({ tonnes: 32.3 })).toMatchObject({ bags: 646, weight: 32_300 })
  })

  it('in bags comes to the same', () => {
    expect(stackedOf({ tonnes: undefined, bags: 400 })).toEqual(stackedOf({ tonnes: 20 }))
  })

  it.each([
    [30.01, [30, 30.05]],
    [30.025, [30, 30.05]],
    [0.03, [0.05]],
    [0.0333333, [0.05]],
  ])('%d t is half a bag, which does not exist: the whole bags beside it are named', (tonnes, values) => {
    expect(errorsOf({ tonnes })).toEqual([
      {
        code: 'off-scale',
        path: ['tonnes'],
        label: { zh: '订货量', en: 'order' },
        given: tonnes,
        allowed: { kind: 'nearest', values },
        unit: 't',
        clause: 'cement/9.1.2',
      },
    ])
  })

  it('half bags are named beside every other error', () => {
    const errors = errorsOf({ tonnes: 30.01, width: 235, length: NaN, payload: 1.5, widht: 1 })
    expect(errors.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'length',
      'payload',
      'tonnes',
      'widht',
      'width',
    ])
  })

  it('is given once: neither in both units nor in none', () => {
    expect(errorsOf({ bags: 400 })).toMatchObject([{ code: 'inconsistent', path: ['bags'] }])
    expect(errorsOf({ tonnes: undefined })).toMatchObject([{ code: 'missing', path: ['tonnes'] }])
    expect(errorsOf({ tonnes: null, bags: null })).toMatchObject([{ code: 'missing', path: ['tonnes'] }])
  })

  it.each([10n, '400', NaN, { bags: 400 }])(
    'of %s bags beside tonnes is of the wrong type, shown as JSON can',
    (bags) => {
      const errors = errorsOf({ bags })
      expect(errors).toMatchObject([{ path: ['bags'], label: { zh: expect.stringContaining('订货量') as string } }])
      expect(errors.map(({ code }) => code)).not.toContain('inconsistent')
      expect(() => JSON.stringify(errors)).not.toThrow()
    },
  )

  it.each([0, -1, NaN, Infinity, 200.05])('%d t is an input error', (tonnes) => {
    expect(errorsOf({ tonnes })).toMatchObject([{ path: ['tonnes'], unit: 't' }])
  })

  it('of loose goods is weighed, not counted in bags', () => {
    expect(outcomeOf({ cargo: 'bulk', tonnes: 30.01 })).toEqual({ verdict: 'noBagLimit', weight: 30_010 })
    expect(outcomeOf({ cargo: 'clinker', braces: true, tonnes: 30.123 })).toMatchObject({ weight: 30_123 })
  })

  it.each(['bulk', 'clinker'])('of %s is given in tonnes: it has no bags', (cargo) => {
    const rule = {
      zh: '散装水泥、熟料按吨订货，不按袋',
      en: 'bulk cement and clinker are ordered in tonnes, not in bags',
    }
    const inBags = { code: 'inconsistent', path: ['bags'], given: 3, allowed: { kind: 'rule', rule } }
    expect(errorsOf({ cargo, tonnes: null, bags: 3 })).toMatchObject([inBags])
    expect(errorsOf({ cargo, tonnes: 20, bags: 3 })).toMatchObject([inBags])
    expect(errorsOf({ cargo, tonnes: null })).toMatchObject([{ code: 'missing', path: ['tonnes'], allowed: { rule } }])
    expect(outcomeOf({ cargo, tonnes: 0.15 })).toEqual({ verdict: 'noBagLimit', weight: 150 })
  })

  it('an input that is no object is one error', () => {
    expect(plan.decide('30 t')).toMatchObject({ kind: 'invalid', errors: [{ code: 'not-an-object' }] })
  })
})

describe('how the bags lie', () => {
  it('on machine lines the short side lies across: four take 1.80 m', () => {
    expect(stackedOf({ width: 2.35 })).toMatchObject({ arrangement: 'four', bagsAcross: 1800, bagsPerLayer: 40 })
    expect(stackedOf({ wish: 3 })).toMatchObject({ arrangement: 'three', bagsAcross: 1350, bagsPerLayer: 30 })
  })

  it('by hand the long side lies across: three and one take 2.40 m, four take 2.60 m', () => {
    expect(stackedOf({ ...byHand, width: 2.449 })).toMatchObject({ arrangement: 'three', bagsAcross: 1950 })
    expect(stackedOf({ ...byHand, width: 2.45 })).toMatchObject({ arrangement: 'threeAndOne', bagsAcross: 2400 })
    expect(stackedOf({ ...byHand, width: 2.749 })).toMatchObject({ arrangement: 'threeAndOne', bagsAcross: 2400 })
    expect(stackedOf({ ...byHand, width: 2.75 })).toMatchObject({ arrangement: 'four', bagsAcross: 2600 })
  })

  it('the crosswise bag lies the other way round than the three beside it', () => {
    const [layer] = stackedOf({ ...byHand, width: 2.5 }).layers
    const kinds = new Set(
      layer?.bags.map(({ crosswise, orientation, length, width }) => `${crosswise} ${orientation} ${length} ${width}`),
    )
    expect([...kinds].toSorted()).toEqual(['false longAcross 450 650', 'true shortAcross 650 450'])
    expect(layer?.bags.filter(({ crosswise }) => crosswise)).toHaveLength(10)
  })

  it('a site may lay the long side across on its machine lines', () => {
    const { outcome } = decidedOf(planAt({ 'loading.bagSideAcross': 'long' }).decide({ ...order, width: 2.6 }))
    expect(outcome).toMatchObject({ bagsAcross: 2600, warnings: [{ warning: 'bedWide' }] })
  })

  it('winter-stored cement on line 1 needs the method, since the side of the bag depends on it', () => {
    const answer = plan.decide({ ...order, cargo: 'winterStored', line: 'line1' })
    expect(answer).toMatchObject({ kind: 'undecided', missing: [{ fact: 'method' }] })
    expect(answer.kind === 'undecided' && answer.possible.map(({ outcome }) => outcome)).toMatchObject([
      { verdict: 'plan', bagsAcross: 1800 },
      { verdict: 'plan', bagsAcross: 2600 },
    ])
    const long = planAt({ 'loading.bagSideAcross': 'long' })
    expect(long.decide({ ...order, cargo: 'winterStored', line: 'line1' }).kind).toBe('decided')
  })

  it('the side table means what json-rules-engine makes of it', async () => {
    const [table, byEngine] = [compile(bagSideRulebook), reference(bagSideRulebook)]
    for (const line of [null, 'line1', 'line2', 'line3'])
      for (const method of [null, 'machine', 'hand']) {
        const [own, other] = [table.decide({ line, method }), await byEngine({ line, method })]
        expect(own.kind).toBe(other.kind)
        if (own.kind === 'decided' && other.kind === 'decided') expect(own.outcome).toEqual(other.outcome)
        if (line !== null && method !== null) expect(own.kind).toBe('decided')
      }
  })
})

describe('whether the arrangement fits the width is the convention’s alone', () => {
  it('bags that are wider together than the bed bring a warning with both widths, never a refusal', () => {
    const winter = { cargo: 'winterStored', line: 'line1', method: 'hand', wish: 4 }
    expect(stackedOf({ ...winter, width: 2.55 }).warnings).toEqual([
      { warning: 'bagsWider', measured: 2600, limit: 2550 },
    ])
    expect(stackedOf({ ...winter, width: 2.6 }).warnings).toMatchObject([{ warning: 'bedWide' }])
  })

  it('the limit’s own warnings are told with the measure and the bound', () => {
    expect(stackedOf({ width: 1.949, wish: 3 }).warnings).toEqual([
      { warning: 'bedNarrow', measured: 1949, limit: 1950 },
    ])
    expect(stackedOf({ width: 2.551 }).warnings).toEqual([{ warning: 'bedWide', measured: 2551, limit: 2550 }])
  })

  it.each([
    [2.55, []],
    [2.551, [{ warning: 'bedWide', measured: 2551, limit: 2550 }]],
    [2.6, [{ warning: 'bedWide', measured: 2600, limit: 2550 }]],
  ])('a bed of %d m is warned of in the same way while the customer has not chosen', (width, warnings) => {
    expect(outcomeOf({ cargo: 'winterStored', width, wish: null })).toMatchObject({
      verdict: 'askCustomer',
      warnings,
    })
  })

  it('a refused wish is planned without it, and the widths for it are named', () => {
    expect(stackedOf({ width: 2.349 })).toMatchObject({
      arrangement: 'three',
      wish: 'refused',
      widthsForWish: [{ from: 2.35 }],
    })
  })
})

describe('layers and height', () => {
  // 40 bags a layer, 15 layers on line 2.
  it.each([
    [40, 1, 40, true],
    [41, 2, 1, true],
    [600, 15, 40, true],
    [601, 16, 40, false],
  ])('%d bags need %d layers', (bags, layersNeeded, topLayerBags, fits) => {
    expect(stackedOf({ tonnes: null, bags })).toMatchObject({ layersNeeded, topLayerBags, fits, bagsThatFit: 600 })
  })

  it('what does not fit is amended before loading, and the most that fits is shown', () => {
    const answer = decidedOf(plan.decide({ ...order, tonnes: 40 }))
    expect(answer.outcome).toMatchObject({ fits: false, bags: 800, bagsStacked: 600, layersStacked: 15 })
    expect(answer.clauses).toEqual(['cement/convention/3.2', 'cement/9.1.1', 'cement/ban/4'])
    expect(decidedOf(plan.decide(order)).clauses).not.toContain('cement/ban/4')
  })

  it('the height above ground is told when the floor height is known', () => {
    expect(stackedOf({})).toMatchObject({ stackHeight: 1200, floorHeight: null, aboveGround: null })
    expect(stackedOf({ floorHeight: 1.3 })).toMatchObject({ floorHeight: 1300, aboveGround: 2500 })
  })

  // 10 layers of 0.12 m on the floor.
  it.each([
    ['other', 1.3, []],
    ['other', 1.301, [{ warning: 'tooHigh', measured: 2501, limit: 2500 }]],
    ['heavyOrMedium', 2.8, []],
    ['heavyOrMedium', 2.801, [{ warning: 'tooHigh', measured: 4001, limit: 4000 }]],
    [undefined, 1.3, []],
    [undefined, 1.301, [{ warning: 'tooHighUnlessClass', measured: 2501, limit: 2500 }]],
    [undefined, 2.8, [{ warning: 'tooHighUnlessClass', measured: 4000, limit: 2500 }]],
    [undefined, 2.801, [{ warning: 'tooHigh', measured: 4001, limit: 4000 }]],
  ])('%s truck with a floor at %d m is warned of: %o', (weightClass, floorHeight, warnings) => {
    expect(stackedOf({ weightClass, floorHeight }).warnings).toEqual(warnings)
  })
})

describe('the centre of gravity', () => {
  it('of a symmetric load is that of the bed', () => {
    expect(stackedOf({}).centre).toEqual({ x: 3250, y: 1200, z: 600, offsetAlong: 0, offsetAcross: 0 })
  })

  it('off by more than 5 % of length or width is warned of, exactly 5 % is not', () => {
    // Two rows of three with one bag missing: 5 bags, half a bag's length off by a fifth.
    const short = { ...order, width: 2.3, wish: 3, length: 1.3, tonnes: null, bags: 5 }
    expect(stackedOf(short)).toMatchObject({ centre: { offsetAlong: -65 }, warnings: [] })
    const stricter = planAt({ 'loading.centreOffsetMax': 0.049 }).decide(short)
    expect(decidedOf(stricter).outcome).toMatchObject({
      warnings: [{ warning: 'offCentreAlong', measured: 65, limit: 63 }],
    })
  })

  it('across: a short bed with three and one by hand leans to the side of the crosswise bag', () => {
    const short = { ...order, ...byHand, width: 2.5, length: 1.3, tonnes: null, bags: 8 }
    expect(stackedOf(short)).toMatchObject({ centre: { offsetAcross: 75 }, warnings: [] })
    const { outcome } = decidedOf(planAt({ 'loading.centreOffsetMax': 0.029 }).decide(short))
    expect(outcome).toMatchObject({ warnings: [{ warning: 'offCentreAcross', measured: 75, limit: 72 }] })
    const { outcome: exact } = decidedOf(planAt({ 'loading.centreOffsetMax': 0.03 }).decide(short))
    expect(exact).toMatchObject({ warnings: [] })
  })
})

describe('when there is no plan', () => {
  it('the customer is asked first, and is told what each choice would come to', () => {
    expect(outcomeOf({ wish: undefined })).toEqual({
      verdict: 'askCustomer',
      layerLimit: 15,
      choices: [
        { arrangement: 'three', bagsPerLayer: 30, layersNeeded: 14, fits: true },
        { arrangement: 'four', bagsPerLayer: 40, layersNeeded: 10, fits: true },
      ],
      warnings: [],
    })
  })

  it('a refusal stays a refusal, with its clause', () => {
    const answer = decidedOf(plan.decide({ ...order, braces: true }))
    expect(answer.outcome).toEqual({ verdict: 'refused', reason: 'braces' })
    expect(answer.clauses).toEqual(['cement/convention/2'])
    expect(answer.unused).toEqual(expect.arrayContaining(['length', 'tonnes']))
  })

  it.each([
    [20_000, 'plan'],
    [19_999, 'overPayload'],
  ])('20 t on a rated payload of %d kg: %s', (payload, verdict) => {
    expect(outcomeOf({ payload })).toMatchObject({ verdict })
  })

  it('over the rated payload is refused for loose goods too, and whatever else is unknown', () => {
    expect(outcomeOf({ cargo: 'bulk', payload: 19_999 })).toMatchObject({ verdict: 'overPayload', weight: 20_000 })
    expect(outcomeOf({ line: 'line1', payload: 19_999 })).toMatchObject({ verdict: 'overPayload' })
    expect(outcomeOf({ braces: true, payload: 19_999 })).toMatchObject({ verdict: 'refused' })
  })

  it('an undecided limit leaves the plan undecided, with the plans that are still possible', () => {
    const answer = plan.decide({ ...order, line: 'line1', width: 2.3, wish: 3 })
    if (answer.kind !== 'undecided') throw new Error(answer.kind)
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['method'])
    expect(answer.possible.map(({ outcome }) => outcome)).toMatchObject([
      { verdict: 'plan', layerLimit: 16, bagsAcross: 1350 },
      { verdict: 'plan', layerLimit: 14, bagsAcross: 1950 },
    ])
    expect(answer.facts).toMatchObject({ tonnes: 20, length: 6.5, method: null, payload: null })
    expect(answer.rulebooks.map(({ id }) => id)).toContain('loading/limit')
  })
})

describe('what a plan rests on', () => {
  it('names the facts that did not matter', () => {
    const unused = (input: object) => decidedOf(plan.decide({ ...order, ...input })).unused
    expect(unused({ method: 'hand', weightClass: 'other' })).toEqual(['method', 'weightClass'])
    expect(unused({ cargo: 'bulk', payload: 30_000 })).toEqual(['line', 'vehicle', 'width', 'wish', 'length'])
  })

  it('names every assumed site value that it took', () => {
    const assumed = (input: object) => decidedOf(plan.decide({ ...order, ...input })).assumed
    const ofWidth = ['loading.bedWidthMin', 'loading.bedWidthMax', 'loading.bedWidthWarnUnder']
    const laid = ['loading.bagLength', 'loading.bagWidth']
    const stacked = [...laid, 'loading.bagHeight', 'loading.centreOffsetMax']
    expect(assumed({})).toEqual([...ofWidth, 'loading.bagsPerTonne', ...stacked, 'loading.bagSideAcross'])
    expect(assumed({ ...byHand, tonnes: null, bags: 9 })).toEqual([...ofWidth, 'loading.bagWeight', ...stacked])
    expect(assumed({ wish: null })).toEqual([...ofWidth, 'loading.bagsPerTonne', ...laid, 'loading.bagSideAcross'])
    expect(assumed({ cargo: 'bulk' })).toEqual(ofWidth.slice(0, 2))
  })

  it('its outcome is what it says that outcomes are', () => {
    for (const input of [{}, { wish: null }, { cargo: 'bulk' }, { braces: true }, { payload: 1 }, { floorHeight: 1 }]) {
      expect(plan.output.safeParse(outcomeOf(input)).error).toBeUndefined()
    }
  })
})
