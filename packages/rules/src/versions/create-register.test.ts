import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleFacts } from '../rulebook/document.fixture'
import type { AnyRulebook } from '../rulebook/rulebook'
import { createRegister } from './create-register'
import { dayAfter } from './day'
import type { RegisterOptions } from './create-register'
import type { RegisteredVersion } from './register'
import { inShort, recordedVersion, registerOf, versionOf } from './versions.fixture'

type Given = readonly (AnyRulebook | RegisteredVersion)[]

const found = (versions: Given, options?: RegisterOptions) => registerOf(versions, options).findings.map(inShort)

function refused(versions: Given, options?: RegisterOptions): readonly string[] {
  const reading = createRegister(versions, options)
  return reading.ok ? [] : reading.findings.map(({ code }) => code)
}

describe('versions that follow each other to the day', () => {
  it('have no finding, and stand by their first day', () => {
    const register = registerOf([
      versionOf('3', '2025-01-01'),
      versionOf('1', '2023-01-01', '2024-02-29'),
      versionOf('2', '2024-03-01', '2024-12-31'),
    ])
    expect(register).toMatchObject({ id: 'sample/book', holds: true, findings: [] })
    expect(register.versions.map(({ rulebook }) => rulebook.document.version)).toEqual(['1', '2', '3'])
  })

  it('may last one day', () => {
    expect(found([versionOf('1', '2024-01-01', '2024-01-01'), versionOf('2', '2024-01-02')])).toEqual([])
  })
})

describe('a hole of time', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 'time-hole 2024-02-29 2024-02-29'],
    ['2023-02-27', '2023-03-01', 'time-hole 2023-02-28 2023-02-28'],
    ['2023-12-30', '2024-01-01', 'time-hole 2023-12-31 2023-12-31'],
    ['2023-12-30', '2024-03-01', 'time-hole 2023-12-31 2024-02-29'],
  ])('between %s and %s is exact to the day', (to, from, finding) => {
    const register = registerOf([versionOf('1', '2023-01-01', to), versionOf('2', from)])
    expect(register.findings.map(inShort)).toEqual([finding])
    expect(register.holds).toBe(false)
    expect(register.findings[0]).toMatchObject({ severity: 'error', versions: ['1', '2'] })
  })

  it('is none where a longer version covers it', () => {
    const versions = [versionOf('1', '2023-01-01', '2023-01-31'), versionOf('2', '2023-03-01', '2023-12-31')]
    const longer = recordedVersion('2024-01-01', '3', '2023-01-01')
    expect(found([...versions, longer]).filter((finding) => finding.startsWith('time-hole'))).toEqual([])
  })

  it('is told in both languages with its days', () => {
    const [hole] = registerOf([versionOf('1', '2023-01-01', '2023-12-30'), versionOf('2', '2024-01-02')]).findings
    expect(hole?.message).toEqual({
      zh: '2023-12-31 至 2024-01-01 没有生效的版本',
      en: 'no version is in force from 2023-12-31 to 2024-01-01',
    })
    const [single] = registerOf([versionOf('1', '2023-01-01', '2023-12-30'), versionOf('2', '2024-01-01')]).findings
    expect(single?.message.zh).toBe('2023-12-31 当天没有生效的版本')
  })
})

describe('an overlap of time', () => {
  it.each([
    ['2024-03-01', '2024-03-01', 'time-overlap 2024-03-01 2024-03-01'],
    ['2024-03-01', '2024-02-29', 'time-overlap 2024-02-29 2024-03-01'],
    [undefined, '2024-03-01', 'time-overlap 2024-03-01 …'],
  ])('of a version to %s and one from %s is exact to the day', (to, from, finding) => {
    const register = registerOf([versionOf('1', '2023-01-01', to), versionOf('2', from)])
    expect(register.findings.map(inShort)).toEqual([finding])
    expect(register.findings[0]).toMatchObject({ severity: 'error', versions: ['1', '2'] })
    expect(register.holds).toBe(false)
  })

  it('is found for each pair', () => {
    const three = [versionOf('1', '2023-01-01'), versionOf('2', '2023-01-01'), versionOf('3', '2023-01-01')]
    expect(registerOf(three).findings.map(({ versions }) => versions.join('+'))).toEqual(['1+2', '1+3', '2+3'])
  })

  it('is none where a version that became known later replaces one without end', () => {
    const versions = [
      recordedVersion('2022-12-01', '1', '2023-01-01'),
      recordedVersion('2024-02-15', '2', '2024-03-01'),
    ]
    expect(registerOf(versions)).toMatchObject({ holds: true, findings: [] })
  })

  it('is a warning where the earlier one had its own end, or is replaced from its first day', () => {
    const ending = [
      recordedVersion('2022-12-01', '1', '2023-01-01', '2024-06-30'),
      recordedVersion('2024-02-15', '2', '2024-03-01'),
    ]
    expect(found(ending)).toEqual(['time-overlap 2024-03-01 2024-06-30'])
    expect(registerOf(ending)).toMatchObject({ holds: true, findings: [{ severity: 'warning' }] })
    expect(registerOf(ending).findings[0]?.message.en).toContain('2, which became known later, decides')
    const swallowed = [
      recordedVersion('2022-12-01', '1', '2023-01-01'),
      recordedVersion('2023-02-01', '2', '2023-01-01'),
    ]
    expect(found(swallowed)).toEqual(['time-overlap 2023-01-01 …'])
  })

  it('stays an error where both became known on one day', () => {
    const versions = [
      recordedVersion('2022-12-01', '1', '2023-01-01'),
      recordedVersion('2022-12-01', '2', '2024-03-01'),
    ]
    expect(registerOf(versions).holds).toBe(false)
  })
})

describe('the days that must be covered', () => {
  const versions = [versionOf('1', '2023-01-01', '2023-12-31')]

  it('a last version that ends is a warning unless the span is told', () => {
    expect(found(versions)).toEqual(['no-open-end 2024-01-01 …'])
    expect(registerOf(versions).holds).toBe(true)
    expect(found(versions, { covers: { from: '2023-01-01', to: '2023-12-31' } })).toEqual([])
  })

  it.each<[RegisterOptions['covers'], readonly string[]]>([
    [{ from: '2023-01-01', to: '2024-01-01' }, ['time-hole 2024-01-01 2024-01-01']],
    [{ from: '2022-12-31', to: '2023-12-31' }, ['time-hole 2022-12-31 2022-12-31']],
    [{ from: '2023-06-01', to: '2023-06-30' }, []],
    [{ from: '2023-06-01' }, ['time-hole 2024-01-01 …']],
    [{ from: '2021-01-01', to: '2021-12-31' }, ['time-hole 2021-01-01 2021-12-31']],
    [{ from: '2025-01-01', to: '2025-12-31' }, ['time-hole 2025-01-01 2025-12-31']],
  ])('%j', (covers, findings) => {
    expect(found(versions, covers === undefined ? {} : { covers })).toEqual(findings)
  })
})

describe('what differs between versions is allowed, and said', () => {
  const label = { zh: '事实', en: 'fact' }
  const extra = { type: 'boolean', label, presence: 'required', source: 'given' }
  const { width, ...fewer } = sampleFacts
  const [before, from] = [versionOf('1', '2023-01-01', '2023-12-31'), '2024-01-01'] as const

  it.each<[string, object, readonly string[]]>([
    ['an added fact', { ...sampleFacts, extra }, ['extra']],
    ['a dropped fact', fewer, ['width']],
    ['a moved bound', { ...sampleFacts, width: { ...width, max: 4 } }, ['width']],
    ['another presence', { ...sampleFacts, width: { ...width, presence: 'optional' } }, ['width']],
    ['a new word', { ...sampleFacts, line: { ...extra, type: 'enum', values: { line1: label } } }, ['line']],
    ['another name for people', { ...sampleFacts, width: { ...width, label: { zh: '宽', en: 'w' } } }, []],
  ])('%s', (_, facts, names) => {
    const { findings, holds } = registerOf([before, versionOf('2', from, undefined, { facts })])
    expect(findings.flatMap((finding) => finding.facts ?? [])).toEqual(names)
    expect(findings.every(({ code, severity }) => code === 'facts-differ' && severity === 'warning')).toBe(true)
    expect(holds).toBe(true)
  })

  it('another outcome, and a list of outcomes', () => {
    const fields = { layers: { ...extra, type: 'integer', min: 0, max: 30, source: 'derived' } }
    const outcome = { kind: 'record', fields }
    expect(found([before, versionOf('2', from, undefined, { outcome })])).toEqual(['outcome-differs'])
    expect(found([before, versionOf('2', from, undefined, { hit: 'collect' })])).toEqual(['outcome-differs'])
    expect(found([before, versionOf('2', from, undefined, { hit: 'unique' })])).toEqual([])
  })
})

describe('what is no register is refused', () => {
  const one = versionOf('1', '2023-01-01')

  it.each<[string, Given, RegisterOptions, readonly string[]]>([
    ['no version', [], {}, ['no-versions']],
    [
      'versions of two rulebooks',
      [one, versionOf('2', '2024-01-01', undefined, { id: 'other' })],
      {},
      ['different-id'],
    ],
    ['two versions of one name', [one, versionOf('1', '2024-01-01')], {}, ['same-version']],
    ['a day that is none', [recordedVersion('2023-02-29', '1', '2023-01-01')], {}, ['wrong-day']],
    ['a span that is none', [one], { covers: { from: '2023-01-02', to: '2023-01-01' } }, ['wrong-day']],
    ['a span of no days', [one], { covers: { from: '2023-02-30' } }, ['wrong-day']],
  ])('%s', (_, versions, options, codes) => {
    expect(refused(versions, options)).toEqual(codes)
  })
})

it('findings never depend on the order in which versions are given', () => {
  const day = fc.integer({ min: 0, max: 12 }).map((number) => `2024-02-${String(number + 17).padStart(2, '0')}`)
  const version = fc.tuple(day, fc.option(day), fc.option(day))
  const versions = fc.array(version, { minLength: 1, maxLength: 6 }).map((drawn) =>
    drawn.map(([from, end, recorded], index) => {
      const to = end === null ? undefined : end < from ? dayAfter(from) : end
      const rulebook = versionOf(String(index), from, to)
      return recorded === null ? rulebook : { rulebook, recorded }
    }),
  )
  const shuffled = versions.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      expect(registerOf(other)).toEqual(registerOf(given))
    }),
  )
})
