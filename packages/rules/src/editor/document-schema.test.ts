import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { documentWhen, documentWith, sampleFacts } from '../rulebook/document.fixture'
import { parseRulebook } from '../rulebook/parse-rulebook'
import { documentArbitrary } from '../testing/rulebook-arbitrary'
import { documentSchema } from './document-schema'
import { changedArbitrary, faultsOf } from './editor.fixture'
import type { JsonSchema } from './json-schema'
import { keyTexts } from './key-texts'

const file = fileURLToPath(new URL('../../schema/rulebook.schema.json', import.meta.url))
const faults = faultsOf(documentSchema())

it('schema/rulebook.schema.json is the schema of rulebooks (UPDATE_DOCS=1 writes it anew)', async () => {
  const options = { ...(await resolveConfig(file)), parser: 'json' }
  const text = await format(JSON.stringify(documentSchema(), undefined, 2), options)
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

describe('the schema of rulebook documents', () => {
  it('accepts every right document', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(faults(document)).toEqual([])
      }),
    )
  })

  it('accepts whatever parseRulebook accepts', () => {
    fc.assert(
      fc.property(documentArbitrary({ maxRows: 2 }).chain(changedArbitrary), (document) => {
        if (parseRulebook(document).ok) expect(faults(document)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('accepts a document that names its schema, as editors ask', () => {
    const document = documentWith({ $schema: './node_modules/@zhidu/rules/schema/rulebook.schema.json' })
    expect(faults(document)).toEqual([])
    expect(parseRulebook(document).ok).toBe(true)
  })

  const row = { id: 'one', when: {}, then: { layers: 1 }, clauses: [] }
  const label = { zh: '事实', en: 'fact' }
  const withFact = (spec: object, name = 'extra') =>
    documentWith({ facts: { ...sampleFacts, [name]: { label, presence: 'required', source: 'given', ...spec } } })

  it.each<[string, unknown, string]>([
    ['an unknown key', documentWith({ onSuccess: 1 }), '/onSuccess'],
    ['no version', { ...documentWith(), version: undefined }, '/version'],
    ['an id with a blank', documentWith({ id: 'a b' }), '/id'],
    ['a title in one language', documentWith({ title: { zh: '样表' } }), '/title/en'],
    ['a day that is none', documentWith({ effective: { from: '2024-02-30' } }), '/effective/from'],
    ['an unknown hit policy', documentWith({ hit: 'any' }), '/hit'],
    ['no rows', documentWith({ rows: [] }), '/rows'],
    ['a row without clauses', documentWith({ rows: [{ ...row, clauses: undefined }] }), '/rows/0/clauses'],
    ['a row with an unknown key', documentWith({ rows: [{ ...row, event: {} }] }), '/rows/0/event'],
    ['an outcome that is no object', documentWith({ rows: [{ ...row, then: 14 }] }), '/rows/0/then'],
    ['a nested outcome', documentWith({ rows: [{ ...row, then: { a: { b: 1 } } }] }), '/rows/0/then/a'],
    ['a row called constructor', documentWith({ rows: [{ ...row, id: 'constructor' }] }), '/rows/0/id'],
    ['an unknown type of fact', withFact({ type: 'date' }), '/facts/extra/type'],
    ['a number without scale', withFact({ type: 'number', unit: 'm', min: 0, max: 1 }), '/facts/extra/scale'],
    ['a fact with a key too many', withFact({ type: 'boolean', step: 1 }), '/facts/extra/step'],
    ['a fact called all', withFact({ type: 'boolean' }, 'all'), '/facts/all'],
    ['a fact with a hyphen', withFact({ type: 'boolean' }, 'a-b'), '/facts/a-b'],
    ['a condition that is a list', documentWhen([]), '/rows/0/when'],
    ['an empty group', documentWhen({ all: [] }), '/rows/0/when/all'],
    ['an empty condition within a group', documentWhen({ any: [{}] }), '/rows/0/when/any/0'],
    ['two groups side by side', documentWhen({ all: [{ line: 'line1' }], any: [{ line: 'line1' }] }), '/rows/0/when'],
    ['an unknown operator', documentWhen({ fact: 'bags', operator: 'over', value: 1 }), '/rows/0/when/operator'],
    [
      'a comparison with a path',
      documentWhen({ fact: 'bags', operator: 'equal', value: 1, path: '$' }),
      '/rows/0/when/path',
    ],
    ['a comparison without value', documentWhen({ fact: 'bags', operator: 'equal' }), '/rows/0/when/value'],
    ['`in` without a list', documentWhen({ fact: 'bags', operator: 'in', value: 1 }), '/rows/0/when/value'],
    ['a list without `in`', documentWhen({ fact: 'bags', operator: 'equal', value: [1] }), '/rows/0/when/value'],
    ['a misspelt bound', documentWhen({ bags: { form: 1 } }), '/rows/0/when/bags/form'],
    ['two lower bounds', documentWhen({ bags: { from: 1, above: 1 } }), '/rows/0/when/bags'],
    ['a bound beside `not`', documentWhen({ bags: { from: 1, not: 2 } }), '/rows/0/when/bags'],
    ['an empty list', documentWhen({ not: { bags: [] } }), '/rows/0/when/not/bags'],
    ['a list of lists', documentWhen({ bags: [[1]] }), '/rows/0/when/bags/0'],
    ['an empty shared condition', documentWith({ conditions: { one: {} } }), '/conditions/one'],
  ])('refuses %s at its place', (_, document, place) => {
    expect(faults(document)).toContain(place)
    expect(parseRulebook(document).ok).toBe(false)
  })

  it('says what every key of a document means, in both languages', () => {
    const { definitions, properties } = documentSchema() as Record<string, Record<string, JsonSchema>>
    const outer = ['text', 'facts', 'fact', 'outcome', 'row'].map((name) => definitions?.[name])
    const described = keysIn([{ properties }, ...outer])
    expect(described.length).toBeGreaterThan(60)
    for (const [key, description] of described) {
      const { zh, en } = keyTexts[key] ?? { zh: key, en: '' }
      expect(`${key}: ${String(description)}`).toBe(`${key}: ${zh}\n${en}`)
    }
  })
})

/** Every key that a schema names, with its description. */
function keysIn(schema: unknown): readonly (readonly [key: string, description: unknown])[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([keyword, part]: [string, unknown]) => {
    if (keyword !== 'properties') return keysIn(part)
    return Object.entries(part as Record<string, JsonSchema>).flatMap(([key, its]) => [
      [key, its['description']] as const,
      ...keysIn(its),
    ])
  })
}
