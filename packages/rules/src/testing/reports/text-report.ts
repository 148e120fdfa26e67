import CliTable from 'cli-table3'
import type { Language } from '../../text'
import { measureLines, percent, stateNames } from './test-report'
import type { TestReport } from './test-report'

/** What more is shown than the counts. */
export interface TextReportOptions {
  /** Lines of each list; 20 unless told. */
  readonly most?: number
}

/** The report as tables for a terminal: the counts, then what failed, is missing and was not noticed. */
export function textReport(report: TestReport, language: Language, { most = 20 }: TextReportOptions = {}): string {
  const { run, coverage, mutants } = report
  const word = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const title = `${run.rulebook.title[language]} ${run.rulebook.id} ${run.rulebook.version}`
  const counts = (['passed', 'failed', 'blank'] as const).map(
    (status) => `${stateNames[status][language]} ${run[status]}`,
  )
  const parts = [title, `${word('示例', 'examples')}: ${counts.join(', ')}`]

  const lines = measureLines(report)
  if (lines.length > 0) {
    parts.push(
      table(
        [
          word('度量', 'measure'),
          word('已示', 'shown'),
          word('应示', 'of'),
          word('占比', 'share'),
          word('不可能', 'impossible'),
          word('未定', 'undecided'),
        ],
        lines.map(({ name, met, of, share, impossible, unknown }) => [
          name[language],
          met,
          of,
          percent(share),
          impossible,
          unknown,
        ]),
      ),
    )
  }
  const list = (heading: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
    if (rows.length === 0) return
    const more = rows.length > most ? `\n${word(`另 ${rows.length - most} 项`, `${rows.length - most} more`)}` : ''
    parts.push(`${heading} (${rows.length})\n${table(head, rows.slice(0, most))}${more}`)
  }
  list(
    word('不符的示例', 'examples that failed'),
    [word('示例', 'example'), word('差异', 'difference'), word('理由', 'why')],
    run.results
      .filter(({ status }) => status === 'failed')
      .map(({ example, differences, why }) => [
        example.name,
        differences.map(({ text }) => text[language]).join('\n'),
        why?.[language] ?? '',
      ]),
  )
  list(
    word('未填写的示例', 'examples not filled in'),
    [word('示例', 'example'), word('现在的答案', 'the answer now')],
    run.results
      .filter(({ status }) => status === 'blank')
      .map(({ example, why }) => [example.name, why?.[language] ?? '']),
  )
  list(
    word('还缺的示例', 'missing examples'),
    [word('应示', 'to be shown'), word('状态', 'state')],
    (coverage?.obligations ?? [])
      .filter(({ state }) => state === 'missing' || state === 'unknown')
      .map(({ text, state }) => [text[language], stateNames[state][language]]),
  )
  list(
    word('没有示例发现的错误', 'mistakes that no example notices'),
    [word('错误', 'mistake'), word('状态', 'state')],
    (mutants?.results ?? [])
      .filter(({ status }) => status === 'survived' || status === 'unknown')
      .map(({ text, status }) => [text[language], stateNames[status][language]]),
  )
  return `${parts.join('\n\n')}\n`
}

const widest = 60

/** Where a line may break: no Chinese sign that closes something stands at the beginning of one. */
const pieces = /[⺀-￦][，。、；：）”]*|[^\s⺀-￦]+\s*|\s+/g

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const drawn = new CliTable({
    head: [...head],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
  })
  drawn.push(
    ...rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? { content: cell, hAlign: 'right' as const } : wrapped(cell))),
    ),
  )
  return drawn.toString()
}

/** Long text on several lines; Chinese has no blanks to break at, and its letters are two columns wide. */
function wrapped(text: string): string {
  return (
    text
      // A terminal would obey them.
      .replace(/[^\P{Cc}\n]/gu, '\ufffd')
      .split('\n')
      .flatMap((line) => {
        const lines = ['']
        let width = 0
        for (const piece of line.match(pieces) ?? []) {
          const wide = /^[⺀-￦]/.test(piece) ? piece.length * 2 : piece.length
          if (width + wide > widest && width > 0) {
            lines.push('')
            width = 0
          }
          lines[lines.length - 1] = (lines.at(-1) ?? '') + piece
          width += wide
        }
        return lines.map((each) => each.trimEnd())
      })
      .join('\n')
  )
}
