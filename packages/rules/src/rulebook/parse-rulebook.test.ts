import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { documentArbitrary, rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { documentWhen, documentWith } from './document.fixture'
import { parseRulebook, toJSON } from './parse-rulebook'
import type { Rulebook } from './rulebook'

function parsed(document: unknown): Rulebook {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

function deepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(deepFrozen)
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

describe('a rulebook and its JSON', () => {
  it('are each other’s inverse, through text as well', () => {
    fc.assert(
      fc.property(rulebookArbitrary(), (rulebook) => {
        const again = parsed(JSON.parse(JSON.stringify(toJSON(rulebook))))
        expect(toJSON(again)).toEqual(toJSON(rulebook))
        expect(again.expanded).toEqual(rulebook.expanded)
      }),
    )
  })

  it('keep every condition as it was written', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        expect(JSON.stringify(toJSON(parsed(document)))).toBe(JSON.stringify(document))
      }),
    )
  })

  it('read the same from an object without prototype', () => {
    const bare = Object.assign(Object.create(null) as object, documentWith())
    expect(toJSON(parsed(bare))).toEqual(documentWith())
  })

  it('keep the address of the JSON Schema that an editor needs', () => {
    const document = { $schema: './rulebook.schema.json', ...documentWith() }
    expect(JSON.stringify(toJSON(parsed(document)))).toBe(JSON.stringify(document))
    expect(parseRulebook({ $schema: 1, ...documentWith() }).ok).toBe(false)
  })

  it('leave out keys whose value is undefined, as JSON does', () => {
    expect(toJSON(parsed(documentWith({ conditions: undefined })))).toEqual(documentWith())
  })
})

describe('loading a rulebook', () => {
  it('takes a frozen document, shares nothing with the given one, and gives a frozen one', () => {
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        const before = JSON.stringify(document)
        const rulebook = parsed(freeze(document))
        expect(JSON.stringify(document)).toBe(before)
        expect(rulebook.document).not.toBe(document)
        expect(rulebook.document.rows[0]).not.toBe(document.rows[0])
        expect([rulebook.document, rulebook.expanded].every(deepFrozen)).toBe(true)
      }),
    )
  })

  it('is not touched by what later happens to the given object', () => {
    const document = structuredClone(documentWhen({ line: 'line1' })) as { rows: { when: unknown }[] }
    const rulebook = parsed(document)
    document.rows[0] = { when: {} }
    expect(rulebook.document.rows[0]?.when).toEqual({ line: 'line1' })
  })

  it.each<[string, (ran: () => void) => unknown]>([
    [
      'an accessor',
      (ran) => Object.defineProperty({ ...documentWith() }, 'version', { enumerable: true, get: () => ran() }),
    ],
    [
      'an accessor in a row',
      (ran) =>
        documentWhen({
          get line() {
            ran()
            return 'line1'
          },
        }),
    ],
    ['toJSON', (ran) => documentWith({ version: { toJSON: ran } })],
    ['a function', (ran) => documentWith({ version: ran })],
    ['a map method of an array', (ran) => documentWith({ rows: Object.assign([], { map: ran }) })],
    ['an iterator', (ran) => documentWith({ rows: Object.assign([], { [Symbol.iterator]: ran }) })],
    ['toString of an operand', (ran) => documentWhen({ line: { toString: ran, valueOf: ran } })],
    [
      'a class',
      (ran) =>
        documentWhen(
          new (class {
            get line() {
              ran()
              return 'line1'
            }
          })(),
        ),
    ],
    [
      'a JSONPath with a script',
      (ran) => {
        Object.assign(globalThis, { zhiduRan: ran })
        return documentWhen({ fact: 'line', operator: 'equal', value: 'line1', path: '$..[?(globalThis.zhiduRan())]' })
      },
    ],
  ])('never runs %s', (_, documentOf) => {
    const ran = vi.fn()
    expect(parseRulebook(documentOf(ran)).ok).toBe(false)
    expect(ran).not.toHaveBeenCalled()
  })

  it('sets no prototype through a key named __proto__, wherever it stands', () => {
    for (const text of [
      '{"__proto__": {"hit": "first"}}',
      '{"rows": [{"then": {"__proto__": {"layers": 1}}}]}',
      '{"facts": {"__proto__": {"type": "boolean"}}}',
    ]) {
      const reading = parseRulebook(JSON.parse(text))
      expect(reading).toMatchObject({ ok: false, errors: [{ code: 'bad-name', given: '__proto__' }] })
    }
    expect(Object.prototype).not.toHaveProperty('hit')
  })
})
