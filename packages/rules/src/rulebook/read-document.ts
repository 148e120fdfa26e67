import type { z } from 'zod'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import { isOnScale, objectSchemaOf } from '../fact/schema-of'
import type { JsonCondition } from './condition'
import { reservedNames } from './condition'
import { conditionSize, largestCondition } from './condition-size'
import type { DocumentError, Path, Report } from './document-error'
import { documentShape } from './document-shape'
import { expandCondition } from './expand-condition'
import { outcomeSchema } from './outcome'
import { copyPlain, deepFreeze } from './plain-json'
import { readCondition } from './read-condition'
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
  checkOutcomeFields(document, report)
  if (document.effective.to !== undefined && document.effective.to < document.effective.from) {
    report({
      code: 'bad-date',
      path: ['effective', 'to'],
      given: document.effective.to,
      message: { zh: '失效日早于生效日', en: 'ends before it begins' },
    })
  }
  if (errors.length > 0) return { ok: false, errors }
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
  const outcome = outcomeSchema(document.outcome)
  const ids = new Set<string>()
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
    const condition = readCondition(row.when, [...path, 'when'], context)
    const size = conditionSize(condition, shared)
    if (size === 'circular' || size > largestCondition) {
      report({
        code: size === 'circular' ? 'circular-condition' : 'too-large',
        path: [...path, 'when'],
        message:
          size === 'circular'
            ? { zh: '共用条件绕回了自身', en: 'a shared condition leads back to itself' }
            : {
                zh: `展开后超过 ${String(largestCondition)} 个比较`,
                en: `more than ${String(largestCondition)} comparisons once written out`,
              },
      })
      return { all: [] }
    }
    return expandCondition(condition, facts, shared)
  })
}

function shapeError(issue: z.core.$ZodIssue, document: unknown): DocumentError {
  const [zh, en] = issue.message.split('\n')
  const path = issue.path as Path
  const isName = issue.code === 'invalid_key' || path.at(-1) === 'id'
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

function checkFacts(facts: FactSpecs, path: Path, report: Report): void {
  for (const [name, spec] of Object.entries(facts)) {
    if (reservedNames.has(name)) {
      report({
        code: 'bad-name',
        path: [...path, name],
        given: name,
        message: { zh: '这个名称在条件里另有含义', en: 'this name means something in a condition' },
      })
    }
    const wrong = boundsDefect(spec)
    if (wrong !== undefined) report({ code: 'bad-bounds', path: [...path, name], given: spec, message: wrong })
  }
}

function boundsDefect(spec: FactSpec): { zh: string; en: string } | undefined {
  if (spec.type === 'enum' && Object.keys(spec.values).length === 0)
    return { zh: '至少要有一个取值', en: 'at least one word is needed' }
  if (spec.type === 'instant') {
    const [min, max] = [spec.min, spec.max].map((bound) => (bound === undefined ? undefined : parseInstant(bound)))
    return min !== undefined && max !== undefined && min > max
      ? { zh: '下限高于上限', en: 'min is above max' }
      : undefined
  }
  if (spec.type !== 'number' && spec.type !== 'integer') return undefined
  if (spec.min > spec.max) return { zh: '下限高于上限', en: 'min is above max' }
  const scale = spec.type === 'number' ? spec.scale : 1
  if (Math.max(Math.abs(spec.min), Math.abs(spec.max)) * scale > Number.MAX_SAFE_INTEGER) {
    return { zh: '范围过大，无法精确计算', en: 'too wide a range to count exactly' }
  }
  return isOnScale(spec.min, scale) && isOnScale(spec.max, scale)
    ? undefined
    : { zh: '上下限不在刻度上', en: 'a bound is off the scale' }
}

function checkOutcomeFields({ outcome }: RulebookDocument, report: Report): void {
  if (outcome.kind === 'record') {
    checkFacts(outcome.fields, ['outcome', 'fields'], report)
    return
  }
  for (const [word, variant] of Object.entries(outcome.variants)) {
    checkFacts(variant.fields, ['outcome', 'variants', word, 'fields'], report)
  }
}
