import type { z } from 'zod'
import { isRecord } from './condition-context'
import { conditionSizes, largestBook, sizeCode } from './condition-size'
import { defectList } from './defect'
import type { Report } from './defect'
import type { DocumentErrorCode, Path } from './document-error'
import { documentShape } from './document-shape'
import { copyPlain } from './plain-json'
import { readParts } from './read-parts'
import type { DocumentReading, SizeCheck } from './read-parts'
import type { RulebookDocument } from './rulebook'

/** Reads a document of any origin: copies it, checks its shape and every part. Nothing of it is ever run. */
export function readDocument(given: unknown): DocumentReading {
  const list = defectList()
  const { defects, report } = list
  const copy = copyPlain(given, report)
  if (defects.length > 0) return { ok: false, defects }
  const shape = documentShape.safeParse(copy)
  for (const issue of shape.error?.issues ?? []) reportIssue(issue, copy, report)
  return isRecord(copy) ? readParts(copy as unknown as RulebookDocument, list, checkSizes) : { ok: false, defects }
}

/** One condition, and all rows together, may only be so large: a small document can unfold into a huge one. */
const checkSizes: SizeCheck = (shared, report) => {
  const sizeOf = conditionSizes(shared)
  let total = 0
  return (condition, path) => {
    const isRow = path[0] === 'rows'
    const size = sizeOf(condition)
    const code = sizeCode(size)
    // A circle is reported where it closes.
    if (code !== undefined && !(isRow && code === 'circular-condition')) report(code, path)
    if (!isRow || code === 'circular-condition' || code === 'too-deep') return
    if (total <= largestBook && total + size.size > largestBook) report('too-large', ['rows'])
    total += size.size
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
