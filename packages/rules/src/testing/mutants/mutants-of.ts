import { gridOf, isReference } from '../../evaluate/cells'
import { canonical } from '../../evaluate/result'
import type { FactSpecs } from '../../fact/fact-spec'
import type { Comparison, JsonCondition } from '../../rulebook/condition'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { isOrdered } from '../../space/space'
import type { Mutant } from './mutant'
import { tableMutants } from './table-mutants'
import { conditionVariants } from './condition-variants'
import type { WrittenVariant } from './written-variant'

/**
 * Every mutant of a rulebook, in the order of its document. Changes that come to the same condition are one mutant:
 * `≥ 2.35` that becomes `> 2.35` is the bound moved by a step too.
 */
export function mutantsOf(rulebook: AnyRulebook): readonly Mutant[] {
  const byRow = conditionMutants(rulebook)
  const outcomes = rulebook.document.rows.map(({ then }) => canonical(then))
  const rows = rulebook.document.rows.flatMap((_, row) => [
    ...(byRow[row] ?? []),
    ...tableMutants(rulebook, row, outcomes),
  ])
  return [...sharedMutants(rulebook), ...rows]
}

/** Mutants of what each row itself says. */
function conditionMutants(rulebook: AnyRulebook): readonly (readonly Mutant[])[] {
  const { document, expanded, schema } = rulebook
  const changes = document.rows.map((row) => conditionVariants(row.when, document.facts))
  const conditions = expandedVariants(rulebook, changes.flat())
  let next = 0
  return document.rows.map((row, index) => {
    const seen = new Set([normalKey(expanded[index] ?? { all: [] }, document.facts)])
    return (changes[index] ?? []).flatMap((variant): Mutant[] => {
      const condition = conditions[next]
      next += 1
      if (condition === undefined) return []
      const key = normalKey(condition, document.facts)
      if (seen.has(key)) return []
      seen.add(key)
      const when = variant.written as typeof row.when
      return [
        {
          ...named(variant, row.id, ['rows', index, 'when']),
          rows: [row.id],
          rulebook: {
            document: { ...document, rows: document.rows.with(index, { ...row, when }) },
            expanded: expanded.with(index, condition),
            schema,
          },
        },
      ]
    })
  })
}

/** How many conditions are read as the rows of one document: reading the facts costs more than a row does. */
const together = 1_000

/** Conditions as json-rules-engine runs them; undefined for those that a document must not have. */
function expandedVariants(
  { document }: AnyRulebook,
  variants: readonly WrittenVariant[],
): readonly (JsonCondition | undefined)[] {
  const [row] = document.rows
  if (row === undefined || variants.length === 0) return []
  const expanded: (JsonCondition | undefined)[] = []
  for (let from = 0; from < variants.length; from += together) {
    const rows = variants.slice(from, from + together).map(({ written }, index) => ({
      ...row,
      id: `variant-${index}`,
      when: written as typeof row.when,
    }))
    const reading = parseRulebook({ ...document, rows })
    if (reading.ok) {
      expanded.push(...reading.rulebook.expanded)
      continue
    }
    const refused = new Set(reading.errors.map(({ path }) => Number(path[1])))
    const right = rows.filter((_, index) => !refused.has(index))
    const conditions = right.length === 0 ? [] : (expandedOf({ ...document, rows: right }) ?? [])
    let next = 0
    for (const index of rows.keys()) {
      expanded.push(refused.has(index) ? undefined : conditions[next])
      if (!refused.has(index)) next += 1
    }
  }
  return expanded
}

/** Mutants of conditions that rows share: each changes every row that refers to it. */
function sharedMutants(rulebook: AnyRulebook): readonly Mutant[] {
  const { document, expanded, schema } = rulebook
  const shared = document.conditions ?? {}
  return Object.entries(shared).flatMap(([name, written]) => {
    const seen = new Set([expanded.map((each) => normalKey(each, document.facts)).join('\n')])
    return conditionVariants(written, document.facts).flatMap((variant): Mutant[] => {
      const conditions = { ...shared, [name]: variant.written as typeof written }
      const changed = expandedOf({ ...document, conditions })
      if (changed === undefined) return []
      // Rows that do not refer to the condition keep theirs: what is the same is looked at once.
      const kept = changed.map((condition, index) => {
        const before = expanded[index]
        return before !== undefined && canonical(condition) === canonical(before) ? before : condition
      })
      const key = kept.map((each) => normalKey(each, document.facts)).join('\n')
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          ...named(variant, name, ['conditions', name]),
          rows: document.rows.flatMap(({ id }, index) => (kept[index] === expanded[index] ? [] : [id])),
          rulebook: { document: { ...document, conditions }, expanded: kept, schema },
        },
      ]
    })
  })
}

function named({ kind, path, mark, text }: WrittenVariant, where: string, base: readonly (string | number)[]) {
  const subject =
    base[0] === 'rows'
      ? { zh: `“${where}”行`, en: `row “${where}”` }
      : { zh: `共用条件“${where}”`, en: `shared condition “${where}”` }
  return {
    id: `${kind}:${where}:${path.join('.')}:${mark}`,
    kind,
    path: [...base, ...path],
    text: { zh: `${subject.zh}：${text.zh}`, en: `${subject.en}: ${text.en}` },
  }
}

/** The rows' conditions as json-rules-engine runs them; undefined for a document that would be refused. */
function expandedOf(document: AnyRulebook['document']): readonly JsonCondition[] | undefined {
  const reading = parseRulebook(document)
  return reading.ok ? reading.rulebook.expanded : undefined
}

/** Equal for conditions that differ only in how bounds are written: `< 3` is `≤ 2` on a grid of whole numbers. */
function normalKey(condition: JsonCondition, facts: FactSpecs): string {
  if ('all' in condition) return `all(${condition.all.map((part) => normalKey(part, facts)).join()})`
  if ('any' in condition) return `any(${condition.any.map((part) => normalKey(part, facts)).join()})`
  if ('fact' in condition) return comparisonKey(condition, facts)
  throw new Error('expanded conditions hold comparisons, all and any alone')
}

function comparisonKey({ fact, operator, value }: Comparison, facts: FactSpecs): string {
  const spec = facts[fact]
  if (spec !== undefined && isOrdered(spec) && typeof value === 'number' && !isReference(value)) {
    const tick = Math.round(value * gridOf(spec).scale)
    if (operator === 'lessThan') return `${fact} <= ${tick - 1}`
    if (operator === 'lessThanInclusive') return `${fact} <= ${tick}`
    if (operator === 'greaterThan') return `${fact} >= ${tick + 1}`
    if (operator === 'greaterThanInclusive') return `${fact} >= ${tick}`
  }
  return canonical({ fact, operator, value })
}
