import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore } from './day'
import type { Register } from './register'
import { ruleAt } from './rule-at'
import type { CaseDates } from './rule-at'
import { inShort, recordedVersion, registerOf, versionOf } from './versions.fixture'

/** What applies, in short: the version, or why there is none. */
function applied(register: Register, dates: CaseDates): string {
  const rule = ruleAt(register, dates)
  switch (rule.kind) {
    case 'in-force':
      return `${rule.version} by ${rule.by}`
    case 'not-in-force':
      return `${rule.why} ${rule.versions.join()}`
    case 'several-in-force':
      return `several ${rule.versions.join()}`
    case 'invalid':
      return rule.errors.map(({ code, path }) => `${code} ${path.join()}`).join('; ')
  }
}

const register = registerOf([
  versionOf('1', '2023-01-01', '2024-02-29'),
  versionOf('2', '2024-03-01', '2024-06-30'),
  versionOf('3', '2024-08-01', '2024-12-31'),
])

describe('the date of the facts decides where no other is given', () => {
  it.each([
    ['2023-01-01', '1 by facts'],
    ['2024-02-29', '1 by facts'],
    ['2024-03-01', '2 by facts'],
    ['2024-06-30', '2 by facts'],
    ['2024-07-01', 'hole 2,3'],
    ['2024-07-31', 'hole 2,3'],
    ['2024-08-01', '3 by facts'],
    ['2024-12-31', '3 by facts'],
    ['2025-01-01', 'after-last 3'],
    ['2022-12-31', 'before-first 1'],
  ])('%s: %s', (facts, answer) => {
    expect(applied(register, { facts })).toBe(answer)
    expect(applied(register, { facts, rule: null, record: undefined })).toBe(answer)
  })

  it('and that is said', () => {
    expect(ruleAt(register, { facts: '2024-03-01' })).toMatchObject({
      by: 'facts',
      day: '2024-03-01',
      effective: { from: '2024-03-01', to: '2024-06-30' },
      reason: {
        zh: '未指定规则日期，按事实发生日 2024-03-01：适用 2 版（2024-03-01 至 2024-06-30 有效）。',
        en: "By the facts' date 2024-03-01, as no date of the rule is given: version 2 applies (in force from 2024-03-01 to 2024-06-30).",
      },
    })
  })
})

describe('the date of the rule', () => {
  it('decides where it is given, whatever the date of the facts', () => {
    expect(applied(register, { facts: '2024-03-01', rule: '2023-01-01' })).toBe('1 by rule')
    expect(applied(register, { facts: '2024-07-15', rule: '2024-08-01' })).toBe('3 by rule')
    expect(ruleAt(register, { facts: '2024-03-01', rule: '2023-01-01' })).toMatchObject({
      day: '2023-01-01',
      reason: { zh: expect.stringContaining('按指定的规则日期 2023-01-01') as string },
    })
  })

  it('never falls back to the date of the facts', () => {
    expect(applied(register, { facts: '2024-03-01', rule: '2024-07-01' })).toBe('hole 2,3')
  })
})

describe('the date of the record', () => {
  const late = registerOf([
    recordedVersion('2022-12-01', '1', '2023-01-01'),
    recordedVersion('2024-04-15', '2', '2024-03-01'),
  ])

  it('picks no version by itself', () => {
    expect(applied(register, { facts: '2023-06-01', record: '2024-08-01' })).toBe('1 by facts')
    expect(applied(register, { facts: '2023-06-01', rule: '2024-03-01', record: '2024-08-01' })).toBe('2 by rule')
  })

  it.each([
    ['2024-02-29', '2024-04-15', '1 by facts'],
    ['2024-03-01', '2024-04-14', '1 by facts'],
    ['2024-03-01', '2024-04-15', '2 by facts'],
    ['2024-03-01', undefined, '2 by facts'],
    ['2024-05-01', '2024-04-14', '1 by facts'],
    ['2023-01-01', '2022-11-30', 'not-recorded 1'],
    ['2022-12-31', '2022-11-30', 'before-first 1'],
  ])('a version in force on %s that was known on %s: %s', (facts, record, answer) => {
    expect(applied(late, { facts, record })).toBe(answer)
  })

  it('a version that gave way to one known later is named', () => {
    expect(ruleAt(late, { facts: '2024-03-01' })).toMatchObject({ version: '2', superseded: ['1'] })
    expect(ruleAt(late, { facts: '2024-02-29' })).toMatchObject({ version: '1', superseded: [] })
  })

  it('before the version was known, a day that only it claims has none', () => {
    const closed = registerOf([
      recordedVersion('2022-12-01', '1', '2023-01-01', '2024-02-29'),
      recordedVersion('2024-04-15', '2', '2024-03-01'),
    ])
    expect(applied(closed, { facts: '2024-03-01', record: '2024-04-14' })).toBe('not-recorded 2')
    expect(applied(closed, { facts: '2024-03-01', record: '2024-04-15' })).toBe('2 by facts')
  })

  it('a version without a day of record was known from the outset', () => {
    const mixed = registerOf([versionOf('1', '2023-01-01'), recordedVersion('2024-04-15', '2', '2024-03-01')])
    expect(applied(mixed, { facts: '2024-03-01', record: '0000-01-01' })).toBe('1 by facts')
    expect(applied(mixed, { facts: '2024-03-01' })).toBe('2 by facts')
  })
})

describe('versions that claim one day', () => {
  const both = registerOf([versionOf('2', '2024-03-01'), versionOf('1', '2023-01-01')])

  it('are both named where none became known later', () => {
    expect(applied(both, { facts: '2024-02-29' })).toBe('1 by facts')
    expect(applied(both, { facts: '2024-03-01' })).toBe('several 1,2')
  })
})

it.each<[string, unknown, string]>([
  ['no dates', undefined, 'not-an-object '],
  ['a text', '2024-01-01', 'not-an-object '],
  ['no date of the facts', { rule: '2024-01-01' }, 'missing facts'],
  ['null for it', { facts: null }, 'missing facts'],
  ['a moment', { facts: '2024-01-01T00:00:00Z' }, 'not-allowed facts'],
  ['a day that is none', { facts: '2024-01-01', rule: '2023-02-29' }, 'not-allowed rule'],
  [
    'several mistakes',
    { facts: 1, record: '', recorded: '' },
    'unknown-fact recorded; not-allowed facts; not-allowed record',
  ],
])('%s is an error of the caller, as a value', (_, dates, errors) => {
  expect(applied(register, dates as CaseDates)).toBe(errors)
})

describe('a register without holes', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 6 })

  /** Versions one after the other from late 2023 on, over the leap day; the last one has no end. */
  const drawn = lengths.map((days) => {
    let from = '2023-12-20'
    return days.map((length, index) => {
      const end = Array.from({ length }).reduce<string>((day) => dayAfter(day) ?? day, from)
      const version = versionOf(String(index), from, index === days.length - 1 ? undefined : (dayBefore(end) ?? end))
      from = end
      return version
    })
  })
  const someDay = fc
    .integer({ min: 0, max: 430 })
    .map((days) => new Date(Date.UTC(2023, 11, 20 + days)).toISOString().slice(0, 10))

  it('has exactly one version for each day, and neither hole nor overlap', () => {
    fc.assert(
      fc.property(drawn, someDay, (versions, day) => {
        const complete = registerOf(versions)
        expect(complete.findings.map(inShort)).toEqual([])
        const claiming = versions.filter(
          ({ document: { effective } }) => effective.from <= day && day <= (effective.to ?? day),
        )
        expect(claiming).toHaveLength(1)
        expect(ruleAt(complete, { facts: day })).toMatchObject({ kind: 'in-force', rulebook: claiming[0] })
      }),
    )
  })

  it('has a finding as soon as one day is missing or doubled', () => {
    const withCut = drawn
      .filter((versions) => versions.length > 1)
      .chain((versions) => fc.tuple(fc.constant(versions), fc.nat(versions.length - 2), fc.boolean()))
    fc.assert(
      fc.property(withCut, ([versions, at, doubled]) => {
        const { version, effective } = versions[at]?.document ?? { version: '', effective: { from: '' } }
        const last = effective.to ?? ''
        fc.pre(doubled || effective.from < last)
        const moved = doubled ? dayAfter(last) : dayBefore(last)
        const changed = versions.with(at, versionOf(version, effective.from, moved))
        const day = doubled ? (moved ?? '') : last
        expect(registerOf(changed).findings.map(inShort)).toEqual([
          `${doubled ? 'time-overlap' : 'time-hole'} ${day} ${day}`,
        ])
      }),
    )
  })

  it('answers the same in whatever order its versions are given', () => {
    const recorded = fc.option(fc.constantFrom('2023-12-01', '2024-02-01', '2024-05-01'), { nil: undefined })
    const dates = fc.record({ facts: someDay, rule: fc.option(someDay), record: fc.option(someDay) })
    const orders = fc
      .array(fc.tuple(someDay, recorded), { minLength: 1, maxLength: 6 })
      .map((starts) =>
        starts.map(([from, known], index) => {
          const rulebook = versionOf(String(index), from)
          return known === undefined ? rulebook : { rulebook, recorded: known }
        }),
      )
      .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })))
    fc.assert(
      fc.property(orders, dates, ([given, shuffled], asked) => {
        expect(ruleAt(registerOf(shuffled), asked)).toEqual(ruleAt(registerOf(given), asked))
      }),
    )
  })
})
