/**
 * `npm run bench:proofs`: how long it takes to verify, certify, compare and prove; `-- --z3` asks z3 the same questions,
 * which takes minutes; `-- --write` writes docs/performance-proofs.md. Every answer is checked.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { child } from './child'
import type { DiffTime } from './diff/diff-times'
import type { ProofTime } from './diff/prove-times'
import { foreignSizes } from './foreign-rules'
import type { Measured } from './measure'
import { proofCells, proofDocument } from './proof-document'
import type { ProofReport } from './proof-document'
import type { AgainstZ3 } from './verify/against-z3'
import type { CertifyTime } from './verify/certify-time'
import { families } from './verify/families'
import type { VerifyTime } from './verify/verify-time'

const [asksZ3, writes] = ['--z3', '--write'].map((option) => process.argv.includes(option))
const certified = families.flatMap(({ name }, index) => (name === 'partition' ? [index] : []))
const steps = families.length + certified.length + foreignSizes.length + 3 + (asksZ3 === true ? 1 : 0)
let step = 0

async function ask<T>(what: string, ...asked: readonly string[]): Promise<T> {
  step += 1
  return JSON.parse(await child(what, step, steps, asked)) as T
}

try {
  const verifying: VerifyTime[] = []
  for (const [index, { name, rows, facts }] of families.entries())
    verifying.push(await ask(`verify: ${name} ${rows} × ${facts}`, 'verify-time', String(index)))
  verifying.push(await ask('verify: what no budget settles', 'verify-time', 'pigeonholes'))
  const certifying: CertifyTime[] = []
  for (const index of certified) certifying.push(await ask('certify and check', 'certify-time', String(index)))
  const comparing = await ask<readonly DiffTime[]>('compare', 'diff-times')
  const proving = await ask<readonly ProofTime[]>('prove properties', 'proof-times')
  const foreign: { readonly rules: number; readonly measured: readonly Measured[] }[] = []
  for (const rules of foreignSizes)
    foreign.push({ rules, measured: await ask(`json-rules-engine, ${rules} rules`, 'foreign-rules', String(rules)) })
  const z3 = asksZ3 === true ? await ask<AgainstZ3>('z3 on the same 250 rulebooks', 'against-z3') : undefined
  const report: ProofReport = {
    verifying,
    certifying,
    comparing,
    proving,
    foreign,
    ...(z3 === undefined ? {} : { z3 }),
  }
  for (const { title, cells } of proofCells(report)) {
    console.log(`\n${title}`)
    console.table(cells.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [cells[0]?.[at] ?? '', cell]))))
  }
  if (writes === true) {
    const file = fileURLToPath(new URL('../docs/performance-proofs.md', import.meta.url))
    writeFileSync(join(file), proofDocument(report))
    console.error('docs/performance-proofs.md is written.')
  }
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
}
