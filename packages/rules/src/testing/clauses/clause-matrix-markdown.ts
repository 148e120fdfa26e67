import type { CarrierKind, ClauseCarrier, ClauseEntry, ClauseMatrix, ClauseStatus } from './clause-matrix'
import type { Text } from '../../text'

const statuses: Readonly<Record<ClauseStatus, Text>> = {
  carried: { zh: '已落实', en: 'carried' },
  open: { zh: '待建', en: 'open' },
  principle: { zh: '原则', en: 'principle' },
  missing: { zh: '缺', en: 'missing' },
}

const kinds: Readonly<Record<CarrierKind, Text>> = {
  row: { zh: '规则', en: 'rows' },
  refusal: { zh: '不予办理', en: 'refusals' },
  decision: { zh: '判定', en: 'decisions' },
  violation: { zh: '违规种类', en: 'violations' },
  cadence: { zh: '周期', en: 'cadences' },
  duty: { zh: '签认事项', en: 'attested duties' },
  siteValue: { zh: '现场参数', en: 'site values' },
}

/** What may stand above the tables. */
export interface ClauseMarkdownOptions {
  /** The first lines of the document, such as a remark on where it comes from. */
  readonly head?: string
  /** Why a clause that is missing is not there yet, by its id. */
  readonly reasons?: Readonly<Record<string, Text>>
}

/** The matrix as a document in both languages: how many are carried, then a table for each regulation. */
export function clauseMatrixMarkdown(matrix: ClauseMatrix, { head, reasons = {} }: ClauseMarkdownOptions = {}): string {
  const { entries, unknown } = matrix
  const groups = grouped(entries, ({ clause }) => clause.id.split('/')[0] ?? '')
  const parts = [
    '# Clause matrix 条款落实一览',
    ...(head === undefined ? [] : [head]),
    table(
      ['', ...Object.values(statuses).map(both)],
      [...groups, ['', entries] as const].map(([name, group]) => [
        name === '' ? '**Σ**' : name,
        ...Object.keys(statuses).map((status) => String(group.filter((entry) => entry.status === status).length)),
      ]),
    ),
    ...(unknown.length === 0 ? [] : [`Not in the catalogue 目录中没有：${unknown.join(', ')}`]),
    ...[...groups].flatMap(([name, group]) => [
      `## ${name}`,
      table(
        ['Clause 条款', 'Kinds 种类', 'Carried by 落实处', 'Shown by 由何展示', 'Façade 查询字段'],
        group.map((entry) => rowOf(entry, reasons[entry.clause.id])),
      ),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function rowOf({ clause, status, carriers }: ClauseEntry, reason: Text | undefined): readonly string[] {
  const { id, text, kinds, contexts } = clause
  const fields = carriers.flatMap(({ field }) => field ?? [])
  const stands = status === 'carried' ? [] : [`**${both(statuses[status])}**`]
  const why = status === 'missing' && reason !== undefined ? [`${reason.zh}<br>${reason.en}`] : []
  return [
    `**${id}**<br>${text.zh}<br>${text.en}`,
    `${kinds.join(' ')}<br>${contexts.join(', ')}`,
    [...stands, ...why, ...carriedBy(carriers)].join('<br>'),
    distinct(carriers.flatMap(({ shownBy }) => shownBy))
      .map(code)
      .join('<br>'),
    distinct(fields).map(code).join('<br>'),
  ]
}

/** One line for each kind and place: the names of rows, refusals, facts. */
function carriedBy(carriers: readonly ClauseCarrier[]): readonly string[] {
  return [...grouped(carriers, ({ kind, id }) => `${kind} ${id}`).values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const names = distinct(group.map(({ name }) => name)).filter((name) => name !== first.id)
    const named = names.length === 0 ? '' : `: ${names.map(code).join(', ')}`
    return [`${both(kinds[first.kind])} · ${first.title.zh} ${code(first.id)}${named}`]
  })
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function both({ zh, en }: Text): string {
  return `${en} ${zh}`
}

function code(text: string): string {
  return `\`${text}\``
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
