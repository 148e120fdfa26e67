import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cementProfile, cementSite, createSite, defaultSite, parseSite, siteValueNames, siteValues } from './index'
import type { Site, SiteOverrides, SiteValueName } from './index'

const siteOf = (overrides: SiteOverrides): Site => {
  const result = createSite(overrides)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.site
}

const errorsOf = (given: unknown): readonly unknown[] => {
  const result = parseSite(given)
  return result.ok ? [] : result.errors
}

describe('a site', () => {
  it('asks for 10 minutes of lead by default and for 15 at the cement works', () => {
    expect(defaultSite.value('handover.lead')).toBe(600)
    expect(cementSite.value('handover.lead')).toBe(900)
  })

  it('differs from the default in what its profile gives, and in nothing else', () => {
    for (const name of siteValueNames) {
      if (!Object.hasOwn(cementProfile, name)) expect(cementSite.value(name)).toBe(defaultSite.value(name))
    }
  })

  it('confirms an assumed value by giving it, also when it equals the default', () => {
    const site = siteOf({ 'loading.bedWidthMin': 1, 'dispatch.keyBeforeLarge': true, 'promises.waitMax': 1800 })
    expect(site.isAssumed('loading.bedWidthMin')).toBe(false)
    expect(site.isAssumed('dispatch.keyBeforeLarge')).toBe(false)
    expect(site.isAssumed('promises.waitMax')).toBe(false)
    expect(site.isAssumed('loading.bedWidthMax')).toBe(true)
  })

  it('counts in whole ticks: millimetres, fen, seconds', () => {
    expect(defaultSite.ticks('loading.bedWidthWarnOver')).toBe(2550)
    expect(defaultSite.ticks('loading.bagLength')).toBe(650)
    expect(defaultSite.ticks('conduct.fine.minor')).toBe(3000)
    expect(defaultSite.ticks('handover.lead')).toBe(600)
  })

  it('holds choices as words and as yes or no', () => {
    expect(siteOf({ 'loading.bagSideAcross': 'long' }).value('loading.bagSideAcross')).toBe('long')
    expect(siteOf({ 'dispatch.keyBeforeLarge': false }).value('dispatch.keyBeforeLarge')).toBe(false)
  })

  it('does not change when the given object changes afterwards', () => {
    const overrides = {
      'handover.lead': 900,
      calendar: { office: { days: [1], segments: [['08:00', '12:00']] as const } },
    }
    const site = siteOf(overrides)
    overrides['handover.lead'] = 600
    overrides.calendar.office.days.push(2)
    expect(site.value('handover.lead')).toBe(900)
    expect(site.calendar.office.days).toEqual([1])
  })

  it('reads minus zero as zero', () => {
    expect(siteOf({ 'training.creditFactor.none': -0 }).value('training.creditFactor.none')).toBe(0)
  })

  it('throws on a name that was passed on unchecked', () => {
    expect(() => defaultSite.value('loading.width' as SiteValueName)).toThrow('loading.width')
    expect(() => defaultSite.isAssumed('loading.width' as SiteValueName)).toThrow('loading.width')
  })
})

describe('overrides of a site', () => {
  it('are refused with all their errors at once', () => {
    const errors = errorsOf({
      'loading.bedWidthMin': 0,
      'loading.bagLength': 0.6505,
      'loading.bagSideAcross': 'wide',
      'dispatch.keyBeforeLarge': 'yes',
      'handover.leed': 600,
      calendar: { zone: 'Asia/Nowhere' },
    })
    expect(errors).toMatchObject([
      { code: 'out-of-range', path: ['loading.bedWidthMin'], given: 0, unit: 'm', allowed: { min: 0.5, max: 1.95 } },
      { code: 'off-scale', path: ['loading.bagLength'], allowed: { kind: 'nearest', values: [0.65, 0.651] } },
      { code: 'not-allowed', path: ['loading.bagSideAcross'], allowed: { kind: 'words', values: ['short', 'long'] } },
      { code: 'wrong-type', path: ['dispatch.keyBeforeLarge'], given: 'yes' },
      { code: 'unknown-fact', path: ['handover.leed'], allowed: { kind: 'words', values: ['handover.lead'] } },
      { code: 'not-allowed', path: ['calendar', 'zone'] },
    ])
  })

  it.each([
    ['29.99 yuan', 29.99, 'out-of-range'],
    ['50.01 yuan', 50.01, 'out-of-range'],
    ['0 yuan', 0, 'out-of-range'],
    ['30.005 yuan', 30.005, 'off-scale'],
  ])('cannot fine %s: 30 to 50 yuan by the clause', (_, fine, code) => {
    expect(errorsOf({ 'conduct.fine.minor': fine })).toMatchObject([{ code, unit: 'yuan', clause: 'cement/18' }])
  })

  it('may fine 30 and 50 yuan', () => {
    expect(errorsOf({ 'conduct.fine.minor': 30, 'conduct.fine.moderate': 50, 'conduct.fine.serious': 50 })).toEqual([])
  })

  it('cannot lower the lead under the 10 minutes of the clause', () => {
    expect(errorsOf({ 'handover.lead': 599 })).toMatchObject([{ code: 'out-of-range', clause: 'shift/handover/1' }])
    expect(errorsOf({ 'handover.lead': 600 })).toEqual([])
  })

  it.each([
    ['bed widths', { 'loading.bedWidthMin': 1.95, 'loading.bedWidthWarnUnder': 1.949 }, 'loading.bedWidthMin'],
    ['bags and tonnes', { 'loading.bagWeight': 40 }, 'loading.bagWeight'],
    ['peak and ordinary waits', { 'promises.waitMax': 7201 }, 'promises.waitMax'],
    [
      'reports',
      { 'promises.strengthReportWithin': 28, 'promises.reportWithin': 28, 'conduct.fine.minor': 41 },
      'conduct.fine.minor',
    ],
    ['rescue times', { 'dispatch.rescueWithinNightOrSnow': 599 }, 'dispatch.rescueWithinNightOrSnow'],
    ['escalation shares', { 'complaint.escalation.head': 0.999 }, 'complaint.escalation.head'],
    ['tiers', { 'training.backboneFromYears': 16 }, 'training.backboneFromYears'],
    ['credit factors', { 'training.creditFactor.pass': 1.01 }, 'training.creditFactor.pass'],
    ['weights', { 'evaluation.weight.quality': 0.201 }, 'evaluation.weight.quality'],
    ['reward and penalty', { 'evaluation.penaltyUnder': 90.1 }, 'evaluation.penaltyUnder'],
  ] as const)('have to agree between them: %s', (_, overrides, at) => {
    expect(errorsOf(overrides)).toMatchObject([{ code: 'inconsistent', path: [at], allowed: { kind: 'rule' } }])
  })

  it('agree exactly at the border', () => {
    expect(errorsOf({ 'loading.bagWeight': 40, 'loading.bagsPerTonne': 25 })).toEqual([])
    expect(errorsOf({ 'promises.waitMax': 7200 })).toEqual([])
    expect(errorsOf({ 'evaluation.weight.quality': 0.1, 'evaluation.weight.skill': 0.3 })).toEqual([])
  })

  it.each([null, undefined, [], 'site', 1])('are no object when they are %j', (given) => {
    expect(errorsOf(given)).toMatchObject([{ code: 'not-an-object', path: [] }])
  })

  it.each(['constructor', '__proto__', 'toString', ''])('do not know the name %j', (name) => {
    expect(errorsOf(JSON.parse(`{"${name}": 1}`))).toMatchObject([{ code: 'unknown-fact', path: [name] }])
  })

  it('are not left out by giving undefined', () => {
    expect(errorsOf({ 'handover.lead': undefined })).toMatchObject([{ code: 'wrong-type', path: ['handover.lead'] }])
  })

  it('are taken as given or refused at their name, and change no other value', () => {
    const anything = fc.oneof(
      fc.nat(100),
      fc.nat(100_000),
      fc.boolean(),
      fc.constantFrom('long', 'parts'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(fc.constantFrom(...siteValueNames), anything, (name, given) => {
        const result = parseSite({ [name]: given })
        if (!result.ok) {
          for (const { path } of result.errors) expect(path).toEqual([name])
          return
        }
        expect(result.site.value(name)).toBe(given === 0 ? 0 : given)
        for (const other of siteValueNames) {
          if (other !== name) expect(result.site.value(other)).toBe(siteValues[other].default)
        }
      }),
    )
  })
})
