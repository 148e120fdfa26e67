import type { Verdict } from '../../verify/finding'
import { checkText } from '../../verify/check-text'
import { shareText } from '../../verify/region-text'
import type { Text } from '../../text'
import { helpOn, placed } from '../diagnostics/diagnostic'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { factName, factsOf } from '../load/source'
import type { Source } from '../load/source'
import { displayWidth, padded, wrapped } from '../terminal/display-width'
import type { Style, Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { inputText } from './input-text'
import { regionText, specText } from './region-text'
import type { Sampled } from '../sample-source'
import type { Checked, Format } from './report'

const mostRegions = 3
const mostFacts = 12

/** For people: what was read, what was found with an input that shows it, and how it stands. */
export const textFormat: Format = ({ unread, checked, versions }, terminal) => {
  const blocks = [
    ...unread.map((diagnostic) => diagnosticLines(diagnostic, undefined, terminal)),
    ...checked.map((one) => checkedLines(one, terminal)),
    ...versions.map((diagnostic) => diagnosticLines(diagnostic, undefined, terminal)),
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function checkedLines(checked: Checked, terminal: Terminal): readonly string[] {
  const { source, diagnostics, sampled } = checked
  return [
    ...headLines(source, terminal),
    '',
    ...diagnostics.flatMap((one) => [...diagnosticLines(one, source, terminal), '']),
    ...moreLines(checked, terminal),
    ...undecidedLines(checked, terminal),
    ...(sampled === undefined ? [] : sampledLines(sampled, source, terminal)),
    tally(checked, terminal),
  ]
}

const kinds = {
  json: { zh: '规则表', en: 'rulebook' },
  module: { zh: '规则表', en: 'rulebook' },
  'json-rules': {
    zh: 'json-rules-engine 规则，事实由条件推断',
    en: 'json-rules-engine, facts inferred from the conditions',
  },
} as const satisfies Record<Source['kind'], Text>

function headLines(source: Source, { say, style, width }: Terminal): readonly string[] {
  const { name, kind, rulebook, inference } = source
  const facts = factsOf(source)
  const names = Object.keys(facts)
  const rows = inference?.rows.size ?? rulebook.document.rows.length
  const counted = inference === undefined ? count(rows, '行', 'row', say) : count(rows, '条规则', 'rule', say)
  const about = [say(kinds[kind]), counted, count(names.length, '个事实', 'fact', say)]
  const head = `${style('strong', name)}  ${style('quiet', about.join(' · '))}`
  if (inference === undefined) return [head]
  const shown = names.slice(0, mostFacts)
  const columns = Math.max(...shown.map((fact) => displayWidth(factName(source, fact))))
  const lines = shown.map((fact) => {
    const [first = ''] = wrapped(specText(facts, fact, say), width - columns - 6)
    return `  ${style('name', padded(factName(source, fact), columns))}  ${style('quiet', first)}`
  })
  const more = names.length - shown.length
  return [
    head,
    ...lines,
    ...(more > 0 ? [style('quiet', `  … ${say({ zh: `还有 ${more} 个`, en: `and ${more} more` })}`)] : []),
  ]
}

function count(number: number, zh: string, en: string, say: (text: Text) => string): string {
  return say({ zh: `${number} ${zh}`, en: `${number} ${en}${number === 1 ? '' : 's'}` })
}

const marks = { error: ['bad', '✗'], warning: ['doubtful', '!'] } as const satisfies Record<
  string,
  readonly [Style, string]
>

const sampledWord: Text = { zh: '抽样', en: 'sampled' }

const labels = {
  input: { zh: '输入', en: 'input' },
  assumed: { zh: '假定', en: 'assumed' },
  where: { zh: '范围', en: 'where' },
  rows: { zh: '行', en: 'rows' },
  clauses: { zh: '依据', en: 'clauses' },
  help: { zh: '说明', en: 'help' },
} as const

/** One diagnostic: a head line with its mark, code and place, the message, and what shows it. */
export function diagnosticLines(
  diagnostic: Diagnostic,
  source: Source | undefined,
  terminal: Terminal,
): readonly string[] {
  const {
    code,
    severity,
    basis,
    message,
    hint,
    rows = [],
    clauses = [],
    regions = [],
    witness,
    assumed = [],
  } = diagnostic
  const { style, say, tongue, width } = terminal
  const [colour, mark] = marks[severity]
  const details: (readonly [keyof typeof labels, string])[] = []
  if (witness !== undefined) details.push(['input', style('strong', inputText(witness))])
  for (const { text, value } of assumed) details.push(['assumed', `${text} → ${JSON.stringify(value)}`])
  // A sentence that says how many inputs there are names the one region that they are.
  const isTold = diagnostic.share !== undefined && regions.length === 1
  if (source !== undefined && !isTold) {
    for (const region of regions.slice(0, mostRegions)) {
      const share = region.share === null ? '' : shareText(region.share)
      details.push(['where', `${regionText(region, source, terminal)}  ${style('quiet', share)}`])
    }
  }
  if (regions.length > mostRegions) {
    const more = regions.length - mostRegions
    details.push(['where', say({ zh: `还有 ${more} 处`, en: `and ${more} more` })])
  }
  if (rows.length > 0) details.push(['rows', listed(rows, say)])
  if (clauses.length > 0) details.push(['clauses', listed(clauses, say)])
  details.push(['help', style('quiet', helpOn(code))])
  const columns = Math.max(...details.map(([label]) => displayWidth(say(labels[label]))))
  return [
    `${style(colour, `${mark} ${code}`)}${basis === undefined ? '' : ` (${say(sampledWord)})`}  ${style('quiet', placed(diagnostic))}`,
    ...linesOf(message, tongue).flatMap((line) => wrapped(line, width - 2).map((part) => `  ${part}`)),
    ...(hint === undefined ? [] : [`  ${style('name', say(hint))}`]),
    ...details.flatMap(([label, text], index) => {
      const title = details[index - 1]?.[0] === label ? '' : say(labels[label])
      return wrapped(text, width - columns - 6).map(
        (part, line) => `    ${style('quiet', padded(line === 0 ? title : '', columns))}  ${part}`,
      )
    }),
  ]
}

const mostNames = 8

function listed(names: readonly string[], say: (text: Text) => string): string {
  const more = names.length - mostNames
  const shown = names.slice(0, mostNames).join(', ')
  return more > 0 ? `${shown} ${say({ zh: `等 ${names.length} 个`, en: `and ${more} more` })}` : shown
}

/** Where more was found than is listed. */
function moreLines({ verification, diagnostics }: Checked, { style, say }: Terminal): readonly string[] {
  const lines = verification.checks.flatMap(({ name, found }) => {
    const listed = diagnostics.filter(({ code }) => code === name)
    // Gaps are one finding of many regions.
    const regions = listed.reduce((sum, { regions: own = [] }) => sum + own.length, 0)
    const more = found - Math.max(listed.length, regions)
    if (more <= 0) return []
    return [style('quiet', `… ${name}  ${say({ zh: `另有 ${more} 处未列出`, en: `${more} more, not listed` })}`)]
  })
  return lines.length === 0 ? [] : [...lines, '']
}

function undecidedLines({ verification }: Checked, { style, say, tongue, width }: Terminal): readonly string[] {
  return verification.checks
    .filter(({ verdict }) => verdict === 'undecided')
    .flatMap(({ name, verdict, spent, reason }) => [
      `${style('doubtful', `? ${name}`)}  ${say(spentText(checkText({ name, verdict }), spent))}`,
      ...(reason === undefined ? [] : linesOf(reason, tongue)).flatMap((line) =>
        wrapped(line, width - 2).map((part) => `  ${part}`),
      ),
      '',
    ])
}

function spentText({ zh, en }: Text, spent: number): Text {
  return { zh: `${zh}，已用预算 ${spent}`, en: `${en}, ${spent} spent` }
}

/** What was found by trying, and how much was tried. */
function sampledLines({ diagnostics, remarks }: Sampled, source: Source, terminal: Terminal): readonly string[] {
  const { style, tongue, width } = terminal
  const lines = remarks.flatMap((text) => linesOf(text, tongue)).flatMap((line) => wrapped(line, width - 2))
  return [
    ...diagnostics.flatMap((one) => [...diagnosticLines(one, source, terminal), '']),
    ...lines.map((line, index) => `${index === 0 ? style('doubtful', '~') : ' '} ${line}`),
    '',
  ]
}

const verdicts = {
  proved: ['good', '✓', { zh: '项成立', en: 'proved' }],
  refuted: ['bad', '✗', { zh: '项不成立', en: 'refuted' }],
  undecided: ['doubtful', '?', { zh: '项未判明', en: 'undecided' }],
} as const satisfies Record<Verdict, readonly [Style, string, Text]>

function tally({ verification, milliseconds }: Checked, { style, say }: Terminal): string {
  const parts = (Object.keys(verdicts) as Verdict[]).flatMap((verdict) => {
    const [colour, mark, { zh, en }] = verdicts[verdict]
    const number = verification.checks.filter((check) => check.verdict === verdict).length
    if (number === 0) return []
    return [style(colour, `${mark} ${say({ zh: `${number} ${zh}`, en: `${number} ${en}` })}`)]
  })
  return [...parts, style('quiet', `${(milliseconds / 1000).toFixed(2)} s`)].join('   ')
}
