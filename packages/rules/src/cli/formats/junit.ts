import type { Check } from '../../verify/finding'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { helpOn, placed } from '../diagnostics/diagnostic'
import { inline, linesOf } from '../terminal/tongue'
import type { Tongue } from '../terminal/tongue'
import type { Checked, Format } from './report'

/** JUnit's XML: a suite for each rulebook, a case for each check. */
export const junitFormat: Format = ({ unread, checked, versions }, { tongue }) => {
  const suites = [
    ...unread.map((diagnostic) => suite(diagnostic.file, 0, [failed(diagnostic.file, 'load', [diagnostic], tongue)])),
    ...checked.map((one) => suiteOf(one, tongue)),
    ...versions.map((diagnostic) =>
      suite(diagnostic.file, 0, [
        (diagnostic.severity === 'error' ? failed : warned)(diagnostic.file, 'versions', [diagnostic], tongue),
      ]),
    ),
  ]
  return junitDocument('zhidu check', suites)
}

/** Suites as one document. */
export function junitDocument(name: string, suites: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${escaped(name)}">`, ...suites]
  return [...lines, '</testsuites>'].join('\n')
}

function suiteOf({ source, verification, diagnostics, sampled, milliseconds }: Checked, tongue: Tongue): string {
  const cases = verification.checks.map((check) => {
    const found = diagnostics.filter(({ code }) => code === check.name)
    if (check.verdict === 'undecided') return undecided(source.name, check, tongue)
    if (found.length === 0) return passed(source.name, check.name)
    const isError = found.some(({ severity }) => severity === 'error')
    return (isError ? failed : warned)(source.name, check.name, found, tongue)
  })
  const tried = sampled?.diagnostics.map((one) =>
    (one.severity === 'error' ? failed : warned)(source.name, `${one.code} (sampled)`, [one], tongue),
  )
  return suite(source.name, milliseconds, [...cases, ...(tried ?? [])])
}

/** Cases as one suite. */
export function suite(name: string, milliseconds: number, cases: readonly string[]): string {
  const count = (part: string): string => String(cases.filter((one) => one.includes(part)).length)
  const numbers = `tests="${String(cases.length)}" failures="${count('<failure')}" skipped="${count('<skipped')}"`
  const time = (milliseconds / 1000).toFixed(3)
  return [`  <testsuite name="${escaped(name)}" ${numbers} time="${time}">`, ...cases, '  </testsuite>'].join('\n')
}

/** A case that holds. */
export function passed(suiteName: string, name: string): string {
  return `    <testcase classname="${escaped(suiteName)}" name="${escaped(name)}"/>`
}

/** A case that does not, and what was found. */
export function failed(suiteName: string, name: string, found: readonly Diagnostic[], tongue: Tongue): string {
  const [first] = found
  const message = first === undefined ? '' : inline(first.message, tongue)
  const attributes = `message="${escaped(message)}" type="${escaped(first?.code ?? name)}"`
  return around(suiteName, name, `<failure ${attributes}>${escaped(detailsOf(found, tongue))}</failure>`)
}

/** Warnings do not fail a build, as they do not fail the command. */
function warned(suiteName: string, name: string, found: readonly Diagnostic[], tongue: Tongue): string {
  return around(suiteName, name, `<system-out>${escaped(detailsOf(found, tongue))}</system-out>`)
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

/** Not proved, and no failure that was shown either. */
function undecided(suiteName: string, { name, reason }: Check, tongue: Tongue): string {
  const message = reason === undefined ? 'undecided' : inline(reason, tongue)
  return around(suiteName, name, `<skipped message="${escaped(message)}"/>`)
}

function around(suiteName: string, name: string, inner: string): string {
  return `    <testcase classname="${escaped(suiteName)}" name="${escaped(name)}">${inner}</testcase>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As XML carries it; characters that XML 1.0 does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
