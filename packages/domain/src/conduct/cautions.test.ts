import { describe, expect, it } from 'vitest'
import { cautions, cautionsFor } from './cautions'

describe('the legal cautions', () => {
  it('have ids of their own, a day, both languages, and are to be confirmed by a lawyer', () => {
    expect(new Set(cautions.map(({ id }) => id)).size).toBe(cautions.length)
    for (const { asOf, law, text, status } of cautions) {
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      for (const words of [law.zh, law.en, text.zh, text.en]) expect(words).not.toBe('')
      expect(status).toBe('toBeConfirmedByLawyer')
    }
  })

  it('stand beside money and beside dismissal, each where it belongs', () => {
    const ids = (measure: Parameters<typeof cautionsFor>[0]) => cautionsFor(measure)
    expect(ids('fine')).toEqual([
      'noPowerToFine',
      'reductionUnderWorksRules',
      'worksRulesPublished',
      'compensationForLoss',
      'provincesForbidFines',
    ])
    expect(ids('dismissal')).toEqual(['worksRulesPublished', 'dismissalNeedsSeriousBreach', 'unionToldBeforehand'])
    expect(ids('vehicleFine')).toEqual(['contractualPenaltyAtMost'])
  })
})
