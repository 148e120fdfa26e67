import { describe, expect, it } from 'vitest'
import type { RulebookDocument } from '../rulebook/rulebook'
import { diff } from './diff'
import { differenceMarkdown } from './difference-markdown'
import { differenceText } from './difference-text'
import { read } from './edited.arbitrary'
import { meansTheSame } from './means-the-same'

const text = (zh: string, en: string) => ({ zh, en })
type Row = RulebookDocument['rows'][number]

const document: RulebookDocument = {
  id: 'parcel/price',
  version: '1.0.0',
  title: text('运费', 'price'),
  effective: { from: '2024-01-01' },
  review: '2030-01-01',
  hit: 'unique',
  facts: {
    weight: {
      type: 'number',
      unit: 'kg',
      scale: 10,
      min: 0.1,
      max: 30,
      label: text('重量', 'weight'),
      presence: 'required',
      source: 'given',
    },
    zone: {
      type: 'enum',
      values: { near: text('同城', 'near'), far: text('异地', 'far') },
      label: text('区域', 'zone'),
      presence: 'required',
      source: 'given',
    },
    code: { type: 'string', maxLength: 10, label: text('优惠码', 'code'), presence: 'optional', source: 'given' },
  },
  outcome: {
    kind: 'record',
    fields: {
      price: {
        type: 'integer',
        unit: 'yuan',
        min: 0,
        max: 100,
        label: text('价格', 'price'),
        presence: 'required',
        source: 'derived',
      },
    },
  },
  rows: [
    { id: 'near-light', when: { zone: 'near', weight: { to: 5 } }, then: { price: 8 }, clauses: ['price/1'] },
    { id: 'near-heavy', when: { zone: 'near', weight: { above: 5 } }, then: { price: 12 }, clauses: ['price/1'] },
    { id: 'far-light', when: { zone: 'far', weight: { to: 5 } }, then: { price: 15 }, clauses: ['price/2'] },
    { id: 'far-heavy', when: { zone: 'far', weight: { above: 5 } }, then: { price: 25 }, clauses: ['price/2'] },
  ],
}
const before = read(document)

const withRows = (change: (rows: readonly Row[]) => readonly Row[]) =>
  read({ ...document, rows: change(document.rows) })
const withRow = (id: string, change: Partial<Row>) =>
  withRows((rows) => rows.map((row) => (row.id === id ? { ...row, ...change } : row)))

describe('the difference between two rulebooks', () => {
  it('is one region for one edited row, with what it gave and gives and an input to try', () => {
    const difference = diff(before, withRow('far-heavy', { then: { price: 28 }, clauses: ['price/3'] }))
    expect(difference.verdict).toBe('different')
    expect(difference.regions).toEqual([
      {
        before: { kind: 'decided', outcome: { price: 25 }, rows: ['far-heavy'], clauses: ['price/2'] },
        after: { kind: 'decided', outcome: { price: 28 }, rows: ['far-heavy'], clauses: ['price/3'] },
        where: [
          {
            facts: {
              weight: { kind: 'range', from: 5.1, to: 30, absent: false },
              zone: { kind: 'values', values: ['far'], others: false, absent: false },
            },
            orders: [],
          },
        ],
        boxes: 1,
        // 250 weights, one zone; the code absent or any one.
        share: { inputs: '500', of: '1200', fraction: 500 / 1200 },
        witness: { weight: 5.1, zone: 'far', code: 'other' },
      },
    ])
    expect(difference.rows).toMatchObject([
      { row: { before: 'far-heavy', after: 'far-heavy' }, change: 'edited', parts: ['outcome', 'clauses'] },
    ])
  })

  it('is a gap or a conflict where a moved bound leaves or covers its neighbour', () => {
    const lower = diff(before, withRow('near-light', { when: { zone: 'near', weight: { to: 4 } } }))
    expect(lower.regions).toMatchObject([
      {
        before: { outcome: { price: 8 } },
        after: { kind: 'no-row', rows: [], clauses: [] },
        where: [{ facts: { weight: { from: 4.1, to: 5 } } }],
      },
    ])
    const higher = diff(before, withRow('near-light', { when: { zone: 'near', weight: { to: 6 } } }))
    expect(higher.regions).toMatchObject([
      {
        before: { outcome: { price: 12 }, rows: ['near-heavy'] },
        after: { kind: 'conflict', possible: [{ price: 8 }, { price: 12 }], rows: ['near-light', 'near-heavy'] },
        where: [{ facts: { weight: { from: 5.1, to: 6 } } }],
      },
    ])
  })

  it('is none where rows are reordered, renamed or written otherwise', () => {
    const reordered = withRows((rows) => rows.toReversed())
    const renamed = withRows((rows) => rows.map((row) => ({ ...row, id: `new-${row.id}` })))
    const rewritten = withRow('near-light', {
      when: {
        all: [{ not: { zone: 'far' } }, { any: [{ weight: { below: 2 } }, { weight: { from: 1, below: 5.1 } }] }],
      },
    })
    for (const after of [before, reordered, renamed, rewritten]) {
      expect(diff(before, after)).toMatchObject({ verdict: 'same', regions: [], facts: [] })
      expect(meansTheSame(before, after)).toBe(true)
    }
    expect(diff(before, reordered).rows).toEqual([])
    expect(diff(before, renamed).rows.map(({ parts }) => parts)).toEqual([['id'], ['id'], ['id'], ['id']])
    expect(diff(before, rewritten).rows).toMatchObject([{ change: 'edited', parts: ['condition'] }])
  })

  it('tells other clauses, titles and notes as changes of the text', () => {
    const after = read({
      ...document,
      version: '1.0.1',
      title: text('价目', 'prices'),
      rows: document.rows.map((row) => (row.id === 'near-heavy' ? { ...row, clauses: ['price/9'] } : row)),
    })
    const difference = diff(before, after)
    expect(difference).toMatchObject({ verdict: 'same', regions: [] })
    expect(difference.rows).toMatchObject([
      { parts: ['clauses'], clauses: { before: ['price/1'], after: ['price/9'] } },
    ])
    expect(difference.head.map(({ part }) => part)).toEqual(['version', 'title'])
    expect(meansTheSame(before, after)).toBe(true)
    expect(meansTheSame(before, after, { clauses: true })).toBe(false)
  })

  it('tells which inputs a changed fact lets in or shuts out, and compares what both take', () => {
    const { weight, zone, code } = document.facts
    const facts = {
      weight: { ...weight, max: 40, scale: 100 },
      zone: {
        ...zone,
        values: { near: text('同城', 'near'), far: text('异地', 'far'), abroad: text('国外', 'abroad') },
      },
      code: { ...code, presence: 'required' },
    } as RulebookDocument['facts']
    const difference = diff(before, read({ ...document, facts }))
    expect(difference).toMatchObject({ verdict: 'different', regions: [] })
    expect(difference.facts).toMatchObject([
      {
        fact: 'weight',
        parts: ['scale', 'bounds'],
        inputs: true,
        nowValid: [{ from: 30.01, to: 40 }],
        noLongerValid: [],
      },
      { fact: 'zone', parts: ['words'], nowValid: [{ values: ['abroad'] }] },
      { fact: 'code', parts: ['presence'], nowValid: [], noLongerValid: [{ kind: 'absent' }] },
    ])
    expect(meansTheSame(before, read({ ...document, facts }))).toBe(false)
    const named = { ...document.facts, zone: { ...zone, label: text('地区', 'area') } } as RulebookDocument['facts']
    expect(diff(before, read({ ...document, facts: named }))).toMatchObject({
      verdict: 'same',
      facts: [{ fact: 'zone', parts: ['label'], inputs: false }],
    })
  })

  it('gives an added fact to the new rulebook alone', () => {
    const facts: RulebookDocument['facts'] = {
      ...document.facts,
      fragile: { type: 'boolean', label: text('易碎', 'fragile'), presence: 'required', source: 'given' },
    }
    const rows = document.rows.map((row): Row =>
      row.id === 'near-light' ? { ...row, when: { ...(row.when as object), fragile: false } } : row,
    )
    expect(diff(before, read({ ...document, facts, rows }))).toMatchObject({
      facts: [{ fact: 'fragile', change: 'added' }],
      regions: [{ where: [{ facts: { fragile: { values: [true] } } }], after: { kind: 'no-row' } }],
    })
  })

  it('knows absence and every text that nothing mentions', () => {
    const first = { ...document, hit: 'first' as const }
    const after = read({
      ...first,
      rows: [
        { id: 'code', when: { code: { not: 'VIP' } }, then: { price: 5 }, clauses: ['price/4'] },
        ...document.rows,
      ],
    })
    const { regions } = diff(read(first), after)
    expect(regions).toHaveLength(4)
    for (const { where } of regions)
      expect(where[0]?.facts['code']).toEqual({ kind: 'values', values: [], others: true, absent: false })
  })

  it('lists under collect what goes and what comes, whatever the order', () => {
    const lists = { ...document, hit: 'collect' as const }
    const swapped = read({ ...lists, rows: document.rows.toReversed() })
    expect(diff(read(lists), swapped)).toMatchObject({ verdict: 'same', regions: [] })
    const more: Row = { id: 'code', when: { code: 'VIP' }, then: { price: 1 }, clauses: ['price/4'] }
    expect(diff(read(lists), read({ ...lists, rows: [...document.rows, more] })).regions).toMatchObject([
      {
        before: { kind: 'list', outcomes: [] },
        after: { kind: 'list', outcomes: [{ price: 1 }], rows: ['code'] },
        witness: { code: 'VIP' },
      },
    ])
  })

  it('tells a row as a whole where its region takes too many boxes, with an input to try', () => {
    const rows = Array.from({ length: 40 }, (_, index): Row => ({
      id: `row-${String(index)}`,
      when: { weight: { from: 0.5 + index / 2, to: 0.5 + index / 2 }, code: `code${String(index)}` },
      then: { price: index },
      clauses: ['price/1'],
    }))
    const last: Row = { id: 'else', when: {}, then: { price: 90 }, clauses: ['price/2'] }
    const [one, other] = [
      read({ ...document, hit: 'first', rows: [...rows, last] }),
      read({ ...document, hit: 'first', rows: [...rows, { ...last, then: { price: 91 } }] }),
    ]
    expect(diff(one, other).regions).toHaveLength(1)
    const cut = diff(one, other, { budget: 60 })
    expect(cut).toMatchObject({
      verdict: 'different',
      regions: [],
      overBudget: [
        {
          row: { before: 'else', after: 'else' },
          inside: [{ facts: {} }],
          example: { before: { outcome: { price: 90 } } },
        },
      ],
    })
    expect(cut.overBudget[0]?.except).toHaveLength(40)
    expect(diff(one, other, { budget: 1 }).verdict).toBe('undecided')
    expect(meansTheSame(one, other, { budget: 1 })).toBe('undecided')
    expect(differenceText(cut, 'zh')).toContain('在第“else”行之内，但这些行在先之处除外：row-0、row-1')
    expect(differenceMarkdown(cut)).toContain('inside row “else”, except where these rows come first: row-0, row-1')
  })

  it('is plain data', () => {
    const difference = diff(before, withRow('far-light', { then: { price: 16 } }))
    expect(JSON.parse(JSON.stringify(difference))).toEqual(difference)
    expect(difference.schema).toBe('zhidu/difference/1')
  })
})

describe('a difference in words', () => {
  const difference = diff(before, withRow('far-heavy', { then: { price: 28 }, clauses: ['price/3'] }))

  it('tells each region with what it gave and gives, in both languages', () => {
    expect(differenceText(difference, 'zh')).toBe(`规则表 parcel/price：1.0.0 → 1.0.0：含义不同

结果改变的输入，共 1 处：
1. 重量不小于5.1千克，区域为异地（占全部输入的 41.7%）
   原来：价格为25元
   现在：价格为28元
   条款：price/2 → price/3
   例如：重量为5.1千克，区域为异地，优惠码为“other”

改动的行：
- 第“far-heavy”行：有改动：结果、条款 price/2 → price/3
`)
    expect(differenceText(difference, 'en')).toContain(`1. weight is at least 5.1 kg, zone is far (41.7% of all inputs)
   before: price is 25 yuan
   after: price is 28 yuan`)
    expect(differenceText(diff(before, before), 'zh')).toBe(
      '规则表 parcel/price：1.0.0 → 1.0.0：含义相同，没有任何输入的结果改变\n',
    )
  })

  it('names the bound that moved, and the shared condition that it stands in', () => {
    const light = (to: number) =>
      read({
        ...document,
        conditions: { light: { weight: { to } } },
        rows: [
          { id: 'light', when: { condition: 'light' }, then: { price: 1 }, clauses: ['price/1'] },
          { id: 'heavy', when: { not: { condition: 'light' } }, then: { price: 2 }, clauses: ['price/1'] },
        ],
      })
    const said = differenceText(diff(light(5), light(6)), 'en')
    expect(said).toContain(
      'row “light”: edited: condition (shared condition light): weight is at most 5 kg → weight is at most 6 kg',
    )
    expect(said).toContain(
      'row “heavy”: edited: condition (shared condition light): weight is over 5 kg → weight is over 6 kg',
    )
  })

  it('is a table for a pull request, in both languages', () => {
    const lines = differenceMarkdown(difference).split('\n')
    expect(lines).toContain(
      '| 1 | 重量不小于5.1千克，区域为异地 | 41.7% | 价格为25元 | 价格为28元 | price/2 → price/3 | 重量为5.1千克，区域为异地，优惠码为“other” |',
    )
    expect(lines).toContain(
      '| 1 | weight is at least 5.1 kg, zone is far | 41.7% | price is 25 yuan | price is 28 yuan | price/2 → price/3 | weight is 5.1 kg, zone is far, code is “other” |',
    )
    expect(differenceMarkdown(difference, { languages: ['en'] })).not.toContain('重量')
  })

  it('lets no text of a rulebook become markup, a link or a mention', () => {
    const label = text('@all<b>|', '[x](y)|`a`\n# b <b>@all')
    const evil = read({
      ...document,
      title: label,
      facts: { ...document.facts, code: { ...document.facts['code'], label } } as RulebookDocument['facts'],
      rows: [
        ...document.rows,
        { id: 'evil', when: { code: '|*_`<', zone: 'near' }, then: { price: 1 }, clauses: ['<img src=x>'] },
      ],
    })
    const markdown = differenceMarkdown(diff(before, evil))
    expect(markdown).not.toMatch(/<b>|<img|@all|[^\\]`a|[^\\]\[x|\n# b/)
    const cells = markdown.split('\n').filter((line) => /^\| \d/.test(line))
    expect(cells.length).toBeGreaterThan(0)
    for (const line of cells) expect(line.match(/(?<!\\)\|/g)).toHaveLength(8)
  })
})
