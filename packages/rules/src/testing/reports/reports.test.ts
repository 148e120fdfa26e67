import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { bedTable } from '../../explain/bed.fixture'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import { coverage } from '../cover/coverage'
import type { Example } from '../examples/example'
import { runExamples } from '../examples/run-examples'
import { killMutants } from '../mutants/kill-mutants'
import { htmlReport } from './html-report'
import { junitReport } from './junit-report'
import { textReport } from './text-report'

const bed = bedTable.rulebook
const facts = { line: 'one', width: 2.35, braced: false, widest: 2.55 }
const examples: readonly Example[] = [
  { name: 'passes', facts, expected: { kind: 'outcome', fields: { abreast: 4 } }, place: { line: 3, column: 1 } },
  {
    name: '不符 <b>&"\'\u0000',
    facts,
    expected: { kind: 'outcome', fields: { abreast: 3 } },
    place: { line: 4, column: 1 },
  },
  { name: 'blank', facts: { ...facts, braced: true }, expected: { kind: 'blank' } },
]
const report = {
  run: runExamples(bed, examples),
  coverage: coverage(bed, examples),
  mutants: killMutants(bed, examples),
}

/** Tags that are not closed where they should be. */
function openTags(text: string): readonly string[] {
  const open: string[] = []
  for (const [, end, name = '', alone] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/g)) {
    if (end === '/' && open.at(-1) === name) open.pop()
    else if (alone !== '/') open.push(name)
  }
  return open
}

describe('the JUnit report', () => {
  const xml = junitReport(report, { thresholds: { rows: 1, outcomes: 0.1 }, file: 'examples/<bed>.yaml' })
  const parsed = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['testsuite', 'testcase'].includes(name),
  }).parse(xml) as {
    testsuites: {
      tests: string
      failures: string
      testsuite: { tests: string; failures: string; skipped: string; testcase: Record<string, unknown>[] }[]
    }
  }
  const [suite, measures] = parsed.testsuites.testsuite

  it('is well-formed XML with right counts', () => {
    expect(openTags(xml)).toEqual([])
    expect(parsed.testsuites).toMatchObject({ tests: '8', failures: '2' })
    expect(suite).toMatchObject({ tests: '3', failures: '1', skipped: '1' })
  })

  it('has a case for each example, with its place, the difference and why', () => {
    expect(suite?.testcase.map(({ name }) => name)).toEqual(['passes', '不符 <b>&"\'\ufffd', 'blank'])
    expect(suite?.testcase[1]).toMatchObject({ file: 'examples/<bed>.yaml', line: '4' })
    const { failure, skipped } = { failure: suite?.testcase[1]?.['failure'], skipped: suite?.testcase[2]?.['skipped'] }
    expect(failure).toMatchObject({ message: '并排：应为3袋，实为4袋 / abreast: expected 3 bags, got 4 bags' })
    expect(skipped).toMatchObject({ message: '未填写 / not filled in' })
  })

  it('has a case for each measure, which fails below its threshold alone', () => {
    expect(measures?.testcase.map((each) => [each['name'], 'failure' in each])).toEqual([
      ['行 / rows', true],
      ['界限两侧 / both sides of bounds', false],
      ['结果 / outcomes', false],
      ['条件（MC/DC） / conditions (MC/DC)', false],
      ['变异 / mutants', false],
    ])
    expect(JSON.stringify(measures?.testcase[0])).toContain('row “rest” decides')
  })

  it('has a failure where mutants were stopped, as the command ends with 1', () => {
    const { mutants } = report
    const stopped = junitReport({ ...report, mutants: { ...mutants, isComplete: false } })
    expect(stopped).toMatch(/<failure message="变异（已中止） \/ mutants \(stopped\): [\d.]+% /)
    expect(junitReport(report)).not.toContain('<failure message="变异')
  })
})

describe('the HTML report', () => {
  const html = htmlReport(bed, report)

  it('shows no zero in the colour of what it would be', () => {
    expect(html).toContain('<li class="failed"><b>1</b>')
    const none = htmlReport(bed, { ...report, run: { ...report.run, failed: 0 } })
    expect(none).toContain('<li class="muted"><b>0</b> <span lang="zh">不符</span>')
  })

  it('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|href=|@import|url\(/i)
    expect(html).toContain("default-src 'none'")
  })

  it('escapes whatever it is given', () => {
    const evil = '</td><script>alert(1)</script>'
    const { document } = bed
    const reading = parseRulebook({
      ...document,
      title: { zh: evil, en: evil },
      facts: { ...document.facts, line: { ...document.facts['line'], label: { zh: evil, en: evil } } },
      rows: document.rows.map((row) => ({ ...row, clauses: [evil] })),
    })
    if (!reading.ok) throw new Error('the rulebook is right')
    const evilExample: Example = {
      name: evil,
      facts: { ...facts, [evil]: evil },
      expected: { kind: 'invalid' },
      note: evil,
    }
    const all = [...examples, evilExample]
    const page = htmlReport(reading.rulebook, {
      run: runExamples(reading.rulebook, all),
      coverage: coverage(reading.rulebook, all),
      mutants: killMutants(reading.rulebook, all),
    })
    expect(page).not.toContain('<script')
    expect(page.match(/<td>/g)?.length).toBe(page.match(/<\/td>/g)?.length)
  })

  it('is well-formed and shows every row in both languages with its marks', () => {
    const body = html.slice(html.indexOf('<body>'), html.indexOf('</html>'))
    expect(openTags(body)).toEqual([])
    for (const row of bed.document.rows) expect(html).toContain(`<code>${row.id}</code>`)
    expect(html).toContain('<span lang="zh">生产线为一线；内宽不小于2.35米</span>')
    expect(html).toContain('line is line 1; inner width at least 2.35 m')
    expect(html).toMatch(/class="mark met" title="由“one”行判定[^"]*passes">✓/)
    expect(html).toMatch(/class="mark waiting" title="由“braced”行判定[^"]*">○/)
  })
})

/** Columns on a terminal: Chinese letters and signs take two. */
function widthOf(line: string): number {
  return line.length + (line.match(/[⺀-￦]/g)?.length ?? 0)
}

describe('the text report', () => {
  it.each(['zh', 'en'] as const)('has borders that stand in one column, in %s', (language) => {
    const text = textReport(report, language)
    const blocks = text.split('\n\n').map((block) => block.split('\n').filter((line) => /^[│┌├└]/.test(line)))
    const tables = blocks.filter((lines) => lines.length > 0)
    expect(tables.length).toBeGreaterThanOrEqual(4)
    for (const lines of tables) expect(new Set(lines.map(widthOf)).size).toBe(1)
  })

  it('tells what failed and why, what is missing and what was not noticed', () => {
    const text = textReport(report, 'en', { most: 3 })
    expect(text).toContain('examples: passed 1, failed 1, not filled in 1')
    expect(text).toContain('abreast: expected 3 bags, got 4 bags')
    expect(text).toMatch(/missing examples \(\d+\)/)
    expect(text).toMatch(/\d+ more/)
  })
})

it('reports are plain data: they come through JSON as they are', () => {
  for (const part of [report.coverage, report.mutants]) expect(JSON.parse(JSON.stringify(part))).toEqual(part)
})
