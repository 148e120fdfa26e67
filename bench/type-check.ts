import { join } from 'node:path'
import ts from 'typescript'
import { inCheckout } from '../scripts/ready/checkout.mjs'

/** What a rulebook costs the editor. */
export interface TypeCheckTime {
  readonly rows: number
  readonly ms: number
  /** Types that the compiler had to make; unlike the time, the same on every machine. */
  readonly instantiations: number
}

/** A rulebook over eight facts, with ranges, lists, negations, comparisons of facts and groups among its rows. */
function bookOf(rows: number): string {
  const conditions = [
    (row: number) => `{ line: 'line${row % 3}', width: { from: ${1 + (row % 100) / 100}, below: 3 } }`,
    (row: number) => `{ line: ['line0', 'line1'], braces: ${row % 2 === 0}, bags: { to: ${row} } }`,
    (row: number) => `{ wish: { not: ${row % 9} }, since: { above: { fact: 'until' } } }`,
    (row: number) =>
      `{ any: [{ fact: 'bags', operator: 'equal', value: ${row} }, { fact: 'braces', operator: 'equal', value: true }] }`,
  ]
  const written = Array.from({ length: rows }, (_, row) => {
    const when = conditions[row % conditions.length]?.(row) ?? '{}'
    const then = row % 5 === 0 ? `{ verdict: 'refused' }` : `{ verdict: 'limit', layers: ${row % 20} }`
    return `    { id: 'row-${row}', when: ${when}, then: ${then}, clauses: ['area/${row % 40}'] },`
  })
  const clauses = Array.from({ length: 150 }, (_, clause) => `'area/${clause}'`).join(' | ')
  return `import { compile, oneOf, rulebooksOver } from '@zhidu/rules'
import { z } from 'zod'

const { fact, defineRulebook } = rulebooksOver<${clauses}>()
const label = { zh: '事实', en: 'fact' }

export const table = compile(
  defineRulebook({
    id: 'generated', version: '1', title: label, effective: { from: '2024-01-01' }, review: '2027-01-01', hit: 'first',
    facts: z.object({
      line: fact.enum({ line0: label, line1: label, line2: label }, { label }),
      kind: fact.enum({ bagged: label, bulk: label, clinker: label }, { label, presence: 'whenNeeded' }),
      width: fact.number({ unit: 'm', scale: 100, min: 1, max: 3.5, label }),
      bags: fact.integer({ min: 0, max: 2000, label }),
      wish: fact.integer({ min: 0, max: 9, label, presence: 'optional' }),
      braces: fact.boolean({ label }),
      since: fact.instant({ label }),
      until: fact.instant({ label }),
    }),
    outcome: oneOf('verdict', label, {
      refused: { label },
      limit: { label, fields: z.object({ layers: fact.integer({ min: 0, max: 20, label }) }) },
    }),
    rows: [
${written.join('\n')}
    ],
  }),
)
`
}

const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    ts.readConfigFile(inCheckout('tsconfig.json'), (path) => ts.sys.readFile(path)).config,
    { ...ts.sys, readDirectory: () => [] },
    inCheckout(),
  ).options,
  types: [],
}

/**
 * Checks the types of a file with one generated rulebook, as an editor does when it is opened.
 * @param folder where the file would lie
 */
export function typeCheckTime(rows: number, folder: string): TypeCheckTime {
  const path = join(folder, 'generated-book.ts')
  const text = bookOf(rows)
  const host = ts.createCompilerHost(options)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, target, ...rest) =>
    name === path ? ts.createSourceFile(name, text, target) : readSource(name, target, ...rest)
  const program = ts.createProgram([path], options, host)
  const started = performance.now()
  const problems = program.getSemanticDiagnostics(program.getSourceFile(path))
  const ms = performance.now() - started
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host))
  return { rows, ms, instantiations: program.getInstantiationCount() }
}
