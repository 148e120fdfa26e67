import ts from 'typescript'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documentWith } from '../rulebook/document.fixture'
import { declarationOf } from './declaration'
import { parsed } from './editor.fixture'

const label = { zh: '结论', en: 'verdict' }
const layers = { type: 'integer', min: 0, max: 20, label, presence: 'required', source: 'derived' }
const alternatives = {
  outcome: {
    kind: 'oneOf',
    discriminator: 'verdict',
    label,
    variants: { refused: { label, fields: {} }, limit: { label, fields: { layers } } },
  },
  rows: [
    { id: 'one', when: { braces: false }, then: { verdict: 'refused' }, clauses: ['area/1', 'it\'s "2"\n*/'] },
    { id: 'two', when: {}, then: { verdict: 'limit', layers: 14 }, clauses: ['area/1'] },
  ],
}
const declared = declarationOf(parsed(documentWith(alternatives)))

/** What TypeScript says of a module that uses the declarations. */
function complaints(modules: Readonly<Record<string, string>>): readonly string[] {
  const source = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  const folder = source('./')
  const files = new Map(Object.entries(modules).map(([name, text]) => [`${folder}${name}`, text]))
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    paths: { '@zhidu/rules': [source('../rulebook/rulebook.ts')] },
  }
  const host = ts.createCompilerHost(options)
  const onDisk = { ...host }
  host.fileExists = (name) => files.has(name) || onDisk.fileExists(name)
  host.readFile = (name) => files.get(name) ?? onDisk.readFile(name)
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name)
    return text === undefined ? onDisk.getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0])
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)
    return ts.getPreEmitDiagnostics(program, file).map(({ start = 0, messageText }) => {
      const line = (files.get(name) ?? '').slice(0, start).split('\n').length
      return `${name.slice(folder.length)}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  })
}

const right = `import type { AnyRulebook } from '@zhidu/rules'
import type { Clause, Facts, Input, Outcome, SampleBook } from './declared'
declare const loaded: AnyRulebook
export const book = loaded as SampleBook
export const general: AnyRulebook = book
export const facts: Facts = { width: 2.3, bags: 1, braces: true, line: 'line1', since: 0, wish: null }
export const input: Input = { width: 2.3, bags: 1, braces: true, line: 'line1', since: '2024-05-01T00:00:00Z' }
export const outcome: Outcome = { verdict: 'limit', layers: 14 }
export const clause: Clause = 'area/1'
export const layersOf = (one: Outcome): number => (one.verdict === 'limit' ? one.layers : 0)
export const hit: 'first' = book.document.hit
`
const wrong = `import type { Clause, Facts, Input, Outcome } from './declared'
export const misspelt: Facts = { widht: 2.3, bags: 1, braces: true, line: 'line1', since: 0 }
export const missing: Facts = { width: 2.3, braces: true, line: 'line1', since: 0 }
export const word: Facts = { width: 2.3, bags: 1, braces: true, line: 'lin1', since: 0 }
export const refused: Outcome = { verdict: 'refused', layers: 14 }
export const clause: Clause = 'area/3'
export const input: Input = { width: '2.3', bags: 1, braces: true, line: 'line1', since: 0 }
`

describe('the declarations of a rulebook', () => {
  it('compile, name its facts, outcomes and clauses, and refuse what is misspelt', () => {
    const found = complaints({ 'declared.d.ts': declared, 'right.ts': right, 'wrong.ts': wrong })
    expect(found.map((complaint) => complaint.split(' ')[0])).toEqual(
      [2, 3, 4, 5, 6, 7].map((line) => `wrong.ts:${line}`),
    )
    expect(found[0]).toContain("'widht' does not exist in type 'Facts'")
  })

  it('tell label, unit and bounds in both languages', () => {
    expect(declared).toContain('/** 事实：1～3.5米，精确到 0.01米。 fact: 1 to 3.5 m, in steps of 0.01 m. */')
    expect(declared).toContain('可以没有')
  })

  it.each([
    ['sample/book', 'SampleBook'],
    ['own.parcel-limit_2', 'OwnParcelLimit2'],
    ['2024/limits', 'Book2024Limits'],
    ['facts', 'FactsBook'],
  ])('the rulebook %s is the type %s', (id, name) => {
    expect(declarationOf(parsed(documentWith({ id })))).toContain(`export type ${name} = Rulebook<`)
  })

  it('hold on one line whatever a label or a version holds', () => {
    const title = { zh: '一\n二*/ export const a = 1 /*', en: 'x\u2028y */' }
    const text = declarationOf(parsed(documentWith({ title, version: '1\nexport const b = 1' })))
    const file = ts.createSourceFile('declared.d.ts', text, ts.ScriptTarget.ES2023)
    expect(file.statements.map(({ kind }) => ts.SyntaxKind[kind])).toEqual([
      'ImportDeclaration',
      'InterfaceDeclaration',
      'InterfaceDeclaration',
      'TypeAliasDeclaration',
      'TypeAliasDeclaration',
      'TypeAliasDeclaration',
    ])
  })
})
