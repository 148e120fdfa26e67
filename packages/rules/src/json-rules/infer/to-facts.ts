import { formatInstant, parseInstant } from '../../fact/instant'
import type { FactValue } from '../../fact/fact-spec'
import { parsePath } from '../safe-path'
import type { InferredFact } from './emit'
import type { InstantShape, Plan } from './plan'
import type { Subject } from './term'

/** An input as json-rules-engine takes it, and what cannot be written as a fact. */
export interface ForeignFacts {
  readonly facts: Readonly<Record<string, unknown>>
  /** Conditions that are not reasoned about, and facts with params: what the input assumes of them. */
  readonly assumed: readonly { readonly text: string; readonly value: unknown }[]
}

/** Turns an input of an inferred rulebook back into facts of the foreign rules: paths nested, words as they were. */
export function toForeignFacts(
  inferred: ReadonlyMap<string, InferredFact>,
  witness: Readonly<Record<string, unknown>>,
): ForeignFacts {
  const facts: Record<string, unknown> = {}
  const assumed: { text: string; value: unknown }[] = []
  const put = (subject: Subject, value: unknown): void => {
    if (subject.params === undefined) place(facts, [subject.fact, ...(parsePath(subject.path) ?? [])], value)
    else assumed.push({ text: subject.label, value })
  }
  const lists = new Map<string, { readonly subject: Subject; readonly items: unknown[] }>()
  for (const { name, source } of inferred.values()) {
    const value = witness[name]
    if (source.kind === 'value') {
      if (value === undefined && source.plan.spec?.presence !== 'optional') continue
      put(source.plan.subject, foreignValue(source.plan, value as FactValue | undefined))
    } else if (source.kind === 'condition') {
      if (value !== undefined) assumed.push({ text: source.text, value })
    } else if (value !== undefined) {
      const list = lists.get(source.subject.key) ?? { subject: source.subject, items: [] }
      lists.set(source.subject.key, list)
      if (value === true) list.items.push(source.item)
    }
  }
  for (const { subject, items } of lists.values()) put(subject, items)
  return { facts, assumed }
}

function foreignValue({ spec, words, shape }: Plan, value: FactValue | undefined): unknown {
  if (value === undefined) return null
  if (spec?.type === 'enum') return [...(words ?? [])].find(([, word]) => word === value)?.[0] ?? value
  if (spec?.type === 'instant' && shape !== undefined) return momentIn(shape, value)
  return value
}

/** The moment as the document writes moments. */
export function momentIn({ digits, offset }: InstantShape, value: FactValue): string {
  const instant = typeof value === 'string' ? (parseInstant(value) ?? 0) : Number(value)
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number)
  const shift = (hours * 60 + minutes) * 60_000 * (offset.startsWith('-') ? -1 : 1)
  const local = formatInstant(instant + shift)
  const fraction =
    digits > 0
      ? `.${local.slice(20, 23).padEnd(digits, '0').slice(0, digits)}`
      : instant % 1000 === 0
        ? ''
        : local.slice(19, 23)
  return `${local.slice(0, 19)}${fraction}${offset}`
}

/** Puts a value into nested facts. */
export function place(holder: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  const [key = '', ...rest] = keys
  if (rest.length === 0) {
    holder[key] = value
    return
  }
  const inner = holder[key]
  const next = typeof inner === 'object' && inner !== null ? inner : /^\d+$/.test(rest[0] ?? '') ? [] : {}
  holder[key] = next
  place(next as Record<string, unknown>, rest, value)
}
