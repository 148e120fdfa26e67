import type { ExampleResult, ExampleRun } from '../../testing/examples/run-examples'
import { wordingOf } from '../../explain/words'
import type { Language, Text } from '../../text'
import { placed } from '../diagnostics/diagnostic'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { wrapped } from '../terminal/display-width'
import type { Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { junitDocument } from '../../testing/reports/junit-document'
import { junitSuites } from '../../testing/reports/junit-report'
import { githubFormat } from './github'
import { checkSuites } from './junit'
import { diagnosticLines } from './text'

/** What came of files of examples. */
export interface ExampleRuns {
  readonly runs: readonly { readonly file: string; readonly run: ExampleRun }[]
  readonly diagnostics: readonly Diagnostic[]
}

type ExampleFormat = (given: ExampleRuns, terminal: Terminal) => string

/** The reports of examples. */
export const exampleReport: Readonly<Record<'text' | 'json' | 'github' | 'junit', ExampleFormat>> = {
  text,
  json,
  github,
  junit,
}

function text({ runs, diagnostics }: ExampleRuns, terminal: Terminal): string {
  const { say, style } = terminal
  const blocks = [
    ...diagnostics.map((one) => diagnosticLines(one, undefined, terminal)),
    ...runs.map(({ file, run }) => [
      `${style('strong', file)}  ${style('quiet', say(run.rulebook.title))}`,
      ...run.results.flatMap((result) => resultLines(file, result, terminal)),
      tally(run, terminal),
    ]),
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

const marks = { passed: ['good', '✓'], failed: ['bad', '✗'], blank: ['doubtful', '?'] } as const

function resultLines(file: string, result: ExampleResult, { style, tongue, width }: Terminal): readonly string[] {
  const { example, status, differences, why } = result
  const [colour, mark] = marks[status]
  const head = `  ${style(colour, mark)} ${example.name}`
  if (status === 'passed') return [head]
  const place = style('quiet', placed({ file, ...(example.place === undefined ? {} : { place: example.place }) }))
  const said = [...differences.map((difference) => difference.text), ...(why === undefined ? [] : [why])]
  return [
    `${head}  ${place}`,
    ...said
      .flatMap((one) => linesOf(one, tongue))
      .flatMap((line) => wrapped(line, width - 6).map((part) => `      ${part}`)),
  ]
}

const blankText = (count: number): Text => ({ zh: `${count} 个待填写`, en: `${count} to be filled in` })

function tally({ passed, failed, blank }: ExampleRun, { say, style }: Terminal): string {
  return [
    style('good', `✓ ${say({ zh: `${passed} 个通过`, en: `${passed} passed` })}`),
    ...(failed === 0 ? [] : [style('bad', `✗ ${say({ zh: `${failed} 个不符`, en: `${failed} failed` })}`)]),
    ...(blank === 0 ? [] : [style('doubtful', `? ${say(blankText(blank))}`)]),
  ].join('   ')
}

function json({ runs, diagnostics }: ExampleRuns): string {
  const holds = diagnostics.length === 0 && runs.every(({ run }) => run.failed === 0)
  return JSON.stringify({ schema: 'zhidu/test/1', holds, unread: diagnostics, runs }, null, 2)
}

function github({ runs, diagnostics }: ExampleRuns, terminal: Terminal): string {
  return githubFormat({ unread: [...diagnostics, ...failedDiagnostics(runs)], checked: [], versions: [] }, terminal)
}

/** One document for all files: the suites of each stand side by side. */
function junit({ runs, diagnostics }: ExampleRuns, { tongue }: Terminal): string {
  const unread = checkSuites({ unread: diagnostics, checked: [], versions: [] }, tongue)
  return junitDocument('zhidu test', [...unread, ...runs.flatMap(({ file, run }) => junitSuites({ run }, { file }))])
}

/** Examples that did not pass, as remarks at their lines. */
export function failedDiagnostics(runs: ExampleRuns['runs']): readonly Diagnostic[] {
  return runs.flatMap(({ file, run }) =>
    run.results
      .filter(({ status }) => status === 'failed')
      .map(({ example, differences }): Diagnostic => {
        const told = (language: Language): string =>
          differences.map((one) => one.text[language]).join(wordingOf(language).words.semicolon)
        return {
          code: 'example-fails',
          severity: 'error',
          file,
          message: { zh: `示例“${example.name}”：${told('zh')}`, en: `example “${example.name}”: ${told('en')}` },
          ...(example.place === undefined ? {} : { place: example.place }),
          witness: example.facts,
        }
      }),
  )
}
