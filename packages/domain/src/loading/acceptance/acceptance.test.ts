import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { compareLots, isAsOrdered } from '../lots'

const { decide } = createDomain().loading.acceptance
const lot = (kind: string, bags: number) => ({ kind, bags })
const sound = { hardened: 0, torn: 0, partFilled: 0, neat: true }
const truck = {
  ...sound,
  carrier: 'truck',
  cargo: 'bagged',
  braces: false,
  special: false,
  line: 'line2',
  vehicle: 'other',
  width: 2.4,
  wish: 4,
  layers: 15,
  arrangement: 'four',
  ordered: [lot('P.O 42.5', 600)],
  counted: [lot('P.O 42.5', 600)],
} as const
const wagon = {
  ...sound,
  carrier: 'wagon',
  cargo: 'bagged',
  cartStrikesStack: false,
  pipes: 'whileLoading',
  ordered: [lot('P.O 42.5', 1200)],
  counted: [lot('P.O 42.5', 1200)],
} as const

const outcomeOf = (input: object) => {
  const answer = decide(input)
  if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
  return answer.outcome
}
const faultsOf = (input: object): readonly string[] =>
  outcomeOf(input).faults.map(({ fault, clauses }) => `${fault} ${clauses.join(' ')}`)

describe('the acceptance of a truck', () => {
  it('accepts the ordered bags within the limit, and says kind by kind what was counted', () => {
    expect(outcomeOf(truck)).toEqual({
      verdict: 'accepted',
      faults: [],
      kinds: [{ kind: 'P.O 42.5', ordered: 600, counted: 600 }],
    })
  })

  it('on line 2 takes fifteen layers as met and sixteen as over, by the clause of line 2', () => {
    expect(outcomeOf({ ...truck, layers: 15 }).verdict).toBe('accepted')
    expect(faultsOf({ ...truck, layers: 16 })).toEqual(['tooManyLayers cement/convention/3.2'])
  })

  it('holds winter-stored cement against fourteen layers', () => {
    expect(faultsOf({ ...truck, cargo: 'winterStored' })).toEqual(['tooManyLayers cement/convention/3.4'])
    expect(faultsOf({ ...truck, cargo: 'winterStored', layers: 14 })).toEqual([])
  })

  it('takes the arrangement that the customer asked for, and either where nobody was asked', () => {
    expect(faultsOf({ ...truck, wish: 3 })).toEqual(['arrangement cement/convention/3.2'])
    expect(faultsOf({ ...truck, wish: null })).toEqual([])
    expect(faultsOf({ ...truck, wish: null, arrangement: 'three' })).toEqual([])
  })

  it('names a vehicle with braces that was not to be loaded', () => {
    expect(faultsOf({ ...truck, braces: true })).toEqual(['vehicle cement/convention/2'])
  })

  it.each([
    [599, ['short cement/9.1.2 cement/ban/4']],
    [600, []],
    [601, ['over cement/9.1.2 cement/ban/4']],
  ])('takes a count of %s against an order of 600', (bags, faults) => {
    expect(faultsOf({ ...truck, counted: [lot('P.O 42.5', bags)] })).toEqual(faults)
  })

  it('never lets one kind make up for another', () => {
    const counted = [lot('P.O 42.5', 580), lot('P.C 32.5', 20)]
    expect(faultsOf({ ...truck, counted })).toEqual(['short cement/9.1.2 cement/ban/4', 'mixed cement/ban/4'])
    const both = [lot('P.O 42.5', 300), lot('P.C 32.5', 300)]
    const exchanged = [lot('P.O 42.5', 301), lot('P.C 32.5', 299)]
    expect(outcomeOf({ ...truck, ordered: both, counted: both }).verdict).toBe('accepted')
    expect(outcomeOf({ ...truck, ordered: both, counted: exchanged }).faults).toHaveLength(2)
  })

  it('names every fault at once', () => {
    const bad = { ...truck, hardened: 1, torn: 1, partFilled: 1, layers: 16, wish: 3, counted: [], neat: false }
    expect(outcomeOf(bad).faults.map(({ fault }) => fault)).toEqual([
      'hardened',
      'torn',
      'partFilled',
      'short',
      'tooManyLayers',
      'arrangement',
      'untidy',
    ])
  })

  it('is open where the width that limits the arrangement is not known, and decided where it does not matter', () => {
    expect(decide({ ...truck, width: null, wish: null }).kind).toBe('undecided')
    expect(decide({ ...truck, width: null, wish: null, arrangement: 'three' }).kind).toBe('decided')
  })

  it('needs the braces to be looked at, and something that was ordered', () => {
    expect(decide({ ...truck, braces: null })).toMatchObject({ errors: [{ code: 'missing', path: ['braces'] }] })
    expect(decide({ ...truck, ordered: [] })).toMatchObject({ errors: [{ code: 'missing', path: ['ordered'] }] })
  })
})

describe('the acceptance of a wagon', () => {
  it('asks for count, neat stack, pads and pipes, and for no limit of layers', () => {
    expect(outcomeOf(wagon)).toMatchObject({ verdict: 'accepted' })
    expect(faultsOf({ ...wagon, neat: false, cartStrikesStack: true, padded: false, pipes: 'afterwards' })).toEqual([
      'untidy cement/9.2.1',
      'unpadded cement/9.2.3',
      'pipesAfterwards cement/9.2.4',
    ])
  })

  it('cites the count of the railway section', () => {
    expect(faultsOf({ ...wagon, counted: [lot('P.O 42.5', 1199)] })).toEqual(['short cement/9.2.1 cement/ban/4'])
  })
})

describe('counts kind by kind', () => {
  const lots = fc.array(fc.record({ kind: fc.constantFrom('A', 'B', 'C'), bags: fc.nat({ max: 50 }) }), {
    maxLength: 5,
  })

  it('agree exactly where nothing is missing and nothing is too much', () => {
    fc.assert(
      fc.property(lots, lots, (ordered, counted) => {
        const differs = compareLots(ordered, counted).some((kind) => kind.ordered !== kind.counted)
        expect(isAsOrdered(ordered, counted)).toBe(!differs)
        expect(isAsOrdered(ordered, ordered.toReversed())).toBe(true)
      }),
    )
  })

  it('do not depend on blanks around the name of a kind', () => {
    expect(isAsOrdered([lot(' A', 2)], [lot('A ', 1), lot('A', 1)])).toBe(true)
  })
})
