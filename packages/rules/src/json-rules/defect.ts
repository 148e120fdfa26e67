import type { Path } from '../rulebook/document-error'
import type { Text } from '../text'

/** Why json-rules-engine documents are refused; the codes are stable. */
export type JsonRulesDefectCode =
  | 'wrong-shape'
  | 'too-deep'
  | 'too-large'
  | 'bad-name'
  | 'bad-priority'
  | 'competing-keys'
  | 'circular-condition'
  | 'unsafe-path'
  | 'error-event'
  | 'handler-refused'
  | 'async-refused'

/** One thing in a document that is not evaluated, and where it stands, outermost key first. */
export interface JsonRulesDefect {
  readonly code: JsonRulesDefectCode
  readonly path: Path
  readonly given?: unknown
  readonly message: Text
}

/** Collects every defect instead of stopping at the first. */
export type ReportDefect = (defect: JsonRulesDefect) => void

/** Names that mean something on every object. */
const prototypeNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** Reports a name that a fact, a shared condition, an operator or an event cannot have. */
export function checkName(name: string, path: Path, report: ReportDefect): void {
  if (!prototypeNames.has(name)) return
  report({
    code: 'bad-name',
    path,
    given: name,
    message: { zh: '与对象自带的名称冲突', en: 'clashes with a name that every object has' },
  })
}

/** A place as a JSON pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
