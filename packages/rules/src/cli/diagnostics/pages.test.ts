import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { checkCertificate } from '../../checker/check-certificate'
import { compileJsonRules } from '../../json-rules/compile-json-rules'
import type { JsonRulesOptions } from '../../json-rules/compile-json-rules'
import { prove } from '../../prove/prove'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { readExamples } from '../../testing/examples/read-examples'
import { runExamples } from '../../testing/examples/run-examples'
import { createRegister } from '../../versions/create-register'
import { checkSource } from '../check-source'
import { failedDiagnostics } from '../formats/example-report'
import { importModule, loadModule } from '../load/load-module'
import { readJsonFile } from '../load/read-json-file'
import { readProperties } from '../load/read-properties'
import { defectDiagnostic } from '../load/read-json-rules'
import type { Loaded } from '../load/source'
import { starterDocument } from '../starter/starter-document'
import { surroundingsWith } from '../surroundings.fixture'
import { certificateDiagnostic } from './certificate-diagnostic'
import { exampleDiagnostic } from './example-diagnostic'
import { titles } from './titles'
import type { DiagnosticCode } from './titles'

const docs = new URL('../../../../../docs/diagnostics/', import.meta.url)
// Within the checkout, so that @zhidu/rules is found as a project would find it.
const cache = fileURLToPath(new URL('../../../../../node_modules/.cache/', import.meta.url))
mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'zhidu-pages-'))
afterAll(() => rmSync(folder, { recursive: true }))

const codes = Object.keys(titles) as DiagnosticCode[]
const registerCodes: readonly string[] = [
  ...['time-hole', 'time-overlap', 'no-open-end', 'facts-differ', 'outcome-differs'],
  ...['no-versions', 'different-id', 'same-version', 'wrong-day'],
]

it('every code has a page, and every page a code', () => {
  expect(readdirSync(docs).sort()).toEqual(codes.map((code) => `${code}.md`).sort())
})

it.each(codes)(
  'the page of %s begins with its title, explains itself in both languages and has two examples',
  (code) => {
    const { text, examples } = pageWith(code)
    const { zh, en } = titles[code]
    expect(text.startsWith(`# ${code}\n\n**${zh}** · ${en}\n\n`)).toBe(true)
    const [, , chinese = '', english = ''] = text.split('\n\n')
    expect(chinese).toMatch(/\p{Script=Han}.*。$/u)
    expect(english).toMatch(/^[A-Z“`][^\p{Script=Han}]+/u)
    expect(examples).toHaveLength(2)
  },
)

it.each(codes)('the wrong example of %s gives exactly that code, the right one none', async (code) => {
  const { examples } = pageWith(code)
  const [wrong = '', right = ''] = examples
  expect([...new Set(await codesOf(code, wrong))]).toEqual([code])
  expect(await codesOf(code, right)).toEqual([])
})

function pageWith(code: string) {
  const text = readFileSync(new URL(`${code}.md`, docs), 'utf8')
  return { text, examples: [...text.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, example = '']) => example) }
}

/** What the command finds in an example, by the family of the page's code. */
async function codesOf(code: DiagnosticCode, text: string): Promise<readonly string[]> {
  if (code.startsWith('example-')) return exampleCodes(text, code === 'example-ambiguous' ? twoSmall : starterDocument)
  if (code.startsWith('property-')) return propertyCodes(text)
  if (code.startsWith('certificate-')) return certificateCodes(text)
  if (registerCodes.includes(code)) return registerFindings(text)
  if (code === 'json-rules-async-refused') return optionCodes(text)
  if (code === 'no-rulebook' || code === 'module-fails') return moduleCodes(text)
  return checkedCodes(await readJsonFile('page.json', text))
}

function checkedCodes({ sources, diagnostics }: Loaded): readonly string[] {
  const found = sources.flatMap((source) => checkSource(source, {}).diagnostics)
  return [...diagnostics, ...found].map(({ code }) => code)
}

function exampleCodes(text: string, document: unknown): readonly string[] {
  const rulebook = rulebookOf(document)
  const reading = readExamples(text, rulebook, 'yaml')
  if (!reading.ok) return reading.errors.map((error) => exampleDiagnostic(error, 'page.yaml').code)
  return failedDiagnostics([{ file: 'page.yaml', run: runExamples(rulebook, reading.examples) }]).map(
    ({ code }) => code,
  )
}

function propertyCodes(text: string): readonly string[] {
  const rulebook = rulebookOf(starterDocument)
  const { properties, diagnostics } = readProperties('page.json', text, rulebook)
  const { budget } = JSON.parse(text) as { readonly budget?: number }
  const proofs = properties.map(({ property }) => prove(rulebook, property, budget === undefined ? {} : { budget }))
  const verdicts = proofs.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'proved')
  return [...diagnostics.map(({ code }) => code), ...verdicts.map((verdict) => `property-${verdict}`)]
}

async function certificateCodes(text: string): Promise<readonly string[]> {
  const document: unknown = JSON.parse(JSON.stringify(starterDocument))
  const verdict = await checkCertificate(document, JSON.parse(text))
  return verdict.ok ? [] : [certificateDiagnostic(verdict, 'page.json').code]
}

function registerFindings(text: string): readonly string[] {
  const versions = JSON.parse(text) as readonly { readonly recorded?: string }[]
  const reading = createRegister(
    versions.map(({ recorded, ...changes }) => ({
      rulebook: rulebookOf({ ...starterDocument, ...changes }),
      ...(recorded === undefined ? {} : { recorded }),
    })),
  )
  return (reading.ok ? reading.register.findings : reading.findings).map(({ code }) => code)
}

let modules = 0

async function moduleCodes(text: string): Promise<readonly string[]> {
  const file = fileWith(text)
  return checkedCodes(await loadModule({ file, text, wanted: undefined }, surroundingsWith({ cwd: folder })))
}

/** The page shows options, which are code. */
async function optionCodes(text: string): Promise<readonly string[]> {
  const imported = await importModule({ file: fileWith(text), text }, surroundingsWith({ cwd: folder }))
  if ('diagnostic' in imported) return [imported.diagnostic.code]
  const { rules, options } = imported.exports as { readonly rules: unknown; readonly options: JsonRulesOptions }
  const compilation = compileJsonRules(rules, options)
  return compilation.ok
    ? []
    : compilation.errors.map((defect) => defectDiagnostic(defect, 'page.ts', () => ({ line: 1, column: 1 })).code)
}

function fileWith(text: string): string {
  // A module is run once, by its name.
  const file = join(folder, `page-${String(modules)}.ts`)
  modules += 1
  writeFileSync(file, text)
  return file
}

function rulebookOf(document: unknown): AnyRulebook {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

const small = { zh: '小', en: 'small' }
const twoSmall = {
  ...starterDocument,
  facts: {
    size: {
      type: 'enum',
      values: { small, tiny: { zh: '小', en: 'tiny' } },
      label: { zh: '尺寸', en: 'size' },
      presence: 'required',
      source: 'given',
    },
  },
  rows: [{ id: 'all', when: {}, then: { percent: 0 }, clauses: ['discount/1'] }],
}
