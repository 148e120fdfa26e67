import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Text } from '../../text'
import { comparisonSentence } from '../cover/target-text'
import { atomsOf } from '../cover/row-atoms'
import type { Obligation } from '../cover/coverage'
import { outcomeText } from '../../explain/outcome-text'
import { wordingOf } from '../../explain/words'
import { answerText, expectationText } from '../examples/mismatch-text'
import type { ExampleResult } from '../examples/run-examples'
import { bothLines, htmlPage, htmlTable, markup } from './html-parts'
import type { Markup } from './html-parts'
import { measureLines, measureNames, percent, stateNames } from './test-report'
import type { TestReport } from './test-report'

/** The report as one page that needs nothing else: the counts, the rulebook row by row, the examples, the mutants. */
export function htmlReport(rulebook: AnyRulebook, report: TestReport): string {
  const { run, coverage, mutants } = report
  const title = run.rulebook.title
  const sections: Markup[] = [
    markup`<h1>${bothLines(title)}</h1><p class="muted">${run.rulebook.id} · ${run.rulebook.version}</p>`,
    summary(report),
  ]
  if (coverage !== undefined) sections.push(rowByRow(rulebook, coverage.obligations))
  sections.push(examplesSection(rulebook, run.results))
  if (mutants !== undefined) {
    const left = mutants.results.filter(({ status }) => status === 'survived' || status === 'unknown')
    sections.push(
      htmlTable(
        { zh: '没有示例发现的错误', en: 'mistakes that no example notices' },
        [
          { zh: '错误', en: 'mistake' },
          { zh: '能发现它的输入', en: 'an input that would notice' },
        ],
        left.map(({ text, input }) => [
          bothLines(text),
          markup`<code>${input === undefined ? '?' : JSON.stringify(input)}</code>`,
        ]),
      ),
    )
  }
  return htmlPage(`${title.zh} / ${title.en}`, sections)
}

function summary(report: TestReport): Markup {
  const { run } = report
  const counts = (['passed', 'failed', 'blank'] as const).map(
    // None of a kind is neither good nor bad.
    (status) =>
      markup`<li class="${run[status] === 0 ? 'muted' : status}"><b>${run[status]}</b> ${bothLines(stateNames[status])}</li>`,
  )
  const measures = measureLines(report).map(
    ({ name, met, of, share, impossible }) =>
      markup`<li class="${share === 1 ? 'passed' : 'blank'}"><b>${percent(share)}</b> ${bothLines(name)}<small>${met} / ${of}${impossible === 0 ? '' : ` (− ${String(impossible)})`}</small></li>`,
  )
  return markup`<ul class="cards">${counts}${measures}</ul>`
}

const marks: Readonly<Record<Obligation['state'] | 'waiting', string>> = {
  met: '✓',
  missing: '✗',
  impossible: '–',
  unknown: '?',
  waiting: '○',
}

function markOf(obligation: Obligation): Markup {
  const { state, waiting, text, by } = obligation
  const shown = state === 'missing' && waiting.length > 0 ? 'waiting' : state
  const hint = `${text.zh} / ${text.en}${by.length === 0 ? '' : `: ${by.slice(0, 3).join(', ')}`}`
  return markup`<span class="mark ${shown}" title="${hint}">${marks[shown]}</span>`
}

/** Every row with what it asks, what follows, and a mark for each thing that examples are to show of it. */
function rowByRow(rulebook: AnyRulebook, obligations: readonly Obligation[]): Markup {
  const { document, expanded } = rulebook
  const byRow = new Map<string | undefined, Obligation[]>()
  for (const obligation of obligations) {
    const list = byRow.get(obligation.row) ?? []
    list.push(obligation)
    byRow.set(obligation.row, list)
  }
  const marksOf = (row: string | undefined, measure: Obligation['measure']): Markup =>
    markup`${(byRow.get(row) ?? []).filter((each) => each.measure === measure).map(markOf)}`
  const rows = document.rows.map((row, index) => {
    const comparisons = atomsOf(expanded[index] ?? { all: [] }).map(({ comparison }) => comparison)
    const asked = (language: 'zh' | 'en'): string =>
      comparisons.length === 0
        ? wordingOf(language).words.always
        : comparisons
            .map((each) => comparisonSentence(each, document.facts, language))
            .join(wordingOf(language).words.semicolon)
    const then = (language: 'zh' | 'en'): string => outcomeText(row.then, wordingOf(language), document.outcome)
    return [
      markup`<code>${row.id}</code>`,
      bothLines({ zh: asked('zh'), en: asked('en') }),
      bothLines({ zh: then('zh'), en: then('en') }),
      markup`${row.clauses.join(', ')}`,
      marksOf(row.id, 'rows'),
      marksOf(row.id, 'bounds'),
      marksOf(row.id, 'conditions'),
    ]
  })
  const table = htmlTable(
    { zh: '逐行', en: 'row by row' },
    [
      { zh: '行', en: 'row' },
      { zh: '涉及的条件', en: 'what it compares' },
      { zh: '结果', en: 'outcome' },
      { zh: '条款', en: 'clauses' },
      { zh: '判定', en: 'decides' },
      measureNames.bounds,
      measureNames.conditions,
    ],
    rows,
  )
  const legend = (Object.keys(marks) as (keyof typeof marks)[]).map((state) => {
    const name: Text =
      state === 'waiting' ? { zh: '有示例，未填写', en: 'an example is not filled in' } : stateNames[state]
    return markup`<span class="mark ${state}">${marks[state]}</span> ${name.zh} / ${name.en} `
  })
  const missing = obligations.filter(({ state }) => state === 'missing' || state === 'unknown')
  const list = missing.map(({ text }) => markup`<li>${bothLines(text)}</li>`)
  const details =
    missing.length === 0
      ? markup``
      : markup`<details><summary>还缺 ${missing.length} 项 / ${missing.length} missing</summary><ul>${list}</ul></details>`
  return markup`${table}<p class="muted">${legend}</p><p>${measureNames.outcomes.zh} / ${measureNames.outcomes.en}: ${marksOf(undefined, 'outcomes')}</p>${details}`
}

function examplesSection(rulebook: AnyRulebook, results: readonly ExampleResult[]): Markup {
  return htmlTable(
    { zh: '示例', en: 'examples' },
    [
      { zh: '示例', en: 'example' },
      { zh: '状态', en: 'state' },
      { zh: '事实', en: 'facts' },
      { zh: '应为', en: 'expected' },
      { zh: '实为', en: 'got' },
      { zh: '差异与理由', en: 'difference and why' },
    ],
    results.map(({ example, status, got, differences, why }) => [
      markup`${example.name}`,
      markup`<span class="${status}">${bothLines(stateNames[status])}</span>`,
      markup`<code>${JSON.stringify(example.facts)}</code>`,
      bothLines({ zh: expectationText(example, rulebook, 'zh'), en: expectationText(example, rulebook, 'en') }),
      bothLines({ zh: answerText(got, 'zh'), en: answerText(got, 'en') }),
      markup`${differences.map(({ text }) => bothLines(text))}${why === undefined ? '' : bothLines(why)}`,
    ]),
  )
}
