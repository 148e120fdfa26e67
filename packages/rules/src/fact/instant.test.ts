import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInstant, instantLimit, isInstant, parseInstant } from './instant'

describe('an instant is read from RFC 3339 with its offset', () => {
  it.each<[string, number]>([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T08:00:00+08:00', 0],
    ['1969-12-31T16:00:00-08:00', 0],
    ['1970-01-01T00:00:00-00:00', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T12:00:00+08:00', Date.UTC(2024, 1, 29, 4)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['2024-01-01T00:00:00.5Z', Date.UTC(2024, 0, 1, 0, 0, 0, 500)],
    ['2024-01-01T00:00:00.05Z', Date.UTC(2024, 0, 1, 0, 0, 0, 50)],
    ['2024-01-01T00:00:00.123Z', Date.UTC(2024, 0, 1, 0, 0, 0, 123)],
    ['2024-01-01T00:00:00.123000Z', Date.UTC(2024, 0, 1, 0, 0, 0, 123)],
    ['2024-01-01T05:45:00+05:45', Date.UTC(2024, 0, 1)],
    ['2024-01-01T23:59:00+23:59', Date.UTC(2024, 0, 1)],
    ['2023-12-31T23:59:59Z', Date.UTC(2023, 11, 31, 23, 59, 59)],
    ['0001-01-01T00:00:00Z', -62_135_596_800_000],
    ['0099-12-31T23:59:59Z', -59_011_459_201_000],
    ['0000-01-01T00:00:00Z', -62_167_219_200_000],
    ['9999-12-31T23:59:59.999Z', 253_402_300_799_999],
  ])('%s is %d', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it.each<[string, string]>([
    ['an empty text', ''],
    ['a day', '2024-01-01'],
    ['an instant without offset', '2024-01-01T00:00:00'],
    ['one without seconds', '2024-01-01T00:00Z'],
    ['one with a space', '2024-01-01 00:00:00Z'],
    ['one with a small t', '2024-01-01t00:00:00Z'],
    ['one with a small z', '2024-01-01T00:00:00z'],
    ['one with blanks around it', ' 2024-01-01T00:00:00Z '],
    ['one with a line after it', '2024-01-01T00:00:00Z\n'],
    ['an offset without colon', '2024-01-01T00:00:00+0800'],
    ['an offset of hours alone', '2024-01-01T00:00:00+08'],
    ['an offset of 24 hours', '2024-01-01T00:00:00+24:00'],
    ['an offset of 60 minutes', '2024-01-01T00:00:00+08:60'],
    ['the 30th of February', '2024-02-30T00:00:00Z'],
    ['the 29th of February outside a leap year', '2023-02-29T00:00:00Z'],
    ['the 29th of February 1900', '1900-02-29T00:00:00Z'],
    ['the 31st of April', '2024-04-31T00:00:00Z'],
    ['day 0', '2024-01-00T00:00:00Z'],
    ['day 32', '2024-01-32T00:00:00Z'],
    ['month 0', '2024-00-01T00:00:00Z'],
    ['month 13', '2024-13-01T00:00:00Z'],
    ['hour 24', '2024-01-01T24:00:00Z'],
    ['minute 60', '2024-01-01T00:60:00Z'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['finer than a millisecond', '2024-01-01T00:00:00.0001Z'],
    ['an empty fraction', '2024-01-01T00:00:00.Z'],
    ['a comma', '2024-01-01T00:00:00,5Z'],
    ['a year of two digits', '24-01-01T00:00:00Z'],
    ['a year of five digits', '10000-01-01T00:00:00Z'],
    ['a signed year', '+002024-01-01T00:00:00Z'],
    ['a week', '2024-W01-1T00:00:00Z'],
    ['full-width digits', '２０２４-01-01T00:00:00Z'],
    ['epoch milliseconds as text', '1704067200000'],
    ['a very long text', `2024-01-01T00:00:00.${'0'.repeat(100_000)}Z`],
  ])('%s is none', (_, text) => {
    expect(parseInstant(text)).toBeUndefined()
  })

  it('is written in UTC and read back, from the year 0000 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (instant) => {
        expect(parseInstant(formatInstant(instant))).toBe(instant)
      }),
    )
  })

  it('is the same instant in every offset', () => {
    const minutes = fc.integer({ min: -1439, max: 1439 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), minutes, (instant, offset) => {
        const local = formatInstant(instant + offset * 60_000).slice(0, -1)
        const [hours, rest] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
          String(part).padStart(2, '0'),
        )
        expect(parseInstant(`${local}${offset < 0 ? '-' : '+'}${hours ?? ''}:${rest ?? ''}`)).toBe(instant)
      }),
    )
  })
})

it('an instant is a whole number of milliseconds that a date can hold', () => {
  expect([0, -0, 1, -instantLimit, instantLimit].every(isInstant)).toBe(true)
  const others = [instantLimit + 1, -instantLimit - 1, 0.5, NaN, Infinity, -Infinity, '0', null, undefined, 0n]
  expect(others.some(isInstant)).toBe(false)
})
