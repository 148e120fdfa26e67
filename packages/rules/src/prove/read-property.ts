import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { valueCheck } from '../fact/value-check'
import type { JsonCondition } from '../rulebook/condition'
import type { ConditionContext } from '../rulebook/condition-context'
import { defectList } from '../rulebook/defect'
import type { Report } from '../rulebook/defect'
import { describeDefect } from '../rulebook/describe-defect'
import type { DocumentError, Path } from '../rulebook/document-error'
import { expandCondition } from '../rulebook/expand-condition'
import { nearestNames } from '../rulebook/nearest-names'
import { readCondition, readRowCondition } from '../rulebook/read-condition'
import type { AnyRulebook } from '../rulebook/rulebook'
import { isOrdered } from '../space/space'
import { outcomeFacts } from './outcome-facts'
import type { Property } from './property'

/** A property whose conditions are read and checked. */
export interface ReadProperty {
  readonly property: Property
  /** On the facts, as rulebooks run it. */
  readonly when: JsonCondition
  /** On the fields of an outcome; undefined where the property has no test. */
  readonly then?: JsonCondition
  /** The same two as they were written, for words. */
  readonly written: { readonly when: JsonCondition; readonly then?: JsonCondition }
  /** The fields of an outcome as facts. */
  readonly fields: FactSpecs
}

/** What is wrong with a property of a rulebook, such as a fact that there is not or a bound off the grid. */
export function propertyDefects(rulebook: AnyRulebook, property: Property): readonly DocumentError[] {
  const { defects, report } = defectList()
  readProperty(rulebook, property, report)
  return defects.map(describeDefect)
}

/** Reads a property against a rulebook and reports what is wrong; what is returned then is of no use. */
export function readProperty({ document }: AnyRulebook, property: Property, report: Report): ReadProperty {
  const fields = outcomeFacts(document.outcome)
  const { facts, conditions = {} } = document
  const onFacts = contextOf(facts, Object.keys(conditions), report)
  const when = readRowCondition(property.when ?? {}, ['when'], onFacts)
  checkNames(document, property, fields, report)
  const tested = property.kind === 'implies' || property.kind === 'never'
  const then = tested ? readRowCondition(property.then, ['then'], contextOf(fields, [], report)) : undefined
  // Shared conditions were checked with the rulebook.
  const shared = Object.fromEntries(
    Object.entries(conditions).map(([name, each]) => [name, readCondition(each, [], { ...onFacts, report: ignore })]),
  )
  return {
    property,
    when: isKnown(when, shared) ? expandCondition(when, facts, shared) : when,
    written: { when, ...(then === undefined ? {} : { then }) },
    ...(then === undefined ? {} : { then: isKnown(then, {}) ? expandCondition(then, fields, {}) : then }),
    fields,
  }
}

const ignore: Report = () => undefined

function contextOf(facts: FactSpecs, conditions: readonly string[], report: Report): ConditionContext {
  return {
    facts: new Map(Object.entries(facts).map(([name, spec]) => [name, { name, spec, check: valueCheck(spec) }])),
    unsound: new Set(),
    conditions: new Set(conditions),
    report,
  }
}

/** Whether every shared condition that is named is there; one that is not was reported. */
function isKnown(condition: JsonCondition, shared: Readonly<Record<string, JsonCondition>>): boolean {
  if ('condition' in condition) return Object.hasOwn(shared, condition.condition)
  if ('not' in condition) return isKnown(condition.not, shared)
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return parts.every((part) => isKnown(part, shared))
}

function checkNames(document: AnyRulebook['document'], property: Property, fields: FactSpecs, report: Report): void {
  const rule = (path: Path, given: unknown, zh: string, en: string): void => {
    report('wrong-operand', path, given, { allowed: { kind: 'rule', rule: { zh, en } } })
  }
  const known = (specs: FactSpecs, name: string, path: Path): FactSpec | undefined => {
    if (Object.hasOwn(specs, name)) return specs[name]
    report('unknown-fact', path, name, { allowed: { kind: 'words', values: nearestNames(name, Object.keys(specs)) } })
    return undefined
  }
  const ordered = (spec: FactSpec | undefined, order: readonly string[] | undefined, path: Path): void => {
    if (spec?.type === 'string' && order === undefined)
      rule(path, undefined, '文字没有大小之分，需要给出次序', 'texts have no order of their own: give one')
    if (spec?.type !== 'enum' || order === undefined) return
    const values = Object.keys(spec.values)
    for (const word of order)
      if (!values.includes(word)) report('wrong-operand', path, word, { allowed: { kind: 'words', values } })
  }
  switch (property.kind) {
    case 'decided-by': {
      const ids = document.rows.map(({ id }) => id)
      for (const row of property.rows)
        if (!ids.includes(row))
          report('wrong-operand', ['rows'], row, { allowed: { kind: 'words', values: nearestNames(row, ids) } })
      return
    }
    case 'within': {
      const spec = known(fields, property.field, ['field'])
      if (spec !== undefined && !isOrdered(spec))
        report('wrong-operand', ['field'], property.field, { reason: 'order' })
      return
    }
    case 'monotone':
      ordered(known(document.facts, property.fact, ['fact']), property.factOrder, ['factOrder'])
      ordered(known(fields, property.field, ['field']), property.fieldOrder, ['fieldOrder'])
      return
    case 'growing':
      ordered(known(document.facts, property.fact, ['fact']), property.factOrder, ['factOrder'])
      if (document.hit !== 'collect')
        rule(['kind'], property.kind, '只有 collect 的规则表才有清单', 'only a collecting rulebook has a list')
      return
    case 'implies':
    case 'never':
    case 'total':
  }
}
