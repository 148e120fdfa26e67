import { outcomeText } from '../explain/outcome-text'
import { wordingOf } from '../explain/words'
import type { WordingOptions } from '../explain/words'
import type { OutcomeSpec } from '../rulebook/outcome'
import type { Language, Text } from '../text'
import { conditionText } from '../verify/condition-text'
import { regionText, shareText, witnessText } from '../verify/region-text'
import type {
  ConditionChange,
  Difference,
  DifferingRegion,
  DifferingRow,
  HeadChange,
  RowChange,
  RowPair,
  Side,
} from './difference'

const phrases = {
  zh: {
    same: '含义相同，没有任何输入的结果改变',
    different: '含义不同',
    undecided: '未能判定',
    gap: '没有一行规定适用',
    conflict: (outcomes: string) => `几行规定互相抵触（${outcomes}）`,
    none: '没有另外的结果',
    more: (count: number) => `（另有 ${String(count)} 处）`,
    except: (rows: string) => `，但这些行在先之处除外：${rows}`,
    insideRow: (row: string) => `在第“${row}”行之内`,
    hit: (from: string, to: string) => `取行方式由 ${from} 改为 ${to}`,
    nowValid: '现在可以给出',
    noLongerValid: '不再可以给出',
    renamed: (from: string, to: string) => `“${from}”改名为“${to}”`,
    row: (id: string, told: string) => `第“${id}”行：${told}`,
    shared: (names: string) => `（共用条件 ${names}）`,
    head: (part: string) => `${part}有改动`,
  },
  en: {
    same: 'means the same: no input gets another outcome',
    different: 'means something else',
    undecided: 'could not be decided',
    gap: 'no row applies',
    conflict: (outcomes: string) => `rows contradict each other (${outcomes})`,
    none: 'nothing more',
    more: (count: number) => ` (and ${String(count)} more)`,
    except: (rows: string) => `, except where these rows come first: ${rows}`,
    insideRow: (row: string) => `inside row “${row}”`,
    hit: (from: string, to: string) => `the hit policy changes from ${from} to ${to}`,
    nowValid: 'may be given now',
    noLongerValid: 'may no longer be given',
    renamed: (from: string, to: string) => `“${from}” is renamed to “${to}”`,
    row: (id: string, told: string) => `row “${id}”: ${told}`,
    shared: (names: string) => ` (shared condition ${names})`,
    head: (part: string) => `${part} changed`,
  },
} satisfies Record<Language, unknown>

const rowWords: Readonly<Record<RowChange['change'] | RowChange['parts'][number], Text>> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  edited: { zh: '有改动', en: 'edited' },
  moved: { zh: '移到别处', en: 'moved' },
  id: { zh: '行标识', en: 'id' },
  condition: { zh: '条件', en: 'condition' },
  outcome: { zh: '结果', en: 'outcome' },
  clauses: { zh: '条款', en: 'clauses' },
  note: { zh: '注', en: 'note' },
}

const headWords: Readonly<Record<HeadChange['part'], Text>> = {
  id: { zh: '标识', en: 'the id' },
  version: { zh: '版本', en: 'the version' },
  title: { zh: '标题', en: 'the title' },
  effective: { zh: '施行日期', en: 'the effective dates' },
  review: { zh: '复审日期', en: 'the day of review' },
  outcome: { zh: '结果的声明', en: 'how outcomes are declared' },
}

/** The words of a difference in one language, part by part. */
export interface DifferenceWords {
  readonly verdict: string
  readonly where: (region: DifferingRegion) => string
  readonly whereRow: (row: DifferingRow) => string
  readonly side: (side: Side, of: 'before' | 'after') => string
  readonly share: (region: DifferingRegion) => string
  readonly witness: (witness: DifferingRegion['witness']) => string
  readonly clauses: (before: Side, after: Side) => string
  readonly facts: readonly string[]
  /** Rows that were edited or stand elsewhere, and what changed of the words around them. */
  readonly rows: readonly string[]
  readonly head: readonly string[]
}

/** Every part of a difference in words. */
export function differenceWords(
  difference: Difference,
  language: Language,
  options: WordingOptions = {},
): DifferenceWords {
  const said = phrases[language]
  const wording = wordingOf(language, options)
  const { list, semicolon, colon } = wording.words
  const { facts, outcomes } = difference.vocabulary
  const regions = (where: DifferingRegion['where'], of: number): string => {
    const told = where.map((region) => regionText(region, facts, language, options)).join(semicolon)
    return of > where.length ? told + said.more(of - where.length) : told
  }
  const outcome = (value: unknown, spec: OutcomeSpec): string => outcomeText(value, wording, spec)
  const side = (given: Side, spec: OutcomeSpec): string => {
    switch (given.kind) {
      case 'decided':
        return outcome(given.outcome, spec)
      case 'no-row':
        return said.gap
      case 'conflict':
        return said.conflict(given.possible.map((each) => outcome(each, spec)).join(semicolon))
      case 'list':
        return given.outcomes.length === 0
          ? said.none
          : given.outcomes.map((each) => outcome(each, spec)).join(semicolon)
    }
  }
  const conditionWords = (change: ConditionChange | undefined): string => {
    if (change === undefined) return ''
    const told = (parts: ConditionChange['before']): string =>
      parts.length === 0 ? '–' : parts.map((part) => conditionText(part, facts, language)).join(wording.words.clause)
    const shared = change.shared.length === 0 ? '' : said.shared(change.shared.join(list))
    return `${shared}${colon}${told(change.before)} → ${told(change.after)}`
  }
  return {
    verdict: [said[difference.verdict], ...(difference.reason === undefined ? [] : [difference.reason[language]])].join(
      semicolon,
    ),
    where: ({ where, boxes }) => regions(where, boxes),
    whereRow: ({ row, except }) =>
      said.insideRow(nameOf(row)) + (except.length === 0 ? '' : said.except(except.join(list))),
    side: (given, of) => side(given, outcomes[of]),
    share: ({ share }) => shareText(share),
    witness: (witness) => witnessText(witness, witnessFacts(difference, witness), language, options),
    clauses: (before, after) => {
      const [old, now] = [before.clauses.join(list), after.clauses.join(list)]
      return old === now ? old : `${old || '–'} → ${now || '–'}`
    },
    facts: [
      ...(difference.hit === undefined ? [] : [said.hit(difference.hit.before, difference.hit.after)]),
      ...difference.facts.map(({ fact, message, nowValid, noLongerValid }) => {
        const extents = (given: typeof nowValid): string =>
          given.map((extent) => regionText({ facts: { [fact]: extent }, orders: [] }, facts, language)).join(semicolon)
        return [
          message[language],
          ...(nowValid.length === 0 ? [] : [`${said.nowValid}${colon}${extents(nowValid)}`]),
          ...(noLongerValid.length === 0 ? [] : [`${said.noLongerValid}${colon}${extents(noLongerValid)}`]),
        ].join(semicolon)
      }),
    ],
    rows: difference.rows.map(({ row, change, parts, clauses, condition }) => {
      const told = parts
        .filter((part) => part !== 'id' || parts.length > 1)
        .map((part) => rowWords[part][language] + (part === 'condition' ? conditionWords(condition) : ''))
      if (change === 'edited' && parts.length === 1 && parts[0] === 'id')
        return said.renamed(row.before ?? '', row.after ?? '')
      const cited = parts.includes('clauses') ? ` ${clauses.before.join(list)} → ${clauses.after.join(list)}` : ''
      return said.row(
        nameOf(row),
        `${rowWords[change][language]}${told.length === 0 ? '' : colon}${told.join(condition === undefined ? list : semicolon)}${cited}`,
      )
    }),
    head: difference.head.map(({ part, before, after }) => {
      const name = headWords[part][language]
      return typeof before === 'string' && typeof after === 'string'
        ? `${name}${colon}${before} → ${after}`
        : said.head(name)
    }),
  }
}

/** A row by its ids: one of them where both are the same. */
function nameOf({ before, after }: RowPair): string {
  return [...new Set([before, after].filter((id) => id !== undefined))].join(' → ')
}

/** Facts that a witness leaves out are told only where their absence means something. */
function witnessFacts(
  { vocabulary }: Difference,
  witness: DifferingRegion['witness'],
): Difference['vocabulary']['facts'] {
  return Object.fromEntries(
    Object.entries(vocabulary.facts).filter(([fact, { presence }]) => fact in witness || presence === 'optional'),
  )
}
