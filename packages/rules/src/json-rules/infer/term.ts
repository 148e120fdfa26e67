import { canonical } from '../../evaluate/result'
import type { FactValue } from '../../fact/fact-spec'
import type { Path } from '../../rulebook/document-error'
import { defaultOperators } from '../operators'
import { isReference } from '../read-condition'
import { parsePath } from '../safe-path'
import type { Written, WrittenComparison, WrittenReference } from '../read-condition'

/** Something that rules compare: a fact, along a path, with params. */
export interface Subject {
  readonly key: string
  readonly fact: string
  readonly path: string
  readonly params: unknown
  /** As people would name it: `account.tier`. */
  readonly label: string
}

/** Why a condition is not reasoned about. */
export type OpaqueReason =
  | 'operator'
  | 'unknown-condition'
  | 'text-search'
  | 'text-order'
  | 'mixed-types'
  | 'compared-with-null'
  | 'too-fine'
  | 'throws'

export type Ordering = 'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'

/** A test of a subject; its opposite is a negated term. */
export type Test =
  | { readonly kind: 'equal'; readonly value: unknown }
  | { readonly kind: 'in'; readonly values: readonly unknown[] }
  | { readonly kind: 'order'; readonly operator: Ordering; readonly value: FactValue }
  | { readonly kind: 'contains'; readonly value: unknown }
  | { readonly kind: 'same'; readonly other: Subject }
  | { readonly kind: 'compare'; readonly operator: Ordering; readonly other: Subject }
  | { readonly kind: 'opaque'; readonly reason: OpaqueReason }

/** A condition with every `not` moved down to the tests. */
export type Term =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Term[] }
  | Leaf

export interface Leaf {
  readonly kind: 'leaf'
  /** Undefined for a shared condition that is not there. */
  readonly subject: Subject | undefined
  readonly test: Test
  readonly negated: boolean
  /** The condition in words of the document, and the same text for the same condition. */
  readonly text: string
  readonly place: Path
}

const swapped: Readonly<Record<string, string>> = {
  equal: 'equal',
  notEqual: 'notEqual',
  lessThan: 'greaterThan',
  lessThanInclusive: 'greaterThanInclusive',
  greaterThan: 'lessThan',
  greaterThanInclusive: 'lessThanInclusive',
}

/** Decorated operators that say the same as a bare one, where the value is a list (or, for facts, the fact is). */
const same: Readonly<Record<string, string>> = {
  'someValue:equal': 'in',
  'everyValue:notEqual': 'notIn',
  'swap:contains': 'in',
  'swap:doesNotContain': 'notIn',
  'someFact:equal': 'contains',
  'everyFact:notEqual': 'doesNotContain',
}

/** Turns written conditions into terms; shared conditions are written out. */
export function termOf(written: Written, place: Path, conditions: ReadonlyMap<string, Written>, negated = false): Term {
  if ('all' in written) return group(negated ? 'any' : 'all', 'all', written.all)
  if ('any' in written) return group(negated ? 'all' : 'any', 'any', written.any)
  if ('not' in written) return termOf(written.not, [...place, 'not'], conditions, !negated)
  if (!('condition' in written)) return leafOf(written, place, negated)
  const named = conditions.get(written.condition)
  if (named !== undefined) return termOf(named, ['conditions', written.condition], conditions, negated)
  const test = { kind: 'opaque', reason: 'unknown-condition' } as const
  return { kind: 'leaf', subject: undefined, test, negated, text: `condition ${written.condition}`, place }

  function group(kind: 'all' | 'any', key: 'all' | 'any', parts: readonly Written[]): Term {
    // An empty group passes, whichever it is.
    if (parts.length === 0) return { kind: 'constant', value: !negated }
    return { kind, parts: parts.map((part, index) => termOf(part, [...place, key, index], conditions, negated)) }
  }
}

function leafOf(written: WrittenComparison, place: Path, negated: boolean): Leaf {
  const subject = subjectOf(written)
  const { value } = written
  const other = isReference(value) ? subjectOf(value as unknown as WrittenReference) : undefined
  const { operator, opposite } = plainOperator(written.operator, value)
  const text = `${subject.label} ${written.operator} ${other?.label ?? canonical(value)}`
  const { test, isOpposite } = testOf(operator, value, other)
  return { kind: 'leaf', subject, test, negated: (negated !== opposite) !== isOpposite, text, place }
}

/** Takes decorators off where a bare operator says the same of typed facts. */
function plainOperator(operator: string, value: unknown): { readonly operator: string; readonly opposite: boolean } {
  if (operator.startsWith('not:')) {
    const inner = plainOperator(operator.slice(4), value)
    return { operator: inner.operator, opposite: !inner.opposite }
  }
  const onFact = operator.startsWith('someFact:') || operator.startsWith('everyFact:')
  const bare = (onFact ? !isReference(value) : Array.isArray(value)) ? same[operator] : undefined
  const turned = operator.startsWith('swap:') && !isReference(value) ? swapped[operator.slice(5)] : undefined
  return { operator: bare ?? (typeof value === 'number' ? turned : undefined) ?? operator, opposite: false }
}

function testOf(
  operator: string,
  value: unknown,
  other: Subject | undefined,
): { readonly test: Test; readonly isOpposite: boolean } {
  const opaque = (reason: OpaqueReason) => ({ test: { kind: 'opaque', reason } as const, isOpposite: false })
  switch (operator) {
    case 'equal':
    case 'notEqual':
      return {
        test: other === undefined ? { kind: 'equal', value } : { kind: 'same', other },
        isOpposite: operator === 'notEqual',
      }
    case 'in':
    case 'notIn':
      if (Array.isArray(value)) return { test: { kind: 'in', values: value }, isOpposite: operator === 'notIn' }
      return opaque(typeof value === 'string' ? 'text-search' : other === undefined ? 'throws' : 'operator')
    case 'contains':
    case 'doesNotContain':
      if (other !== undefined) return opaque('operator')
      return { test: { kind: 'contains', value }, isOpposite: operator === 'doesNotContain' }
    case 'lessThan':
    case 'lessThanInclusive':
    case 'greaterThan':
    case 'greaterThanInclusive':
      if (other !== undefined) return { test: { kind: 'compare', operator, other }, isOpposite: false }
      if (typeof value !== 'number' && typeof value !== 'string') return opaque('mixed-types')
      return { test: { kind: 'order', operator, value }, isOpposite: false }
    default:
      return opaque(Object.hasOwn(defaultOperators, operator) ? 'mixed-types' : 'operator')
  }
}

/** What a reference reads. */
export function subjectOf({ fact, path, params }: WrittenReference): Subject {
  const inner = path ?? ''
  const written = params === undefined ? '' : `(${canonical(params)})`
  return {
    key: canonical([fact, inner, params === undefined ? null : [params]]),
    fact,
    path: inner,
    params,
    label: `${fact}${written}${(parsePath(inner) ?? []).map(stepText).join('')}`,
  }
}

function stepText(step: string): string {
  return /^\d+$/.test(step) ? `[${step}]` : /^[\p{L}\p{N}_-]+$/u.test(step) ? `.${step}` : `['${step}']`
}

/** Every test in a term. */
export function leavesOf(term: Term): readonly Leaf[] {
  if (term.kind === 'leaf') return [term]
  return term.kind === 'constant' ? [] : term.parts.flatMap(leavesOf)
}
