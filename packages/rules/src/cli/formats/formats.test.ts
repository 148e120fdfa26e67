import { Ajv } from 'ajv'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { Verification } from '../../verify/finding'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { starterDocument } from '../starter/starter-document'
import { surroundingsWith } from '../surroundings.fixture'
import { createTerminal } from '../terminal/terminal'
import type { Tongue } from '../terminal/tongue'
import { githubFormat } from './github'
import { jsonFormat } from './json'
import { junitFormat } from './junit'
import { holdsAll } from './report'
import type { Report } from './report'
import { sarifFormat } from './sarif'
import { sarifSubset } from './sarif-schema.fixture'
import { textFormat } from './text'

const reading = parseRulebook(starterDocument)
if (!reading.ok) throw new Error('the starter is a rulebook')
const { rulebook } = reading

const gap: Diagnostic = {
  code: 'gap',
  severity: 'error',
  message: { zh: '没有任何一行适用：50% <以上>', en: 'no row applies: over 50%, & more' },
  file: 'rules, all.json',
  place: { line: 12, column: 3 },
  hint: { zh: '是不是 member？', en: 'Did you mean member?' },
  rows: [],
  clauses: [],
  regions: [
    {
      facts: {
        total: { kind: 'range', from: 500, to: 501, absent: false },
        member: { kind: 'values', values: [true], others: false, absent: false },
      },
      orders: [],
      share: { inputs: '2', of: '200002', fraction: 2 / 200_002 },
      witness: { total: 500, member: true },
    },
  ],
  witness: { total: 500, member: true },
}

const verification: Verification = {
  rulebook: { id: 'example/discount', version: '1.0.0' },
  holds: false,
  checks: [
    { name: 'gap', verdict: 'refuted', spent: 9, found: 1 },
    {
      name: 'conflict',
      verdict: 'undecided',
      spent: 100,
      found: 0,
      reason: { zh: '预算用完', en: 'the budget is spent' },
    },
    { name: 'dead-row', verdict: 'proved', spent: 3, found: 0 },
  ],
  findings: [],
}

const unread: Diagnostic = {
  code: 'not-json',
  severity: 'error',
  message: { zh: '不是合法的 JSON', en: 'not JSON' },
  file: 'broken.json',
  place: { line: 1, column: 1 },
}

const report: Report = {
  unread: [unread],
  checked: [
    {
      source: { file: 'rules, all.json', name: 'rules, all.json', kind: 'json', rulebook, placeOf: () => undefined },
      verification,
      diagnostics: [gap],
      milliseconds: 40,
    },
  ],
  versions: [],
}

const terminal = (tongue: Tongue, env: Record<string, string> = {}) => createTerminal(surroundingsWith({ env }), tongue)

describe('text', () => {
  it('shows code, place, message, input, region and page, and what is undecided', () => {
    expect(textFormat(report, terminal('en')).split('\n')).toEqual([
      '✗ not-json  broken.json:1:1',
      '  not JSON',
      '    help  zhidu help not-json',
      '',
      'rules, all.json  rulebook · 3 rows · 2 facts',
      '',
      '✗ gap  rules, all.json:12:3',
      '  no row applies: over 50%, & more',
      '  Did you mean member?',
      '    input  { "total": 500, "member": true }',
      '    where  total 500 … 501 yuan · member true  <0.001%',
      '    help   zhidu help gap',
      '',
      '? conflict  no conflict: undecided, 100 spent',
      '  the budget is spent',
      '',
      '✓ 1 proved   ✗ 1 refuted   ? 1 undecided   0.04 s',
    ])
  })

  it('shows both languages one below the other', () => {
    const lines = textFormat(report, terminal('both')).split('\n')
    const at = lines.indexOf('  没有任何一行适用：50% <以上>')
    expect(lines[at + 1]).toBe('  no row applies: over 50%, & more')
    expect(textFormat(report, terminal('zh'))).not.toContain('no row applies')
  })

  it('says a region and its share once: on lines of their own only where the sentence does not', () => {
    const [share] = (gap.regions ?? []).map((region) => region.share)
    if (share === null || share === undefined) throw new Error('the region was counted')
    const told = report.checked.map((one) => ({ ...one, diagnostics: [{ ...gap, share }] }))
    expect(textFormat({ ...report, checked: told }, terminal('en'))).not.toContain('    where')
  })

  it('names facts, values and units in Chinese where Chinese alone is shown', () => {
    expect(textFormat(report, terminal('zh'))).toContain('    范围  订单金额 500 … 501 元 · 会员 是  <0.001%')
  })

  it('marks what was found by trying, and says how much was tried', () => {
    const sampled = {
      diagnostics: [{ ...gap, basis: 'sampled' as const, regions: [] }],
      remarks: [{ zh: '抽样试了 5 个输入', en: 'sampled with 5 inputs' }],
    }
    const checked = report.checked.map((one) => ({ ...one, diagnostics: [], sampled }))
    const lines = textFormat({ ...report, checked }, terminal('en')).split('\n')
    expect(lines).toContain('✗ gap (sampled)  rules, all.json:12:3')
    expect(lines).toContain('~ sampled with 5 inputs')
    expect(junitFormat({ ...report, checked }, terminal('en'))).toContain('name="gap (sampled)"')
    const holding = checked.map((one) => ({ ...one, verification: { ...verification, holds: true } }))
    expect(holdsAll({ unread: [], checked: holding, versions: [] })).toBe(false)
  })

  it('is the same with colours, but for the colours', () => {
    const coloured = textFormat(report, terminal('en', { FORCE_COLOR: '1' }))
    const escape = String.fromCodePoint(27)
    expect(coloured).toContain(`${escape}[31m✗ gap`)
    expect(coloured.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(textFormat(report, terminal('en')))
  })
})

describe('github', () => {
  it('is one annotation a finding, escaped as the runner reads it', () => {
    const [first, second] = githubFormat(report, terminal('en')).split('\n')
    expect(first).toBe('::error file=broken.json,line=1,col=1,title=zhidu not-json::not JSON%0Azhidu help not-json')
    expect(second).toBe(
      '::error file=rules%2C all.json,line=12,col=3,title=zhidu gap::no row applies: over 50%25, & more%0A' +
        'Did you mean member?%0A{"total":500,"member":true}%0Azhidu help gap',
    )
  })

  it('says nothing where nothing was found', () => {
    expect(githubFormat({ unread: [], checked: [], versions: [] }, terminal('en'))).toBe('')
  })
})

describe('sarif', () => {
  const log = JSON.parse(sarifFormat(surroundingsWith().pages)(report, terminal('both'))) as Record<string, unknown>

  it('has the shape of SARIF 2.1.0', () => {
    const validate = new Ajv({ strict: false }).compile(sarifSubset)
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{}] })).toBe(false)
  })

  it('places each result, and names its rule', () => {
    expect(log).toMatchObject({
      runs: [
        {
          tool: {
            driver: {
              rules: [
                {
                  id: 'gap',
                  help: {
                    text: expect.stringMatching(/有的输入.*\nFor some inputs.*\nzhidu help gap$/s) as string,
                    markdown: expect.stringMatching(/^# gap\n/) as string,
                  },
                },
                { id: 'not-json' },
              ],
            },
          },
          results: [
            { ruleId: 'not-json', ruleIndex: 1, level: 'error' },
            {
              ruleId: 'gap',
              ruleIndex: 0,
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'rules,%20all.json' },
                    region: { startLine: 12, startColumn: 3 },
                  },
                },
              ],
              properties: { witness: { total: 500, member: true } },
            },
          ],
        },
      ],
    })
  })
})

describe('junit', () => {
  it('is XML with a suite for each rulebook and a case for each check', () => {
    const xml = junitFormat(report, terminal('both'))
    // The parser forgives what others do not.
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/)
    expect(xml).toContain('50% &lt;以上&gt;')
    const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml)
    expect(parsed).toMatchObject({
      testsuites: {
        testsuite: [
          { name: 'broken.json', tests: '1', failures: '1' },
          {
            name: 'rules, all.json',
            tests: '3',
            failures: '2',
            skipped: '0',
            time: '0.040',
            testcase: [
              {
                name: '无缺口 / no gap (gap)',
                failure: { type: 'gap', '#text': expect.stringContaining('& more') as string },
              },
              {
                name: '无抵触 / no conflict (conflict)',
                failure: { type: 'undecided', message: '预算用完 / the budget is spent' },
              },
              { name: '没有永不生效的行 / no dead row (dead-row)' },
            ],
          },
        ],
      },
    })
  })
})

it('a warning fails no case of JUnit, as it does not fail the command', () => {
  const checked = report.checked.map((one) => ({ ...one, diagnostics: [{ ...gap, severity: 'warning' as const }] }))
  const xml = junitFormat({ ...report, unread: [], checked }, terminal('en'))
  expect(xml).not.toContain('type="gap"')
  // What is undecided fails the command, and so the build.
  expect(xml.match(/<failure /g)).toHaveLength(1)
  expect(xml).toContain('type="undecided"')
  expect(xml).toContain('<system-out>rules, all.json:12:3')
})

describe('json', () => {
  it('carries everything, and whether it holds', () => {
    const data = JSON.parse(jsonFormat(report, terminal('en'))) as unknown
    expect(data).toMatchObject({
      schema: 'zhidu/check/1',
      holds: false,
      unread: [{ code: 'not-json' }],
      rulebooks: [
        { id: 'example/discount', checks: verification.checks, findings: [{ code: 'gap', witness: gap.witness }] },
      ],
    })
  })
})
