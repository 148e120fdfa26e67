/** `node bench/type-check.ts`: what a rulebook of 200 rows costs the editor, against one of a single row. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inCheckout } from '../scripts/ready/checkout.mjs'

const rowCounts = [1, 200, 1_000]

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

const measures = ['Instantiations', 'Check time', 'Total time', 'Memory used'] as const
type Measured = Readonly<Record<(typeof measures)[number], string>>

function typeCheck(rows: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'zhidu-type-check-'))
  try {
    writeFileSync(join(folder, 'book.ts'), bookOf(rows))
    const compilerOptions = {
      types: [],
      paths: {
        '@zhidu/rules': [inCheckout('packages/rules/src/index.ts')],
        zod: [inCheckout('node_modules/zod')],
      },
    }
    const config = { extends: inCheckout('tsconfig.json'), compilerOptions, include: ['book.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { stdout, status } = spawnSync(
      process.execPath,
      [inCheckout('node_modules/typescript/bin/tsc'), '--project', folder, '--extendedDiagnostics'],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`a book of ${rows} rows does not compile:\n${stdout}`)
    const figure = (name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(stdout)?.[1] ?? ''
    return {
      Instantiations: figure('Instantiations'),
      'Check time': figure('Check time'),
      'Total time': figure('Total time'),
      'Memory used': figure('Memory used'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

console.table(Object.fromEntries(rowCounts.map((rows) => [`${rows} rows`, typeCheck(rows)])))
