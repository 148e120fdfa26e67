import type { Text } from '../../text'
import type { Example } from '../examples/example'
import { measureLines, percent } from './test-report'
import type { TestReport, Thresholds } from './test-report'

/** How the report is judged and placed. */
export interface JunitOptions {
  /** A measure below its threshold is a failure. */
  readonly thresholds?: Thresholds
  /** The file of examples, or of each of them, for tools that lead there. */
  readonly file?: string | ((example: Example) => string | undefined)
}

interface Case {
  readonly name: string
  readonly file?: string
  readonly line?: number
  readonly failure?: { readonly message: string; readonly text: string }
  readonly skipped?: string
  readonly output?: string
}

const mostListed = 100

/** The report in JUnit's XML: a suite of the examples, and one of the measures. Examples not filled in are skipped. */
export function junitReport(report: TestReport, { thresholds = {}, file }: JunitOptions = {}): string {
  const { run } = report
  const examples = run.results.map(({ example, status, differences, why }): Case => {
    const own = typeof file === 'function' ? file(example) : file
    const line = example.place?.line
    const place = own === undefined ? {} : { file: own, ...(line === undefined ? {} : { line }) }
    const base = { name: example.name, ...place }
    if (status === 'passed') return base
    if (status === 'blank') return { ...base, skipped: '未填写 / not filled in' }
    const texts = differences.map(({ text }) => both(text))
    return {
      ...base,
      failure: { message: texts[0] ?? '', text: [...texts, ...(why === undefined ? [] : [why.zh, why.en])].join('\n') },
    }
  })
  const measures = measureLines(report).map(({ measure, name: words, met, of, share, impossible }): Case => {
    const least = thresholds[measure]
    const reached = `${percent(share)} (${met}/${of})`
    const output = [
      `${reached}; ${impossible} 不可能 / impossible`,
      ...unmet(report, measure).slice(0, mostListed).map(both),
    ].join('\n')
    const name = both(words)
    if (least === undefined || share >= least) return { name, output }
    return {
      name,
      output,
      failure: { message: `${name}: ${reached} < ${percent(least)}`, text: output },
    }
  })
  const id = run.rulebook.id
  const suites = [suite(`${id} 示例 / examples`, id, examples, typeof file === 'string' ? file : undefined)]
  if (measures.length > 0) suites.push(suite(`${id} 度量 / measures`, id, measures, undefined))
  const all = [...examples, ...measures]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escape(`zhidu ${id}`)}" ${counts(all)}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function unmet({ coverage, mutants }: TestReport, measure: string): readonly Text[] {
  if (measure === 'mutants')
    return (mutants?.results ?? []).flatMap(({ status, text }) => (status === 'survived' ? [text] : []))
  const obligations = (coverage?.obligations ?? []).filter((each) => each.measure === measure)
  return obligations.flatMap(({ state, text }) => (state === 'missing' || state === 'unknown' ? [text] : []))
}

function suite(name: string, className: string, cases: readonly Case[], file: string | undefined): string {
  const lines = cases.flatMap(({ name: own, file: from, line, failure, skipped, output }) => {
    const at = `${fileAttribute(from)}${line === undefined ? '' : ` line="${line}"`}`
    const open = `    <testcase classname="${escape(className)}" name="${escape(own)}" time="0"${at}`
    const inner = [
      ...(failure === undefined
        ? []
        : [`      <failure message="${escape(failure.message)}">${escape(failure.text)}</failure>`]),
      ...(skipped === undefined ? [] : [`      <skipped message="${escape(skipped)}"/>`]),
      ...(output === undefined ? [] : [`      <system-out>${escape(output)}</system-out>`]),
    ]
    return inner.length === 0 ? [`${open}/>`] : [`${open}>`, ...inner, '    </testcase>']
  })
  return [
    `  <testsuite name="${escape(name)}" ${counts(cases)}${fileAttribute(file)}>`,
    ...lines,
    '  </testsuite>',
  ].join('\n')
}

function fileAttribute(file: string | undefined): string {
  return file === undefined ? '' : ` file="${escape(file)}"`
}

function counts(cases: readonly Case[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length
  const skipped = cases.filter((each) => each.skipped !== undefined).length
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0"`
}

function both({ zh, en }: Text): string {
  return `${zh} / ${en}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML may hold it: what XML has no sign for is replaced. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\t\r\n]/g, (sign) => (sign === '\n' ? '&#10;' : sign === '\t' ? '&#9;' : '&#13;'))
}
