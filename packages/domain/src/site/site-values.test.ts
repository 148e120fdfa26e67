import { describe, expect, it } from 'vitest'
import { isClauseId } from '../clauses'
import { createSite, defaultCalendar, defaultSite, parseSite, siteValueNames, siteValues } from './index'
import type { NumericSiteValueName, SiteValueName } from './index'

/** Every number and switchable choice that is assumed, written out by hand: name, default, unit. */
const assumed: readonly (readonly [name: SiteValueName, value: number | boolean | string, unit?: string])[] = [
  ['loading.bedWidthMin', 1.0, 'm'],
  ['loading.bedWidthMax', 3.5, 'm'],
  ['loading.bedWidthWarnUnder', 1.95, 'm'],
  ['loading.bagWeight', 50, 'kg'],
  ['loading.bagsPerTonne', 20, 'bag'],
  ['loading.bagLength', 0.65, 'm'],
  ['loading.bagWidth', 0.45, 'm'],
  ['loading.bagHeight', 0.12, 'm'],
  ['loading.bagSideAcross', 'short'],
  ['loading.centreOffsetMax', 0.05, 'share'],
  ['loading.railUseMin', 0.98, 'share'],
  ['promises.waitMax', 60 * 60, 's'],
  ['promises.waitMaxInPeak', 120 * 60, 's'],
  ['promises.explanationWithin', 10 * 60, 's'],
  ['promises.certificateWithin', 24 * 3600, 's'],
  ['promises.reportWithin', 7, 'day'],
  ['promises.strengthReportWithin', 32, 'day'],
  ['promises.fewReports', 30, 'item'],
  ['dispatch.keyBeforeLarge', true],
  ['dispatch.shortageAllocation', 'wholeOrders'],
  ['dispatch.noShowKeepsNumber', 1, 'times'],
  ['dispatch.heavySnowMelted', 5, 'mm'],
  ['dispatch.heavySnowLying', 5, 'cm'],
  ['dispatch.steepSlope', 0.05, 'share'],
  ['dispatch.rescueWithin', 10 * 60, 's'],
  ['dispatch.rescueWithinNightOrSnow', 15 * 60, 's'],
  ['dispatch.nightFrom', 22 * 3600, 's'],
  ['dispatch.nightTo', 6 * 3600, 's'],
  ['complaint.urgent.accepted', 5 * 60, 's'],
  ['complaint.urgent.assigned', 15 * 60, 's'],
  ['complaint.urgent.firstContact', 30 * 60, 's'],
  ['complaint.urgent.plan', 4 * 3600, 's'],
  ['complaint.urgent.reportedToCompany', 30 * 60, 's'],
  ['complaint.high.accepted', 30 * 60, 's'],
  ['complaint.high.assigned', 3600, 's'],
  ['complaint.high.firstContact', 4 * 3600, 's'],
  ['complaint.high.plan', 1, 'workingDay'],
  ['complaint.high.reportedToCompany', 1, 'workingDay'],
  ['complaint.normal.accepted', 2 * 3600, 's'],
  ['complaint.normal.assigned', 4 * 3600, 's'],
  ['complaint.normal.firstContact', 1, 'workingDay'],
  ['complaint.normal.plan', 3, 'workingDay'],
  ['complaint.normal.reportedToCompany', 1, 'workingDay'],
  ['complaint.answerWarnAfter', 7, 'workingDay'],
  ['complaint.reopenDays', 30, 'day'],
  ['complaint.unreachableTries', 3, 'times'],
  ['complaint.unreachableDays', 3, 'workingDay'],
  ['complaint.escalation.chief', 0.5, 'share'],
  ['complaint.escalation.reminder', 0.8, 'share'],
  ['complaint.escalation.deputy', 1, 'share'],
  ['complaint.escalation.head', 1.5, 'share'],
  ['conduct.fine.minor', 30, 'yuan'],
  ['conduct.fine.moderate', 40, 'yuan'],
  ['conduct.fine.serious', 50, 'yuan'],
  ['conduct.repeatMonths', 12, 'month'],
  ['conduct.appealWithin', 5, 'workingDay'],
  ['enquiry.customerRefreshMonths', 12, 'month'],
  ['fieldService.arrivalWithin', 24 * 3600, 's'],
  ['fieldService.warrantyMonths', 12, 'month'],
  ['fieldService.followUpMonths', 6, 'month'],
  ['safety.dangerReportWithin', 5 * 60, 's'],
  ['confidentiality.destroyWithinDays', 30, 'day'],
  ['satisfaction.surveyMonths', 3, 'month'],
  ['satisfaction.csatTarget', 0.85, 'share'],
  ['satisfaction.fewAnswers', 30, 'answer'],
  ['care.visitMonthsKey', 1, 'month'],
  ['care.visitMonthsLarge', 3, 'month'],
  ['care.visitMonthsOther', 12, 'month'],
  ['care.planFromYears', 3, 'year'],
  ['training.backboneFromYears', 5, 'year'],
  ['training.masterFromYears', 15, 'year'],
  ['training.creditFactor.excellent', 1.2, 'factor'],
  ['training.creditFactor.good', 1, 'factor'],
  ['training.creditFactor.pass', 0.8, 'factor'],
  ['training.creditFactor.none', 0, 'factor'],
  ['evaluation.weight.attitude', 0.2, 'share'],
  ['evaluation.weight.skill', 0.2, 'share'],
  ['evaluation.weight.satisfaction', 0.2, 'share'],
  ['evaluation.weight.efficiency', 0.2, 'share'],
  ['evaluation.weight.quality', 0.2, 'share'],
  ['evaluation.rewardFrom', 90, 'point'],
  ['evaluation.penaltyUnder', 60, 'point'],
  ['evaluation.departmentMonths', 3, 'month'],
  ['evaluation.monitoringMonths', 1, 'month'],
  ['evaluation.staffMonths', 3, 'month'],
  ['presale.longStorageDays', 30, 'day'],
  ['presale.trainingMonths', 12, 'month'],
  ['presale.advertisingMonths', 12, 'month'],
  ['governance.reviewMonths', 12, 'month'],
]

/** What a clause or national law gives. */
const sourced: readonly (readonly [name: SiteValueName, value: number, unit: string, source: string])[] = [
  ['handover.lead', 600, 's', 'shift/handover/1'],
  ['loading.bedWidthWarnOver', 2.55, 'm', 'law'],
  ['loading.heightMaxHeavy', 4, 'm', 'law'],
  ['loading.heightMaxOther', 2.5, 'm', 'law'],
]

const numeric = siteValueNames.filter((name): name is NumericSiteValueName => 'scale' in siteValues[name])

describe('the site values', () => {
  it('are those listed, and no other', () => {
    expect(siteValueNames.toSorted()).toEqual([...assumed, ...sourced].map(([name]) => name).toSorted())
  })

  it.each(assumed.map(([name, value, unit]) => ({ name, value, unit })))('$name is assumed to be $value', (row) => {
    const { name, value, unit } = row
    expect(defaultSite.value(name)).toBe(value)
    expect(defaultSite.isAssumed(name)).toBe(true)
    expect('unit' in siteValues[name] ? siteValues[name].unit : undefined).toBe(unit)
  })

  it.each(sourced)('%s is %s %s by %s', (name, value, unit, source) => {
    expect(defaultSite.value(name)).toBe(value)
    expect(defaultSite.isAssumed(name)).toBe(false)
    expect(siteValues[name]).toMatchObject({ unit, source })
  })

  it.each(siteValueNames)('%s serves clauses of the catalogue and has a label in both languages', (name) => {
    const { serves, label } = siteValues[name]
    expect(serves.every(isClauseId)).toBe(true)
    expect(label.zh).toMatch(/\p{Script=Han}/u)
    expect(label.en).toMatch(/^\P{Script=Han}+$/u)
  })

  it.each(numeric)('%s has bounds on its scale', (name) => {
    const { type, scale, min, max, default: value } = siteValues[name]
    for (const number of [min, max, value]) expect(Math.round(number * scale) / scale).toBe(number)
    expect(min).toBeLessThanOrEqual(value)
    expect(value).toBeLessThanOrEqual(max)
    if (type === 'integer') expect(scale).toBe(1)
  })

  it.each(numeric)('%s refuses a value one step outside its bounds, half a step, and what is no number', (name) => {
    const { scale, min, max, unit, default: value } = siteValues[name]
    const errors = (given: unknown): unknown => {
      const result = parseSite({ [name]: given })
      return result.ok ? [] : result.errors.map(({ code, path }) => [code, ...path])
    }
    const refusedAlone = (given: number): string[] => {
      const result = parseSite({ [name]: given })
      return result.ok ? [] : result.errors.map(({ code }) => code).filter((code) => code !== 'inconsistent')
    }
    expect(refusedAlone(min)).toEqual([])
    expect(refusedAlone(max)).toEqual([])
    expect(errors(value)).toEqual([])
    expect(errors((Math.round(min * scale) - 1) / scale)).toEqual([['out-of-range', name]])
    expect(errors((Math.round(max * scale) + 1) / scale)).toEqual([['out-of-range', name]])
    expect(errors((Math.round(min * scale) + 0.5) / scale)).toEqual([['off-scale', name]])
    expect(errors(String(value))).toEqual([['wrong-type', name]])
    expect(errors(Number.NaN)).toEqual([['not-finite', name]])
    expect(errors(Number.POSITIVE_INFINITY)).toEqual([['not-finite', name]])
    const result = parseSite({ [name]: max + 1 })
    expect(result.ok ? undefined : result.errors[0]).toMatchObject({ unit, allowed: { kind: 'range', min, max } })
  })
})

describe('the calendar of a site', () => {
  it('is assumed: office hours Monday to Friday, three shifts of the plant, the zone of China', () => {
    expect(defaultSite.calendar).toEqual(defaultCalendar)
    expect(defaultCalendar.zone).toBe('Asia/Shanghai')
    expect(defaultCalendar.office.days).toEqual([1, 2, 3, 4, 5])
    expect(defaultCalendar.office.segments.flat()).toEqual(['08:00', '12:00', '13:00', '17:00'])
    expect(defaultCalendar.plant.segments.flat()).toEqual(['00:00', '08:00', '08:00', '16:00', '16:00', '24:00'])
    for (const part of ['zone', 'office', 'plant'] as const) {
      expect(defaultSite.isAssumed(`calendar.${part}`)).toBe(true)
    }
  })

  it('is overridden part by part, and a given part is confirmed', () => {
    const result = createSite({ calendar: { zone: 'Asia/Urumqi' } })
    if (!result.ok) throw new Error('refused')
    expect(result.site.calendar).toEqual({ ...defaultCalendar, zone: 'Asia/Urumqi' })
    expect(result.site.isAssumed('calendar.zone')).toBe(false)
    expect(result.site.isAssumed('calendar.office')).toBe(true)
  })

  const day = [['08:00', '12:00']]
  it.each([
    ['no object', null, 'not-an-object', ['calendar']],
    ['an unknown part', { hours: [] }, 'unknown-fact', ['calendar', 'hours']],
    ['a zone that does not exist', { zone: 'Asia/Nowhere' }, 'not-allowed', ['calendar', 'zone']],
    ['a zone that is no text', { zone: 8 }, 'wrong-type', ['calendar', 'zone']],
    ['hours without days', { office: { segments: day } }, 'missing', ['calendar', 'office', 'days']],
    ['hours without segments', { plant: { days: [1] } }, 'missing', ['calendar', 'plant', 'segments']],
    [
      'hours with another key',
      { office: { days: [1], segments: day, x: 1 } },
      'unknown-fact',
      ['calendar', 'office', 'x'],
    ],
    ['day 0', { office: { days: [0], segments: day } }, 'not-allowed', ['calendar', 'office', 'days']],
    ['day 8', { office: { days: [8], segments: day } }, 'not-allowed', ['calendar', 'office', 'days']],
    ['a day twice', { office: { days: [1, 1], segments: day } }, 'not-allowed', ['calendar', 'office', 'days']],
    ['no day', { office: { days: [], segments: day } }, 'not-allowed', ['calendar', 'office', 'days']],
    ['no segment', { office: { days: [1], segments: [] } }, 'not-allowed', ['calendar', 'office', 'segments']],
  ])('refuses %s', (_, calendar, code, path) => {
    const result = parseSite({ calendar })
    expect(result.ok ? [] : result.errors.map((error) => [error.code, error.path])).toEqual([[code, path]])
  })

  it.each([
    [
      'in disorder',
      [
        ['13:00', '17:00'],
        ['08:00', '12:00'],
      ],
    ],
    [
      'overlapping by a minute',
      [
        ['08:00', '12:01'],
        ['12:00', '17:00'],
      ],
    ],
    ['empty', [['08:00', '08:00']]],
    ['across midnight', [['16:00', '08:00']]],
    ['past the end of the day', [['16:00', '24:01']]],
    ['without leading zero', [['8:00', '12:00']]],
    ['of one end', [['08:00']]],
    ['of three ends', [['08:00', '12:00', '13:00']]],
  ])('refuses segments %s', (_, segments) => {
    const result = parseSite({ calendar: { office: { days: [1], segments } } })
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual([['calendar', 'office', 'segments']])
  })

  it('accepts segments that touch and one that ends the day', () => {
    const office = {
      days: [7],
      segments: [
        ['08:00', '12:00'],
        ['12:00', '24:00'],
      ] as const,
    }
    expect(createSite({ calendar: { office } }).ok).toBe(true)
  })
})
