import type { Inference } from '../json-rules/infer/infer-rulebooks'
import { verify } from '../verify/verify'
import type { VerifyOptions } from '../verify/verify'
import { errorChecks } from '../verify/error-checks'
import type { Check, Finding, Verdict, Verification } from '../verify/finding'
import { findingDiagnostic } from './diagnostics/finding-diagnostic'
import type { Checked } from './formats/report'
import type { Source } from './load/source'

/** Checks one rulebook, or all that rules of json-rules-engine decide, and finds the places of what was found. */
export function checkSource(source: Source, options: VerifyOptions): Checked {
  const start = performance.now()
  const { inference, rulebook } = source
  const verification = inference === undefined ? verify(rulebook, options) : verifyInferred(inference, options)
  const milliseconds = Math.round(performance.now() - start)
  const diagnostics = verification.findings.map((finding) => findingDiagnostic(finding, source))
  return { source, verification, diagnostics, milliseconds }
}

/** All questions that the rules decide, as one verification: of each table what says something of the rules. */
function verifyInferred({ tables, rows }: Inference, options: VerifyOptions): Verification {
  const all = tables.map(({ rulebook, reports }) => {
    const { checks, findings } = verify(rulebook, options)
    const isTold = (code: Finding['code']): boolean => reports.includes(code)
    return { checks: checks.filter(({ name }) => isTold(name)), findings: findings.filter(({ code }) => isTold(code)) }
  })
  const names = new Set(all.flatMap(({ checks }) => checks.map(({ name }) => name)))
  const checks = [...names].map((name) =>
    together(all.flatMap((one) => one.checks.filter((check) => check.name === name))),
  )
  const order = [...rows.keys()]
  const findings = all.flatMap((one) => one.findings).sort((a, b) => severityOf(a) - severityOf(b) || at(a) - at(b))
  function at({ rows: [first = ''] }: Finding): number {
    return order.indexOf(first)
  }
  const isOpen = checks.some(({ name, verdict }) => verdict === 'undecided' && errorChecks.has(name))
  return {
    rulebook: { id: tables[0]?.rulebook.document.id ?? '', version: '' },
    holds: !isOpen && findings.every(({ severity }) => severity !== 'error'),
    checks,
    findings,
  }
}

function severityOf({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1
}

/** One check of several tables: refuted where one is, else undecided where one is. */
function together(checks: readonly Check[]): Check {
  const [first, ...others] = checks
  if (first === undefined) throw new Error('a check of no table')
  const verdict: Verdict | undefined = (['refuted', 'undecided'] as const).find((one) =>
    checks.some((check) => check.verdict === one),
  )
  const reason = checks.find((check) => check.reason !== undefined)?.reason
  return others.reduce<Check>(
    (sum, { spent, found }) => ({ ...sum, spent: sum.spent + spent, found: sum.found + found }),
    { ...first, verdict: verdict ?? 'proved', ...(reason === undefined ? {} : { reason }) },
  )
}
