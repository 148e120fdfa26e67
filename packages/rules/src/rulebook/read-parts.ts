import { objectSchemaOf } from '../fact/schema-of'
import { valueCheck } from '../fact/value-check'
import type { FactSpec } from '../fact/fact-spec'
import { checkFact, checkOutcome } from './check-facts'
import type { JsonCondition } from './condition'
import { isRecord } from './condition-context'
import type { ConditionContext, KnownFact } from './condition-context'
import { deepFreeze } from './deep-freeze'
import type { Defect, Defects, Report } from './defect'
import type { Path } from './document-error'
import { expandCondition } from './expand-condition'
import { outcomeSchema } from './outcome'
import { readCondition, readRowCondition, refused } from './read-condition'
import type { Rulebook, RulebookDocument } from './rulebook'

/** A rulebook, or every defect of its document. */
export type DocumentReading =
  { readonly ok: true; readonly rulebook: Rulebook } | { readonly ok: false; readonly defects: readonly Defect[] }

/** Made of the shared conditions, it reports a condition that is too large once they are written out in it. */
export type SizeCheck = (
  shared: Readonly<Record<string, JsonCondition>>,
  report: Report,
) => (condition: JsonCondition, path: Path) => void

/**
 * Checks the parts of a document against each other and freezes it. A part with a defect does not keep the others from
 * being checked, each as far as it has its shape.
 * @param document a copy of what was given
 * @param list the defects of its shape that were found before
 * @param sizeCheck looks at the sizes of conditions before they are written out
 */
export function readParts(document: RulebookDocument, list: Defects, sizeCheck: SizeCheck): DocumentReading {
  const { defects, report } = list
  checkDays(document, report)
  const expanded = isRecord(document.facts) ? readRows(document, list, sizeCheck) : []
  if (defects.length > 0) return { ok: false, defects }
  const schema = objectSchemaOf(document.facts)
  return {
    ok: true,
    rulebook: Object.freeze({ document: deepFreeze(document), expanded: deepFreeze(expanded), schema }),
  }
}

function checkDays({ effective }: RulebookDocument, report: Report): void {
  if (isRecord(effective) && typeof effective.to === 'string' && effective.to < effective.from)
    report('bad-date', ['effective', 'to'], effective.to, { reason: 'order-of-days' })
}

function readRows(document: RulebookDocument, { defects, report }: Defects, sizeCheck: SizeCheck): JsonCondition[] {
  const has = (part: string): boolean => defects.some(({ path }) => path[0] === part)
  if (!has('outcome')) checkOutcome(document.outcome, report)
  const outcome = has('outcome') ? undefined : outcomeSchema(document.outcome)
  const conditions = isRecord(document.conditions) ? document.conditions : {}
  const context: ConditionContext = {
    ...soundFacts(document.facts, defects, report),
    conditions: new Set(Object.keys(conditions)),
    report,
  }
  const shared = Object.fromEntries(
    Object.entries(conditions).map(([name, written]) => [name, readCondition(written, ['conditions', name], context)]),
  )
  const checkSize = sizeCheck(shared, report)
  for (const [name, condition] of Object.entries(shared)) checkSize(condition, ['conditions', name])
  const ids = new Set<unknown>()
  const rows: readonly unknown[] = Array.isArray(document.rows) ? document.rows : []
  return rows.map((row, index): JsonCondition => {
    if (!isRecord(row)) return refused
    const { id, when, then } = row
    const path = ['rows', index]
    if (ids.has(id)) report('duplicate-row', [...path, 'id'], id)
    ids.add(id)
    const parsed = then === undefined ? undefined : outcome?.safeParse(then)
    for (const issue of parsed?.error?.issues ?? [])
      report('wrong-outcome', [...path, 'then', ...(issue.path as Path)], then, { issue })
    if (when === undefined) return refused
    const condition = readRowCondition(when, [...path, 'when'], context)
    checkSize(condition, [...path, 'when'])
    return defects.length > 0 ? refused : expandCondition(condition, document.facts, shared)
  })
}

/** The facts without defect, and the names of the others. */
function soundFacts(
  facts: Readonly<Record<string, FactSpec>>,
  defects: readonly Defect[],
  report: Report,
): Pick<ConditionContext, 'facts' | 'unsound'> {
  const unsoundNames = (): ReadonlySet<unknown> =>
    new Set(defects.filter(({ path }) => path[0] === 'facts').map(({ path }) => path[1]))
  const misshapen = unsoundNames()
  for (const [name, spec] of Object.entries(facts))
    if (!misshapen.has(name)) checkFact(name, spec, ['facts', name], report)
  const unsound = unsoundNames()
  const sound = Object.entries(facts).filter(([name]) => !unsound.has(name))
  return {
    facts: new Map(sound.map(([name, spec]): [string, KnownFact] => [name, { name, spec, check: valueCheck(spec) }])),
    unsound,
  }
}
