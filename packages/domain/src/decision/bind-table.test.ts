import { parseRulebook } from '@zhidu/rules/document'
import { describe, expect, it } from 'vitest'
import { createSite, defaultSite } from '../site'
import type { SiteOverrides } from '../site'
import { z } from 'zod'
import { defineRulebook, fact } from './authoring'
import { bind, replaceRulebook } from './binding'
import { bindTable } from './bind-table'
import { siteFact } from './site-fact'

const book = defineRulebook({
  id: 'test/lead',
  version: '1.0.0',
  title: { zh: '提前到岗', en: 'lead' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: z.object({
    width: fact.number({
      unit: 'm',
      scale: 1000,
      min: 0.5,
      max: 5,
      label: { zh: '内宽', en: 'width' },
      clauses: ['cement/convention/3.3'],
    }),
    reopenDays: siteFact('complaint.reopenDays'),
    day: fact.integer({ unit: 'day', min: 0, max: 1000, label: { zh: '天', en: 'day' } }),
  }),
  outcome: z.object({ may: fact.boolean({ label: { zh: '可以', en: 'may' }, source: 'derived' }) }),
  rows: [
    { id: 'in-time', when: { day: { to: { fact: 'reopenDays' } } }, then: { may: true }, clauses: ['cement/13'] },
    { id: 'late', when: {}, then: { may: false }, clauses: ['cement/13'] },
  ],
})

const links = {
  site: { reopenDays: 'complaint.reopenDays' },
  ranges: { width: ['loading.bedWidthMin', 'loading.bedWidthMax'] },
} as const

function tableOf(overrides: SiteOverrides = {}) {
  const made = createSite(overrides)
  if (!made.ok) throw new Error(JSON.stringify(made.errors))
  return bindTable(bind(made.site, []), book, links)
}

describe('a table bound to a site', () => {
  it('compares with the site’s own number', () => {
    expect(tableOf().decide({ width: 2, day: 30 })).toMatchObject({ outcome: { may: true } })
    expect(tableOf().decide({ width: 2, day: 31 })).toMatchObject({ outcome: { may: false } })
    expect(tableOf({ 'complaint.reopenDays': 40 }).decide({ width: 2, day: 40 })).toMatchObject({
      outcome: { may: true },
    })
  })

  it('names the assumed site values that it asked, until the site confirms them', () => {
    expect(tableOf().decide({ width: 2, day: 3 })).toMatchObject({
      assumed: ['complaint.reopenDays', 'loading.bedWidthMin', 'loading.bedWidthMax'],
    })
    expect(
      tableOf({ 'complaint.reopenDays': 30, 'loading.bedWidthMin': 1 }).decide({ width: 2, day: 3 }),
    ).toMatchObject({
      assumed: ['loading.bedWidthMax'],
    })
  })

  it('keeps a fact to the site’s range, on both sides of each bound', () => {
    const { decide } = tableOf()
    expect(decide({ width: 1, day: 3 }).kind).toBe('decided')
    expect(decide({ width: 3.5, day: 3 }).kind).toBe('decided')
    for (const width of [0.999, 3.501]) {
      expect(decide({ width, day: 3 })).toEqual({
        kind: 'invalid',
        errors: [
          {
            code: 'out-of-range',
            path: ['width'],
            given: width,
            allowed: { kind: 'range', min: 1, max: 3.5, step: 0.001 },
            unit: 'm',
            label: { zh: '内宽', en: 'width' },
            clause: 'cement/convention/3.3',
          },
        ],
      })
    }
  })

  it('names the site’s range, not the table’s wider one, and every other error with it', () => {
    expect(tableOf().decide({ width: 235, day: -1, depth: 3 })).toMatchObject({
      errors: [
        { code: 'out-of-range', path: ['day'] },
        { code: 'unknown-fact', path: ['depth'] },
        { code: 'out-of-range', path: ['width'], allowed: { min: 1, max: 3.5 } },
      ],
    })
  })

  it('does not take the site’s own facts from a caller', () => {
    expect(tableOf().decide({ width: 2, day: 3, reopenDays: 400 })).toMatchObject({
      kind: 'invalid',
      errors: [{ code: 'unknown-fact', path: ['reopenDays'], allowed: { values: ['width', 'day'] } }],
    })
  })
})

describe('a company’s own rulebook', () => {
  const changed = (change: (document: typeof book.document) => unknown) => {
    const reading = parseRulebook(change(book.document))
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    return reading.rulebook
  }

  it('stands in for the standard one when facts and outcome type are the same', () => {
    const own = changed((document) => ({ ...document, version: 'own-1', rows: document.rows.slice(1) }))
    const fit = replaceRulebook(book, own)
    if (!fit.ok) throw new Error(JSON.stringify(fit.differs))
    const table = bindTable(bind(defaultSite, [fit.replacement]), book, links)
    expect(table.decide({ width: 2, day: 3 })).toMatchObject({
      outcome: { may: false },
      rulebooks: [{ id: 'test/lead', version: 'own-1' }],
    })
  })

  it('is refused with every place in which it differs', () => {
    const { day, width } = book.document.facts
    const facts = { ...book.document.facts, width: { ...width, max: 6 }, extra: day }
    const other = changed((document) => ({ ...document, hit: 'unique', facts }))
    expect(replaceRulebook(book, other)).toEqual({
      ok: false,
      differs: [
        { path: ['hit'], standard: 'first', own: 'unique' },
        { path: ['facts', 'width', 'max'], standard: 5, own: 6 },
        { path: ['facts', 'extra'], standard: undefined, own: day },
      ],
    })
  })

  it('may name its facts in another order', () => {
    const turned = (document: { facts: object }) => Object.fromEntries(Object.entries(document.facts).reverse())
    expect(
      replaceRulebook(
        book,
        changed((document) => ({ ...document, facts: turned(document) })),
      ).ok,
    ).toBe(true)
  })
})
