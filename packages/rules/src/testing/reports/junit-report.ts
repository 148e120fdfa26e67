import type { Text } from '../../text'
import type { Example } from '../examples/example'
import { junitDocument } from './junit-document'
import type { JunitCase, JunitSuite } from './junit-document'
import { measureLines, percent } from './test-report'
import type { TestReport, Thresholds } from './test-report'

/** How the report is judged and placed. */
export interface JunitOptions {
  /** A measure below its threshold is a failure. */
  readonly thresholds?: Thresholds
  /** The file of examples, or of each of them, for tools that lead there. */
  readonly file?: string | ((example: Example) => string | undefined)
}

const mostListed = 100

/** The report in JUnit's XML: a suite of the examples, and one of the measures. Examples not filled in are skipped. */
export function junitReport(report: TestReport, options: JunitOptions = {}): string {
  return `${junitDocument(`zhidu ${report.run.rulebook.id}`, junitSuites(report, options))}\n`
}

/** The suites of the report, for a document that holds those of others too. */
export function junitSuites(report: TestReport, { thresholds = {}, file }: JunitOptions = {}): readonly JunitSuite[] {
  const { run } = report
  const examples = run.results.map(({ example, status, differences, why }): JunitCase => {
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
  const measures = measureLines(report).map(({ measure, name: words, met, of, share, impossible }): JunitCase => {
    const least = thresholds[measure]
    const reached = `${percent(share)} (${met}/${of})`
    const output = [
      `${reached}; ${impossible} 不可能 / impossible`,
      ...unmet(report, measure).slice(0, mostListed).map(both),
    ].join('\n')
    const name = both(words)
    // What was stopped was not measured, and the command ends so.
    const isStopped = measure === 'mutants' && report.mutants?.isComplete === false
    if (!isStopped && (least === undefined || share >= least)) return { name, output }
    const wanted = isStopped || least === undefined ? '' : ` < ${percent(least)}`
    return { name, output, failure: { message: `${name}: ${reached}${wanted}`, text: output } }
  })
  const id = run.rulebook.id
  const ofFile = typeof file === 'string' ? { file } : {}
  return [
    { name: `${id} 示例 / examples`, className: id, ...ofFile, cases: examples },
    ...(measures.length > 0 ? [{ name: `${id} 度量 / measures`, className: id, cases: measures }] : []),
  ]
}

function unmet({ coverage, mutants }: TestReport, measure: string): readonly Text[] {
  if (measure === 'mutants')
    return (mutants?.results ?? []).flatMap(({ status, text }) => (status === 'survived' ? [text] : []))
  const obligations = (coverage?.obligations ?? []).filter((each) => each.measure === measure)
  return obligations.flatMap(({ state, text }) => (state === 'missing' || state === 'unknown' ? [text] : []))
}

function both({ zh, en }: Text): string {
  return `${zh} / ${en}`
}
