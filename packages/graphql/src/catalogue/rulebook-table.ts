import type { AnyRulebook, Comparison, FactSpecs, JsonCondition, Language, Operator, Text } from '@zhidu/rules'
import { valueText, wordingOf } from '@zhidu/rules/explain'

export interface TableColumn {
  readonly name: string
  readonly title: Text
  readonly kind: 'condition' | 'outcome'
}

export interface TableRow {
  readonly id: string
  /** One a column; empty where the row does not care. */
  readonly cells: readonly Text[]
  readonly clauses: readonly string[]
  readonly note: Text | undefined
}

const signs: Readonly<Record<Operator, string>> = {
  equal: '',
  notEqual: '≠ ',
  lessThan: '< ',
  lessThanInclusive: '≤ ',
  greaterThan: '> ',
  greaterThanInclusive: '≥ ',
  in: '',
  notIn: '≠ ',
}
const absent: Text = { zh: '没有', en: 'none' }
const or: Text = { zh: ' 或 ', en: ' or ' }
const and: Text = { zh: '，', en: ', ' }
const further: Text = { zh: '其他条件', en: 'further conditions' }
const empty: Text = { zh: '', en: '' }

/** A rulebook as a person reads it: a column a fact that any row asks about, a column a field of the outcome. */
export function rulebookTable({ document, expanded }: AnyRulebook): {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
} {
  const { facts } = document
  const parts = expanded.map(partsOf)
  const asked = Object.keys(facts).filter((name) => parts.some((row) => row.some((part) => soleFact(part) === name)))
  const hasFurther = parts.some((row) => row.some((part) => soleFact(part) === undefined))
  const conditions = [...asked, ...(hasFurther ? [undefined] : [])]
  const outcomes = outcomeColumns(document.outcome)
  return {
    columns: [
      ...conditions.map((name): TableColumn => {
        return { name: name ?? 'further', title: facts[name ?? '']?.label ?? further, kind: 'condition' }
      }),
      ...outcomes.map(({ name, title }): TableColumn => ({ name, title, kind: 'outcome' })),
    ],
    rows: document.rows.map((row, index) => ({
      id: row.id,
      cells: [
        ...conditions.map((name) => {
          const own = (parts[index] ?? []).filter((part) => soleFact(part) === name)
          return inBoth((language) =>
            own.map((part) => conditionText(part, facts, language, name === undefined)).join(and[language]),
          )
        }),
        ...outcomes.map(({ name, text }) => text(row.then[name], row.then)),
      ],
      clauses: row.clauses,
      note: row.note,
    })),
  }
}

function inBoth(text: (language: Language) => string): Text {
  return { zh: text('zh'), en: text('en') }
}

/** The conditions of a row that all have to hold. */
function partsOf(condition: JsonCondition): readonly JsonCondition[] {
  return 'all' in condition ? condition.all.flatMap(partsOf) : [condition]
}

/** The fact that a condition is about, when it is about one alone. */
function soleFact(condition: JsonCondition): string | undefined {
  const [first, ...rest] = new Set(comparisonsOf(condition).map(({ fact }) => fact))
  return rest.length === 0 ? first : undefined
}

function comparisonsOf(condition: JsonCondition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf)
  if ('any' in condition) return condition.any.flatMap(comparisonsOf)
  if ('fact' in condition) return [condition]
  throw new TypeError('An expanded condition has neither `not` nor names')
}

function conditionText(condition: JsonCondition, facts: FactSpecs, language: Language, named: boolean): string {
  const list = (parts: readonly JsonCondition[], joint: Text): string =>
    parts.map((part) => conditionText(part, facts, language, named)).join(joint[language])
  if ('all' in condition) return list(condition.all, and)
  if ('any' in condition) return list(condition.any, or)
  if (!('fact' in condition)) throw new TypeError('An expanded condition has neither `not` nor names')
  const { fact, operator, value } = condition
  const spec = facts[fact]
  if (spec === undefined) throw new TypeError(`“${fact}” was checked to be a fact`)
  const one = (item: unknown): string => (item === null ? absent[language] : valueText(item, spec, wordingOf(language)))
  const needed =
    typeof value === 'object' && value !== null && 'fact' in value
      ? (facts[value.fact]?.label[language] ?? value.fact)
      : (Array.isArray(value) ? value.map(one) : [one(value)]).join(or[language])
  const sign = signs[operator]
  return named ? `${spec.label[language]} ${sign === '' ? '= ' : sign}${needed}` : `${sign}${needed}`
}

interface OutcomeColumn {
  readonly name: string
  readonly title: Text
  readonly text: (value: unknown, outcome: Readonly<Record<string, unknown>>) => Text
}

function outcomeColumns(outcome: AnyRulebook['document']['outcome']): readonly OutcomeColumn[] {
  if (outcome.kind === 'record') return fieldColumns(Object.entries(outcome.fields), (name) => outcome.fields[name])
  const { discriminator, label, variants } = outcome
  const tag: OutcomeColumn = {
    name: discriminator,
    title: label,
    text: (value) => variants[String(value)]?.label ?? empty,
  }
  const all = Object.values(variants).flatMap(({ fields }) => Object.entries(fields))
  // Alternatives may use one name for different things: each row's value is read as its own alternative means it.
  const own = (name: string, row: Readonly<Record<string, unknown>>) =>
    variants[String(row[discriminator])]?.fields[name]
  return [tag, ...fieldColumns([...new Map(all)], own)]
}

function fieldColumns(
  fields: readonly (readonly [string, FactSpecs[string]])[],
  specOf: (name: string, outcome: Readonly<Record<string, unknown>>) => FactSpecs[string] | undefined,
): readonly OutcomeColumn[] {
  return fields.map(([name, { label }]) => ({
    name,
    title: label,
    text: (value, outcome) => {
      const spec = specOf(name, outcome)
      if (spec === undefined || value === undefined || value === null) return empty
      return inBoth((language) => valueText(value, spec, wordingOf(language)))
    },
  }))
}
