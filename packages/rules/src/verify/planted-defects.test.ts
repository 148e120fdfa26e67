import { describe, expect, it } from 'vitest'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Finding, FindingCode } from './finding'
import { parcelBook, parcelFacts, soundRows } from './parcel.fixture'
import type { ParcelRow } from './parcel.fixture'
import { regionText } from './region-text'
import { verify } from './verify'

const [light, urgent, near, far] = soundRows as readonly [ParcelRow, ParcelRow, ParcelRow, ParcelRow]
const codesOf = (rulebook: AnyRulebook): readonly FindingCode[] => verify(rulebook).findings.map(({ code }) => code)
const only = (rulebook: AnyRulebook): Finding => {
  const { findings } = verify(rulebook)
  expect(findings.map(({ code }) => code)).toHaveLength(1)
  const [finding] = findings
  if (finding === undefined) throw new Error('one finding was expected')
  return finding
}
const named = (rulebook: AnyRulebook, code: FindingCode): Finding | undefined =>
  verify(rulebook).findings.find((finding) => finding.code === code)
const bag = { zh: '代码', en: 'code' }
const text = { type: 'string', maxLength: 10, label: bag, presence: 'required', source: 'given' }

describe('a sound rulebook', () => {
  it('holds, every check of it proved', () => {
    const { holds, checks, findings } = verify(parcelBook())
    expect(findings).toEqual([])
    expect(checks.map(({ verdict }) => verdict)).toEqual(Array(10).fill('proved'))
    expect(holds).toBe(true)
  })
})

describe('a gap', () => {
  it('of one step is found where two bounds leave out the value between them', () => {
    const rulebook = parcelBook([light, urgent, [near[0], { weight: { above: 5.1 }, zone: 'near' }, 'courier'], far])
    const gap = named(rulebook, 'gap')
    expect(gap?.regions).toMatchObject([
      {
        facts: { weight: { from: 5.1, to: 5.1 }, zone: { values: ['near'] } },
        share: { inputs: '2', of: '1204' },
        witness: { weight: 5.1, zone: 'near' },
      },
    ])
    expect(gap?.message).toEqual({
      zh: '没有任何一行适用：重量为5.1千克，区域为近（共占全部输入的 0.166%）',
      en: 'no row applies where weight is 5.1 kg, zone is near (0.166% of all inputs)',
    })
    expect(verify(rulebook).holds).toBe(false)
  })

  it('is not there when the bounds meet', () => {
    expect(
      codesOf(parcelBook([light, urgent, [near[0], { weight: { from: 5.1 }, zone: 'near' }, 'courier'], far])),
    ).toEqual([])
  })

  it('is told as few large regions, joined over all the rows around it', () => {
    const { regions } = only(
      parcelBook([urgent, near, far, [light[0], { weight: { from: 1, to: 3 }, urgent: false }, 'post']]),
    )
    expect(regions.map(({ facts }) => facts)).toEqual([
      {
        weight: { kind: 'range', from: 3.1, to: 5, absent: false },
        urgent: { kind: 'values', values: [false], others: false, absent: false },
      },
      {
        weight: { kind: 'range', from: 0, to: 0.9, absent: false },
        urgent: { kind: 'values', values: [false], others: false, absent: false },
      },
    ])
  })

  it('of all the texts that no row names is one gap, however many texts are named', () => {
    const codes = Array.from({ length: 200 }, (_, index): ParcelRow => [
      `code-${String(index)}`,
      { code: `C${String(index)}` },
      'post',
    ])
    const gap = named(parcelBook([...codes, ['x', { code: 'X' }, 'none']], { facts: { code: text } }), 'gap')
    expect(gap?.regions.map(({ facts }) => facts)).toEqual([
      { code: { kind: 'values', values: [], others: true, absent: false } },
    ])
    expect(gap?.message.en).toBe('no row applies where code is any other text (0.495% of all inputs)')
  })

  it('where an optional fact is absent is found', () => {
    const facts = { ...parcelFacts, wish: { ...text, presence: 'optional' } }
    const wishful = soundRows.map(([id, when, service]): ParcelRow => [
      id,
      { ...(when as object), wish: { present: true } },
      service,
    ])
    const gap = named(parcelBook(wishful, { facts }), 'gap')
    expect(gap?.regions).toMatchObject([{ facts: { wish: { kind: 'absent' } } }])
    expect(gap?.witness).not.toHaveProperty('wish')
  })

  it('under collect is no defect: an empty list is an answer', () => {
    expect(codesOf(parcelBook([light, near, far], { hit: 'collect' }))).toEqual([])
  })
})

describe('rows that fire together', () => {
  it('conflict where they differ, at the one value which both take in', () => {
    const rulebook = parcelBook([light, urgent, [near[0], { weight: { from: 5 }, zone: 'near' }, 'none'], far])
    const conflicts = verify(rulebook).findings.filter(({ code }) => code === 'conflict')
    expect(conflicts.map(({ rows }) => rows)).toEqual([
      ['light', 'heavy-near'],
      ['urgent', 'heavy-near'],
    ])
    expect(conflicts[0]?.witness).toEqual({ weight: 5, zone: 'near', urgent: false })
    expect(conflicts[0]?.message.zh).toBe('“light”与“heavy-near”同时适用而结果不同：重量为5千克，区域为近，加急：否')
  })

  it('only overlap where they agree, and the rulebook still holds', () => {
    const rulebook = parcelBook([
      light,
      urgent,
      [near[0], { weight: { from: 4 }, zone: 'near', urgent: true }, 'courier'],
      ['near-calm', { weight: { above: 5 }, zone: 'near', urgent: false }, 'courier'],
      far,
    ])
    expect(only(rulebook)).toMatchObject({ code: 'overlap', severity: 'warning', rows: ['urgent', 'heavy-near'] })
    expect(verify(rulebook).holds).toBe(true)
  })

  it('are as they should be under first', () => {
    expect(codesOf(parcelBook([...soundRows, ['rest', {}, 'none']], { hit: 'first' }))).toEqual(['dead-row'])
  })

  it('are found through a comparison of two facts', () => {
    const facts = {
      length: {
        type: 'integer',
        min: 0,
        max: 100,
        label: { zh: '长', en: 'length' },
        presence: 'required',
        source: 'given',
      },
      width: {
        type: 'integer',
        min: 0,
        max: 100,
        label: { zh: '宽', en: 'width' },
        presence: 'required',
        source: 'given',
      },
    }
    const rows = (second: unknown): ParcelRow[] => [
      ['long', { length: { above: { fact: 'width' } } }, 'post'],
      ['wide', second, 'none'],
    ]
    expect(codesOf(parcelBook(rows({ length: { to: { fact: 'width' } } }), { facts }))).toEqual(['unreached-outcome'])
    const touching = [
      ...rows({ length: { below: { fact: 'width' } } }),
      ['same', { length: { from: { fact: 'width' }, to: 9 } }, 'courier'] as ParcelRow,
    ]
    expect(named(parcelBook(touching, { facts }), 'conflict')).toMatchObject({ rows: ['long', 'same'] })
    expect(named(parcelBook(touching, { facts }), 'gap')?.message.en).toMatch(
      /length is (at least 10|the same as width)/,
    )
  })
})

describe('a row that never decides', () => {
  it('stands behind rows that take all its inputs, under first', () => {
    const rulebook = parcelBook(
      [
        light,
        ['calm', { urgent: false }, 'none'],
        ['calm-far', { urgent: false, zone: 'far' }, 'post'],
        ['rest', {}, 'courier'],
      ],
      { hit: 'first' },
    )
    expect(named(rulebook, 'dead-row')).toMatchObject({ severity: 'error', rows: ['calm', 'calm-far'] })
  })

  it('may be covered by several rows together', () => {
    const halves: ParcelRow[] = [
      light,
      ['calm-near', { urgent: false, zone: 'near' }, 'none'],
      ['calm-far', { urgent: false, zone: 'far' }, 'none'],
    ]
    const rulebook = parcelBook(
      [...halves, ['calm-heavy', { urgent: false, weight: { above: 20 } }, 'post'], ['rest', {}, 'courier']],
      { hit: 'first' },
    )
    expect(named(rulebook, 'dead-row')?.rows).toEqual(['calm-near', 'calm-far', 'calm-heavy'])
  })

  it('decides after all when one step is left to it', () => {
    const rulebook = parcelBook(
      [
        ['a', { weight: { to: 19.9 } }, 'none'],
        ['b', { weight: { from: 19, to: 20 } }, 'post'],
        ['rest', {}, 'courier'],
      ],
      { hit: 'first' },
    )
    expect(codesOf(rulebook)).not.toContain('dead-row')
  })

  it('is needless under unique when another row says the same of all its inputs', () => {
    const rulebook = parcelBook([...soundRows, ['again', { weight: { from: 6, to: 7 }, zone: 'far' }, 'none']])
    expect(named(rulebook, 'dead-row')).toMatchObject({ severity: 'warning', rows: ['heavy-far', 'again'] })
  })
})

describe('a contradiction', () => {
  it('makes a row that no input can meet', () => {
    const rulebook = parcelBook([...soundRows, ['never', { weight: { from: 7, to: 6.9 } }, 'post']])
    expect(only(rulebook)).toMatchObject({ code: 'contradiction', severity: 'error', rows: ['never'] })
    expect(
      codesOf(parcelBook([...soundRows.slice(0, 3), ['barely', { weight: { from: 7, to: 7 }, zone: 'far' }, 'none']])),
    ).not.toContain('contradiction')
  })

  it('may be in one alternative only', () => {
    const either = { all: [{ weight: { above: 5 } }, { any: [{ zone: 'far' }, { weight: { below: 2 } }] }] }
    const finding = only(parcelBook([light, urgent, near, [far[0], either, 'none']]))
    expect(finding).toMatchObject({ code: 'contradiction', severity: 'warning', rows: ['heavy-far'] })
    expect(finding.message.en).toContain('weight is under 2 kg')
  })

  it('of a shared condition counts only where it can hold in no row that uses it', () => {
    const conditions = { special: { any: [{ zone: 'far' }, { weight: { below: 2 } }] } }
    const special = { condition: 'special' }
    const using = (...conditionsOfRows: readonly unknown[]) =>
      verify(
        parcelBook(
          conditionsOfRows.map((when, index): ParcelRow => [`row-${String(index)}`, when, 'post']),
          { conditions },
        ),
      ).findings.filter(({ code }) => code === 'contradiction')
    const [heavy, near] = [{ all: [{ weight: { above: 5 } }, special] }, { all: [{ zone: 'near' }, special] }]
    expect(using(heavy, near)).toEqual([])
    expect(using(heavy, { all: [{ weight: { above: 7 } }, special] })).toMatchObject([
      { severity: 'warning', row: 'row-0', rows: ['row-0', 'row-1'] },
    ])
  })
})

describe('a fact', () => {
  it('that no row asks is unused', () => {
    const facts = {
      ...parcelFacts,
      fragile: { type: 'boolean', label: { zh: '易碎', en: 'fragile' }, presence: 'required', source: 'given' },
    }
    expect(only(parcelBook(soundRows, { facts }))).toMatchObject({ code: 'unused-fact', facts: ['fragile'], rows: [] })
  })

  it('that rows ask to no effect is unused', () => {
    const split: ParcelRow[] = [
      ['light-near', { weight: { to: 5 }, zone: 'near' }, 'post'],
      ['light-far', { weight: { to: 5 }, zone: 'far' }, 'post'],
      ['heavy', { weight: { above: 5 } }, 'courier'],
      ['none', { weight: 31 }, 'none'],
    ]
    const found = verify(parcelBook(split.slice(0, 3)))
    expect(found.findings.filter(({ code }) => code === 'unused-fact').flatMap(({ facts }) => facts)).toEqual([
      'zone',
      'urgent',
    ])
  })
})

describe('an outcome', () => {
  it('that only rows which never decide would give is not reached', () => {
    const rulebook = parcelBook([light, ['rest', {}, 'courier'], ['none', { weight: { from: 9 } }, 'none']], {
      hit: 'first',
    })
    expect(named(rulebook, 'unreached-outcome')).toMatchObject({
      rows: ['none'],
      message: { en: 'no input gets this outcome: service is none' },
    })
  })
})

describe('bounds of neighbouring rows', () => {
  const bounds = (first: unknown, second: unknown): AnyRulebook =>
    parcelBook(
      [
        ['low', { weight: first, zone: 'near' }, 'post'],
        ['high', { weight: second, zone: 'near' }, 'none'],
        ['rest', {}, 'courier'],
      ],
      { hit: 'first' },
    )
  const boundCodes = (rulebook: AnyRulebook) => codesOf(rulebook).filter((code) => code.startsWith('bounds'))

  it('touch when both take in the value where they meet', () => {
    const touch = named(bounds({ to: 5 }, { from: 5 }), 'bounds-touch')
    expect(touch).toMatchObject({ rows: ['low', 'high'], facts: ['weight'], witness: { weight: 5, zone: 'near' } })
    expect(boundCodes(bounds({ to: 5 }, { from: 5 }))).toEqual(['bounds-touch'])
  })

  it('miss by one step when neither takes in the value between them', () => {
    expect(named(bounds({ below: 5 }, { above: 5 }), 'bounds-miss')).toMatchObject({
      rows: ['low', 'high'],
      witness: { weight: 5 },
    })
    expect(boundCodes(bounds({ below: 5 }, { above: 5 }))).toEqual(['bounds-miss'])
  })

  it.each([
    [{ to: 5 }, { above: 5 }],
    [{ below: 5 }, { from: 5 }],
    [{ to: 5 }, { from: 5.2 + 0.1 }],
    [{ to: 5 }, { from: 4.9 }],
  ])('do neither when they meet, are further apart or overlap by more: %j and %j', (first, second) => {
    expect(boundCodes(bounds(first, second))).toEqual([])
  })

  it('do not touch within one row', () => {
    const either = { any: [{ weight: { to: 5 } }, { weight: { from: 5 } }] }
    expect(codesOf(parcelBook([['either', either, 'post']], { hit: 'first' }))).not.toContain('bounds-touch')
  })

  it('miss nothing when a row is made for the value between them', () => {
    const rows: ParcelRow[] = [
      ['low', { weight: { below: 5 } }, 'post'],
      ['high', { weight: { above: 5 } }, 'none'],
      ['just', { weight: 5 }, 'courier'],
    ]
    expect(boundCodes(parcelBook(rows))).toEqual([])
  })
})

describe('a row without a clause', () => {
  it('is named, with all others of its kind', () => {
    const [first, ...rest] = parcelBook().document.rows
    const rows = [{ ...first, clauses: [] }, ...rest]
    expect(only(parcelBook(soundRows, { rows }))).toMatchObject({ code: 'no-clause', rows: ['light'] })
  })
})

describe('a region in words', () => {
  it('names bounds, words and absence in both languages', () => {
    const { facts } = parcelBook().document
    const region = {
      facts: {
        weight: { kind: 'range', from: 0, to: 5, absent: false },
        zone: { kind: 'values', values: ['near', 'far'], others: false, absent: true },
      },
      orders: [],
    } as const
    expect(regionText(region, facts, 'zh')).toBe('重量不大于5千克，区域为近或远或无')
    expect(regionText(region, facts, 'en')).toBe('weight is at most 5 kg, zone is near or far or none')
  })
})
