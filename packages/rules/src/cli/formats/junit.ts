import { junitDocument } from '../../testing/reports/junit-document'
import type { JunitCase, JunitSuite } from '../../testing/reports/junit-document'
import { checkText, claimText } from '../../verify/check-text'
import { errorChecks } from '../../verify/error-checks'
import type { Check } from '../../verify/finding'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { helpOn, placed } from '../diagnostics/diagnostic'
import { inline, linesOf } from '../terminal/tongue'
import type { Tongue } from '../terminal/tongue'
import type { Checked, Format, Report } from './report'

/** JUnit's XML: a suite for each rulebook, a case for each check. */
export const junitFormat: Format = (report, { tongue }) => junitDocument('zhidu check', checkSuites(report, tongue))

/** What a check tells, as suites. */
export function checkSuites({ unread, checked, versions }: Report, tongue: Tongue): readonly JunitSuite[] {
  return [
    ...unread.map((diagnostic) => ({ name: diagnostic.file, cases: [failed('load', [diagnostic], tongue)] })),
    ...checked.map((one) => suiteOf(one, tongue)),
    ...versions.map((diagnostic) => ({ name: diagnostic.file, cases: [told('versions', [diagnostic], tongue)] })),
  ]
}

function suiteOf({ source, verification, diagnostics, sampled, milliseconds }: Checked, tongue: Tongue): JunitSuite {
  const cases = verification.checks.map((check) => {
    const found = diagnostics.filter(({ code }) => code === check.name)
    const name = `${inline(claimText(check), tongue)} (${check.name})`
    if (check.verdict === 'undecided') return undecided(name, check, tongue)
    return found.length === 0 ? { name } : told(name, found, tongue)
  })
  const tried = sampled?.diagnostics.map((one) => told(`${one.code} (sampled)`, [one], tongue))
  return { name: source.name, milliseconds, cases: [...cases, ...(tried ?? [])] }
}

/** Warnings do not fail a build, as they do not fail the command. */
function told(name: string, found: readonly Diagnostic[], tongue: Tongue): JunitCase {
  const isError = found.some(({ severity }) => severity === 'error')
  return isError ? failed(name, found, tongue) : { name, output: detailsOf(found, tongue) }
}

/** A case that does not hold, and what was found. */
export function failed(name: string, found: readonly Diagnostic[], tongue: Tongue): JunitCase {
  const [first] = found
  const message = first === undefined ? '' : inline(first.message, tongue)
  return { name, failure: { message, type: first?.code ?? name, text: detailsOf(found, tongue) } }
}

function detailsOf(found: readonly Diagnostic[], tongue: Tongue): string {
  const details = found.map((one) =>
    [
      placed(one),
      ...linesOf(one.message, tongue),
      ...(one.hint === undefined ? [] : linesOf(one.hint, tongue)),
      ...(one.witness === undefined ? [] : [JSON.stringify(one.witness)]),
      helpOn(one.code),
    ].join('\n'),
  )
  return details.join('\n\n')
}

/** Not proved, and no failure that was shown either: fails a build where it keeps the rulebook from holding. */
function undecided(name: string, check: Check, tongue: Tongue): JunitCase {
  const reason = inline(check.reason ?? checkText(check), tongue)
  return errorChecks.has(check.name)
    ? { name, failure: { message: reason, text: reason, type: 'undecided' } }
    : { name, skipped: reason }
}
