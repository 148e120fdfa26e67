import type { z } from 'zod'
import { objectSchemaOf } from '../fact/schema-of'
import { valueCheck } from '../fact/value-check'
import type { FactSpec } from '../fact/fact-spec'
import { checkFact, checkOutcome } from './check-facts'
import type { JsonCondition } from './condition'
import { isRecord } from './condition-context'
import type { ConditionContext, KnownFact } from './condition-context'
import { conditionSizes, largestBook, sizeCode } from './condition-size'
import { deepFreeze } from './deep-freeze'
import { defectList } from './defect'
import type { Defect, Report } from './defect'
import type { DocumentErrorCode, Path } from './document-error'
import { documentShape } from './document-shape'
import { expandCondition } from './expand-condition'
import { outcomeSchema } from './outcome'
import { copyPlain } from './plain-json'
import { readCondition, readRowCondition, refused } from './read-condition'
import type { Rulebook, RulebookDocument } from './rulebook'

/** A rulebook, or every defect of its document. */
export type DocumentReading =
  { readonly ok: true; readonly rulebook: Rulebook } | { readonly ok: false; readonly defects: readonly Defect[] }

/**
 * Reads a rulebook document: copies it, checks every part and freezes the copy. Nothing of it is ever run, and a part
 * with a defect does not keep the others from being checked.
 */
export function readDocument(given: unknown): DocumentReading {
  const { defects, report } = defectList()
  const copy = copyPlain(given, report)
  if (defects.length > 0) return { ok: false, defects }
  const shape = documentShape.safeParse(copy)
  for (const issue of shape.error?.issues ?? []) reportIssue(issue, copy, report)
  if (!isRecord(copy)) return { ok: false, defects }
  // Each part is looked at below only as far as it has its shape.
  const document = copy as unknown as RulebookDocument
  checkDays(document, report)
  const expanded = isRecord(document.facts) ? readRows(document, defects, report) : []
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

function readRows(document: RulebookDocument, defects: readonly Defect[], report: Report): JsonCondition[] {
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
  const sizeOf = conditionSizes(shared)
  for (const [name, condition] of Object.entries(shared)) {
    const code = sizeCode(sizeOf(condition))
    if (code !== undefined) report(code, ['conditions', name])
  }
  const ids = new Set<unknown>()
  let total = 0
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
    const size = sizeOf(condition)
    const code = sizeCode(size)
    // A circle is reported where it closes.
    if (code !== undefined && size !== 'circular') report(code, [...path, 'when'])
    if (typeof size === 'number') total += size
    if (total > largestBook && total - Number(size) <= largestBook) report('too-large', ['rows'])
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

function reportIssue(issue: z.core.$ZodIssue, document: unknown, report: Report): void {
  const path = issue.path as Path
  const last = path.at(-1)
  const isName = issue.code === 'invalid_key' || last === 'id' || last === 'discriminator'
  const code: DocumentErrorCode = isName ? 'bad-name' : issue.code === 'invalid_format' ? 'bad-date' : 'wrong-shape'
  const given = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    document,
  )
  report(code, path, given, { issue })
}
