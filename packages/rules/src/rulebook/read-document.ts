import type { z } from 'zod'
import { objectSchemaOf } from '../fact/schema-of'
import { checkFacts, checkOutcome } from './check-facts'
import type { JsonCondition } from './condition'
import { conditionSizes, deepestCondition, largestBook, largestCondition } from './condition-size'
import type { ConditionSize } from './condition-size'
import type { DocumentError, Path, Report } from './document-error'
import { documentShape } from './document-shape'
import { expandCondition } from './expand-condition'
import { outcomeSchema } from './outcome'
import { copyPlain, deepFreeze } from './plain-json'
import { readCondition, readRowCondition } from './read-condition'
import type { Rulebook, RulebookDocument } from './rulebook'

/** A loaded rulebook, or every defect that its document has. */
export type Reading =
  { readonly ok: true; readonly rulebook: Rulebook } | { readonly ok: false; readonly errors: readonly DocumentError[] }

/** Reads a rulebook document: copies it, checks every part and freezes the copy. Nothing of it is ever run. */
export function readDocument(given: unknown): Reading {
  const errors: DocumentError[] = []
  const report: Report = (error) => errors.push(error)
  const copy = copyPlain(given, report)
  if (errors.length > 0) return { ok: false, errors }
  const shape = documentShape.safeParse(copy)
  if (!shape.success) return { ok: false, errors: shape.error.issues.map((issue) => shapeError(issue, copy)) }
  const document = copy as RulebookDocument
  checkFacts(document.facts, ['facts'], report)
  checkOutcome(document.outcome, report)
  if (errors.length > 0) return { ok: false, errors }
  if (document.effective.to !== undefined && document.effective.to < document.effective.from) {
    report({
      code: 'bad-date',
      path: ['effective', 'to'],
      given: document.effective.to,
      message: { zh: '失效日早于生效日', en: 'ends before it begins' },
    })
  }
  const expanded = readRows(document, report)
  if (errors.length > 0) return { ok: false, errors }
  const schema = objectSchemaOf(document.facts)
  return {
    ok: true,
    rulebook: Object.freeze({ document: deepFreeze(document), expanded: deepFreeze(expanded), schema }),
  }
}

function readRows(document: RulebookDocument, report: Report): JsonCondition[] {
  const { facts } = document
  const names = new Set(Object.keys(document.conditions ?? {}))
  const context = { facts, conditions: names, report }
  const shared = Object.fromEntries(
    Object.entries(document.conditions ?? {}).map(([name, written]) => [
      name,
      readCondition(written, ['conditions', name], context),
    ]),
  )
  const sizeOf = conditionSizes(shared)
  for (const [name, condition] of Object.entries(shared)) {
    const defect = sizeDefect(sizeOf(condition), ['conditions', name])
    if (defect !== undefined) report(defect)
  }
  const outcome = outcomeSchema(document.outcome)
  const ids = new Set<string>()
  let total = 0
  return document.rows.map((row, index) => {
    const path = ['rows', index]
    if (ids.has(row.id)) {
      report({
        code: 'duplicate-row',
        path: [...path, 'id'],
        given: row.id,
        message: { zh: '行标识重复', en: 'another row has this id' },
      })
    }
    ids.add(row.id)
    const then = outcome.safeParse(row.then)
    for (const issue of then.success ? [] : then.error.issues) {
      report({
        code: 'wrong-outcome',
        path: [...path, 'then', ...(issue.path as Path)],
        given: row.then,
        message: {
          zh: '与规则表声明的结果类型不符',
          en: `not the outcome that the rulebook declares: ${issue.message}`,
        },
      })
    }
    const condition = readRowCondition(row.when, [...path, 'when'], context)
    const size = sizeOf(condition)
    const defect = sizeDefect(size, [...path, 'when'])
    // A circle is reported where it closes.
    if (defect !== undefined && size !== 'circular') report(defect)
    if (typeof size === 'number') total += size
    if (total > largestBook && total - Number(size) <= largestBook) report(tooLarge(largestBook, ['rows']))
    return defect !== undefined || total > largestBook ? { all: [] } : expandCondition(condition, facts, shared)
  })
}

function sizeDefect(size: ConditionSize, path: Path): DocumentError | undefined {
  switch (size) {
    case 'circular':
      return {
        code: 'circular-condition',
        path,
        message: { zh: '共用条件绕回了自身', en: 'a shared condition leads back to itself' },
      }
    case 'too-deep':
      return {
        code: 'too-deep',
        path,
        message: {
          zh: `展开后嵌套超过 ${String(deepestCondition)} 层`,
          en: `nested deeper than ${String(deepestCondition)} levels once written out`,
        },
      }
    default:
      return size > largestCondition ? tooLarge(largestCondition, path) : undefined
  }
}

function tooLarge(limit: number, path: Path): DocumentError {
  return {
    code: 'too-large',
    path,
    message: {
      zh: `展开后超过 ${String(limit)} 个条件`,
      en: `more than ${String(limit)} conditions once written out`,
    },
  }
}

function shapeError(issue: z.core.$ZodIssue, document: unknown): DocumentError {
  const [zh, en] = issue.message.split('\n')
  const path = issue.path as Path
  const isName = issue.code === 'invalid_key' || path.at(-1) === 'id' || path.at(-1) === 'discriminator'
  const given = path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    document,
  )
  return {
    code: isName ? 'bad-name' : issue.code === 'invalid_format' ? 'bad-date' : 'wrong-shape',
    path,
    ...(given === undefined ? {} : { given }),
    message: { zh: en === undefined ? `形状不对：${issue.message}` : (zh ?? ''), en: en ?? issue.message },
  }
}
