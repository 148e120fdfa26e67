import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { createSite, defaultSite } from '../../site'
import { dispatchSnow, snowRulebook, stretchRulebook } from '.'

const { decide } = dispatchSnow(bind(defaultSite, []))
const gateRoad = { name: '大门坡道', slope: 0.05 }
const yardRoad = { name: '货场路', slope: 0.049 }
const stretches = [gateRoad, yardRoad]
const all = { clear: true, salt: true, ash: true }
const clearOnly = { clear: true, salt: false, ash: false }
const none = { clear: false, salt: false, ash: false }

describe('roads in heavy snow', () => {
  it.each([
    [5, 0, true],
    [4.9, 0, false],
    [0, 5, true],
    [0, 4.9, false],
    [4.9, 4.9, false],
  ])('%s mm melted and %s cm lying: heavy is %s', (melted, lying, heavy) => {
    expect(decide({ melted, lying, stretches: [] })).toMatchObject({ outcome: { heavy, stretches: [] } })
  })

  it('are cleared, and get salt and ash where they are steep, in the order that was given', () => {
    expect(decide({ melted: 8, stretches })).toMatchObject({
      kind: 'decided',
      outcome: {
        heavy: true,
        stretches: [
          { name: '大门坡道', ...all },
          { name: '货场路', ...clearOnly },
        ],
      },
      clauses: ['cement/10.2'],
      assumed: ['dispatch.heavySnowMelted', 'dispatch.steepSlope'],
    })
  })

  it('are left as they are without heavy snow', () => {
    expect(decide({ melted: 1, lying: 2, stretches: [gateRoad] })).toMatchObject({
      outcome: { heavy: false, stretches: [{ name: '大门坡道', ...none }] },
    })
  })

  it('wait for a measurement that could make the snow heavy, and not for one that could not', () => {
    const answer = decide({ lying: 3, stretches })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['melted'])
    expect(decide({ lying: 5, stretches: [] })).toMatchObject({ kind: 'decided' })
  })

  it('follow the site’s numbers', () => {
    const site = createSite({ 'dispatch.heavySnowLying': 10, 'dispatch.steepSlope': 0.03 })
    if (!site.ok) throw new Error('allowed values')
    const own = dispatchSnow(bind(site.site, []))
    expect(own.decide({ melted: 0, lying: 9.9, stretches: [] })).toMatchObject({ outcome: { heavy: false } })
    expect(own.decide({ melted: 0, lying: 10, stretches: [yardRoad] })).toMatchObject({
      outcome: { stretches: [all] },
      assumed: ['dispatch.heavySnowMelted'],
    })
  })

  it('reports what cannot be', () => {
    expect(decide({ melted: 0, lying: 0, stretches: [{ name: '货场路', slope: 1.5 }] }).kind).toBe('invalid')
  })

  it('have measures for every stretch, and more snow never asks for less', () => {
    const tenths = fc.integer({ min: 0, max: 200 }).map((n) => n / 10)
    const slopes = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(tenths, tenths, slopes, (melted, lying, found) => {
        const roads = found.map((slope, index) => ({ name: String(index), slope }))
        const [less, more] = [
          decide({ melted, lying, stretches: roads }),
          decide({ melted: melted + 1, lying, stretches: roads }),
        ]
        if (less.kind !== 'decided' || more.kind !== 'decided') throw new Error('decided')
        expect(less.outcome.stretches.map(({ name }) => name)).toEqual(roads.map(({ name }) => name))
        expect(more.outcome.heavy || !less.outcome.heavy).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('mean the same to both evaluators', async () => {
    await expectEvaluatorsAgree(snowRulebook)
    await expectEvaluatorsAgree(stretchRulebook)
  })
})
