import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { surroundingsWith } from '../surroundings.fixture'
import { starterDocument } from '../starter/starter-document'
import { starterFiles } from '../starter/starter-files'
import { WrongUse } from '../wrong-use'
import { jsonPlaces } from './json-places'
import { loadFiles, loadOne } from './load-files'
import { readJsonFile } from './read-json-file'
import { rowPlace } from './source'

const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/', import.meta.url))
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'zhidu-load-'))
afterAll(() => rmSync(folder, { recursive: true }))
const surroundings = surroundingsWith({ cwd: folder })

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const documentText = (changes: object = {}): string => JSON.stringify({ ...starterDocument, ...changes }, null, 2)

/** Lines are those of `documentText`. */
async function told(text: string): Promise<readonly string[]> {
  const { diagnostics } = await readJsonFile('rules.json', text)
  return diagnostics.map(({ code, place, hint }) =>
    [code, `${String(place?.line)}:${String(place?.column)}`, hint?.en ?? ''].join(' ').trim(),
  )
}

describe('places in JSON', () => {
  const text = '{\n  "rows": [\n    { "id": "a" },\n    { "id": "b", "when": {} }\n  ], "规": "则"\n}'

  it('a member stands at its key, an item at its beginning', () => {
    const placeOf = jsonPlaces(text)
    expect(placeOf([])).toEqual({ line: 1, column: 1 })
    expect(placeOf(['rows', 1])).toEqual({ line: 4, column: 5 })
    expect(placeOf(['rows', 1, 'when'])).toEqual({ line: 4, column: 18 })
    expect(placeOf(['规'])).toEqual({ line: 5, column: 6 })
  })

  it('whatever JSON it is, each part is found where it stands', () => {
    const property = fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      const written = JSON.stringify(JSON.parse(json), null, indent)
      const placeOf = jsonPlaces(written)
      const lines = written.split('\n')
      const look = (value: unknown, path: readonly (string | number)[], isMember: boolean): void => {
        const { line, column } = placeOf(path)
        const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n')
        const text = JSON.stringify(value, null, indent)
        if (isMember) expect(rest.startsWith(`${JSON.stringify(path.at(-1))}:`)).toBe(true)
        else expect(rest[0]).toBe(text[0])
        if (Array.isArray(value)) for (const [index, item] of value.entries()) look(item, [...path, index], false)
        else if (typeof value === 'object' && value !== null)
          for (const [key, item] of Object.entries(value)) look(item, [...path, key], true)
      }
      look(JSON.parse(written), [], false)
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('of ten thousand rows takes no time', () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id, when: { text: '{[",\\' } }))
    const written = JSON.stringify({ rows }, null, 2)
    const start = performance.now()
    const placeOf = jsonPlaces(written)
    for (let row = 0; row < 10_000; row += 1) expect(placeOf(['rows', row])).toEqual({ line: 3 + 6 * row, column: 5 })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('for what is not there the nearest part around it is told', () => {
    expect(jsonPlaces(text)(['rows', 0, 'then', 'percent'])).toEqual({ line: 3, column: 5 })
  })

  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', '3:1'],
    ['an end that is missing', '{\n  "a": [1, 2', '2:13'],
    ['a word that is none', '{\n  "a": tru\n}', '2:8'],
    ['nothing at all', '', '1:1'],
  ])('%s is told with its place', async (_, broken, place) => {
    expect(await told(broken)).toEqual([`not-json ${place}`])
  })
})

describe('a JSON file', () => {
  it('may name its schema', async () => {
    const { sources } = await readJsonFile('rules.json', documentText({ $schema: './rulebook.schema.json' }))
    expect(sources.map(({ kind, rulebook }) => [kind, rulebook.document.id])).toEqual([['json', 'example/discount']])
  })

  it('that is wrong is told with code, line, column and the nearest name', async () => {
    const rows = [
      { ...starterDocument.rows[0], when: { membr: true } },
      { ...starterDocument.rows[1], id: 'guest' },
    ]
    expect(await told(documentText({ rows }))).toEqual(['unknown-fact 56:9 Did you mean member?', 'duplicate-row 66:7'])
  })

  it('with rules of json-rules-engine is known by its shape: a list, one rule, or an object that holds them', async () => {
    const rule = { conditions: { all: [{ fact: 'age', operator: 'lessThan', value: 18 }] }, event: { type: 'minor' } }
    for (const shape of [[rule], rule, { rules: [rule] }]) {
      const { sources } = await readJsonFile('rules.json', JSON.stringify(shape))
      expect(sources.map(({ kind }) => kind)).toEqual(['json-rules'])
    }
  })

  it('with anything else is no rulebook', async () => {
    expect(await told('{ "rules": [] }')).toEqual(['not-a-rulebook 1:1'])
    expect(await told('[1, 2]')).toEqual(['not-a-rulebook 1:1'])
  })
})

describe('a module', () => {
  const one = starterFiles(true)[0]?.text ?? ''
  const two = `${one}\nexport const half = { ...discount }\nexport const unrelated = 5\n`

  it('gives every rulebook that it exports, by name where there are several', async () => {
    write('one.ts', one)
    write('two.ts', two)
    const { sources } = await loadFiles(['one.ts', 'two.ts'], surroundings)
    expect(sources.map(({ name }) => name)).toEqual(['one.ts', 'two.ts#discount', 'two.ts#half'])
  })

  it('knows the line of a row by its id', async () => {
    const { source } = await loadOne('one.ts', surroundings)
    expect(source === undefined ? undefined : rowPlace(source, 'member')).toEqual({ line: 26, column: 11 })
  })

  it('may be asked for one of its exports, and tells the nearest when there is none of that name', async () => {
    expect((await loadOne('two.ts#half', surroundings)).source?.name).toBe('two.ts#half')
    const { diagnostics } = await loadOne('two.ts#halv', surroundings)
    expect(diagnostics.map(({ code, hint }) => [code, hint?.en])).toEqual([['no-rulebook', 'Did you mean half?']])
  })

  it('with several rulebooks is not enough where one is needed', async () => {
    await expect(loadOne('two.ts', surroundings)).rejects.toThrow('name one of two.ts#discount, two.ts#half')
  })

  it('that throws is told with its line', async () => {
    write('fails.ts', 'export const a = 1\n\nthrow new Error("broken on purpose")\n')
    const { diagnostics } = await loadFiles(['fails.ts'], surroundings)
    expect(diagnostics).toMatchObject([{ code: 'module-fails', place: { line: 3 }, message: { en: /on purpose/ } }])
  })
})

describe('names of files', () => {
  it('may be patterns, whose files come in alphabetical order', async () => {
    write('b.json', documentText())
    write('a.json', documentText())
    const { sources } = await loadFiles(['?.json'], surroundings)
    expect(sources.map(({ file }) => file)).toEqual(['a.json', 'b.json'])
  })

  it('are looked at once, and never in node_modules', async () => {
    mkdirSync(join(folder, 'node_modules/other'), { recursive: true })
    mkdirSync(join(folder, 'deep/node_modules'), { recursive: true })
    for (const file of ['node_modules/other/c.json', 'deep/node_modules/d.json', 'deep/e.json'])
      write(file, documentText())
    const { sources } = await loadFiles(['**/*.json', 'a.json'], surroundings)
    expect(sources.map(({ file }) => file)).toEqual(['a.json', 'b.json', join('deep', 'e.json')])
  })

  it('that stand for nothing are wrong use', async () => {
    await expect(loadFiles(['missing.json'], surroundings)).rejects.toThrow(WrongUse)
    await expect(loadFiles(['*.nothing'], surroundings)).rejects.toThrow('no file matches *.nothing')
    await expect(loadFiles(['.'], surroundings)).rejects.toThrow('. is a folder')
  })
})
