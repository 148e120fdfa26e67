import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatForPeople } from './format-for-people'
import { formatInstant } from './format-instant'
import { isInstant } from './instant'
import { parseInstant } from './parse-instant'

describe('an instant from text', () => {
  it.each([
    ['2026-03-02T08:00:00+08:00', Date.UTC(2026, 2, 2)],
    ['2026-03-02T00:00:00Z', Date.UTC(2026, 2, 2)],
    ['2026-03-02T00:00:00.5Z', Date.UTC(2026, 2, 2, 0, 0, 0, 500)],
    ['2026-03-02T00:00:00.123000Z', Date.UTC(2026, 2, 2, 0, 0, 0, 123)],
    ['2026-03-01T20:30:00-03:30', Date.UTC(2026, 2, 2)],
    ['2024-02-29T23:59:59.999-00:00', Date.UTC(2024, 1, 29, 23, 59, 59, 999)],
    ['1969-12-31T23:59:59Z', -1_000],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['9999-12-31T23:59:59Z', 253_402_300_799_000],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it.each([
    '2026-02-30T08:00:00+08:00',
    '2025-02-29T08:00:00+08:00',
    '2026-04-31T08:00:00Z',
    '2026-13-01T08:00:00Z',
    '2026-00-10T08:00:00Z',
    '2026-03-00T08:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T08:60:00Z',
    '2016-12-31T23:59:60Z',
    '2026-03-02T08:00:00',
    '2026-03-02',
    '2026-03-02T08:00Z',
    '2026-03-02 08:00:00Z',
    '2026-03-02t08:00:00Z',
    '2026-03-02T08:00:00z',
    '2026-03-02T08:00:00+0800',
    '2026-03-02T08:00:00+24:00',
    '2026-03-02T08:00:00+08:60',
    '2026-03-02T08:00:00.Z',
    '2026-03-02T08:00:00.0001Z',
    '2026-03-02T08:00:00Z\n',
    '+02026-03-02T08:00:00Z',
    '２０２６-03-02T08:00:00Z',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text, ['now'])).toMatchObject({ code: 'not-an-instant', path: ['now'], given: text })
  })

  it('refuses what is no text and what is far too long', () => {
    expect(parseInstant(1_772_409_600_000)).toMatchObject({ code: 'wrong-type', given: 1_772_409_600_000 })
    expect(parseInstant(null)).toMatchObject({ code: 'wrong-type', given: null })
    expect(parseInstant(undefined)).not.toHaveProperty('given')
    expect(parseInstant('2026-03-02T08:00:00.'.padEnd(100_000, '0'))).toMatchObject({ code: 'too-long' })
  })
})

describe('text of an instant', () => {
  it('carries the offset of the zone, and milliseconds only where there are any', () => {
    const instant = Date.UTC(2026, 2, 2, 1, 30)
    expect(formatInstant(instant, 'Asia/Shanghai')).toBe('2026-03-02T09:30:00+08:00')
    expect(formatInstant(instant + 5, 'UTC')).toBe('2026-03-02T01:30:00.005+00:00')
    expect(formatInstant(instant, 'America/St_Johns')).toBe('2026-03-01T22:00:00-03:30')
    expect(formatInstant(Date.UTC(2026, 9, 25, 0, 30), 'Europe/Berlin')).toBe('2026-10-25T02:30:00+02:00')
    expect(formatInstant(Date.UTC(2026, 9, 25, 1, 30), 'Europe/Berlin')).toBe('2026-10-25T02:30:00+01:00')
  })

  it('reads back as the same instant, in any zone', () => {
    const instants = fc.integer({ min: -62_135_000_000_000, max: 253_402_200_000_000 })
    const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns', 'UTC')
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(parseInstant(formatInstant(instant, zone))).toBe(instant)
      }),
    )
  })

  it('has no year for what lies outside 0000 to 9999', () => {
    expect(() => formatInstant(8.64e15, 'UTC')).toThrow(RangeError)
    expect(() => formatInstant(Number.NaN, 'UTC')).toThrow(RangeError)
  })

  it('is written for people in both languages, in the time of the zone', () => {
    const instant = Date.UTC(2026, 2, 2, 0, 5)
    expect(formatForPeople(instant, 'Asia/Shanghai', 'zh')).toBe('2026年3月2日（周一）08:05')
    expect(formatForPeople(instant, 'Asia/Shanghai', 'en')).toBe('Mon 2 Mar 2026, 08:05')
    expect(formatForPeople(instant + 7_000, 'America/New_York', 'en')).toBe('Sun 1 Mar 2026, 19:05:07')
  })
})

it('an instant is a whole number within ±8.64e15', () => {
  expect([0, -8.64e15, 8.64e15].map(isInstant)).toEqual([true, true, true])
  expect([8.64e15 + 1, 0.5, Number.NaN, Infinity, '0', null].some(isInstant)).toBe(false)
})
