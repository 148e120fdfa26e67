/** What one case came to; one with neither failure nor skip passed. */
export interface JunitCase {
  readonly name: string
  /** For tools that lead there. */
  readonly file?: string
  readonly line?: number
  readonly failure?: { readonly message: string; readonly text: string; readonly type?: string }
  /** Why it was not run to its end. */
  readonly skipped?: string
  readonly output?: string
}

export interface JunitSuite {
  readonly name: string
  /** What tools group the cases by: the suite's name, unless given. */
  readonly className?: string
  readonly file?: string
  readonly milliseconds?: number
  readonly cases: readonly JunitCase[]
}

type Attributes = Readonly<Record<string, string | number | undefined>>

/** JUnit's XML, as CI services read it; no line end at its end. */
export function junitDocument(name: string, suites: readonly JunitSuite[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...element('testsuites', { name, ...totalsOf(suites) }, suites.flatMap(suiteLines)),
  ].join('\n')
}

function suiteLines(suite: JunitSuite): readonly string[] {
  const { name, className = name, file, cases } = suite
  const lines = cases.flatMap((one) => caseLines(one, className))
  return element('testsuite', { name, ...totalsOf([suite]), file }, lines).map((line) => `  ${line}`)
}

function caseLines({ name, file, line, failure, skipped, output }: JunitCase, classname: string): readonly string[] {
  const inner = [
    ...(failure === undefined
      ? []
      : [leaf('failure', { message: failure.message, type: failure.type }, inText(failure.text))]),
    ...(skipped === undefined ? [] : [leaf('skipped', { message: skipped }, '')]),
    ...(output === undefined ? [] : [leaf('system-out', {}, inText(output))]),
  ].join('')
  return [`  ${leaf('testcase', { classname, name, time: 0, file, line }, inner)}`]
}

function totalsOf(suites: readonly JunitSuite[]): Attributes {
  const cases = suites.flatMap((suite) => suite.cases)
  const time = suites.reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0) / 1000
  return {
    tests: cases.length,
    failures: cases.filter(({ failure }) => failure !== undefined).length,
    errors: 0,
    skipped: cases.filter(({ skipped }) => skipped !== undefined).length,
    time: time.toFixed(3),
  }
}

function element(name: string, attributes: Attributes, lines: readonly string[]): readonly string[] {
  return [`<${name}${attributesText(attributes)}>`, ...lines, `</${name}>`]
}

function leaf(name: string, attributes: Attributes, inner: string): string {
  const open = `<${name}${attributesText(attributes)}`
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${inAttribute(String(value))}"`))
    .join('')
}

/** A reader turns blanks of an attribute into spaces, and carriage returns of a text into line feeds, unless written by number. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function inAttribute(text: string): string {
  return possible(text).replace(/[&<>"\t\n\r]/g, (sign) => references[sign] ?? sign)
}

function inText(text: string): string {
  return possible(text).replace(/[&<>\r]/g, (sign) => references[sign] ?? sign)
}

/** Characters that XML 1.0 cannot hold in any form (control characters, halves of pairs) become U+FFFD, so that something shows. */
function possible(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
