import { subjectOf } from '../../json-rules/infer/term'
import type { Subject } from '../../json-rules/infer/term'
import { isReference } from '../../json-rules/read-condition'
import type { WrittenComparison, WrittenReference } from '../../json-rules/read-condition'

/** What a fact, or one that is compared with it, is compared with. */
export interface Constants {
  readonly numbers: Set<number>
  readonly texts: Set<string>
  booleans: boolean
  isNull: boolean
}

/** A fact that the rules read, and what is known of its values. */
export interface ReadFact {
  readonly subject: Subject
  /** How deep it is a list: 0 is a plain value; empty where nothing tells. */
  readonly depths: ReadonlySet<number>
  readonly constants: Constants
  /** Constants of operators of one's own: they need not be of the fact's type. */
  readonly hinted: Constants
}

/** The facts that comparisons read, and the pairs that are compared with each other. */
export interface ReadFacts {
  readonly facts: readonly ReadFact[]
  readonly pairs: readonly (readonly [string, string])[]
}

interface Collected extends ReadFact {
  readonly depths: Set<number>
  constants: Constants
  hinted: Constants
}

/** Collects what every fact is compared with; facts that are compared with each other share their constants. */
export function factConstants(
  comparisons: readonly WrittenComparison[],
  isOwn: (operator: string) => boolean,
): ReadFacts {
  const facts = new Map<string, Collected>()
  const factOf = (subject: Subject): Collected => {
    const before = facts.get(subject.key)
    if (before !== undefined) return before
    const fresh = { subject, depths: new Set<number>(), constants: noConstants(), hinted: noConstants() }
    facts.set(subject.key, fresh)
    return fresh
  }
  const pairs: [string, string][] = []
  for (const comparison of comparisons) {
    const { operator, value } = comparison
    const own = isOwn(operator)
    const depth = depthsOf(operator)
    const left = factOf(subjectOf(comparison))
    if (!own || depth.fact > 0) left.depths.add(depth.fact)
    if (isReference(value)) {
      const right = factOf(subjectOf(value as unknown as WrittenReference))
      if (!own || depth.value > 0) right.depths.add(depth.value)
      if (left !== right) pairs.push([left.subject.key, right.subject.key])
    } else note(own ? left.hinted : left.constants, value)
  }
  for (const [a, b] of pairs) {
    const [left, right] = [facts.get(a), facts.get(b)]
    if (left === undefined || right === undefined) continue
    for (const part of ['constants', 'hinted'] as const) {
      const [from, into] = [left[part], right[part]]
      if (from === into) continue
      for (const number of from.numbers) into.numbers.add(number)
      for (const text of from.texts) into.texts.add(text)
      into.booleans ||= from.booleans
      into.isNull ||= from.isNull
      for (const fact of facts.values()) if (fact[part] === from) fact[part] = into
    }
  }
  return { facts: [...facts.values()], pairs }
}

function noConstants(): Constants {
  return { numbers: new Set(), texts: new Set(), booleans: false, isNull: false }
}

export function isEmpty({ numbers, texts, booleans, isNull }: Constants): boolean {
  return numbers.size === 0 && texts.size === 0 && !booleans && !isNull
}

/** Lists and objects are taken apart: operators of one's own take bounds in many ways. */
function note(constants: Constants, value: unknown): void {
  if (typeof value === 'number') constants.numbers.add(value)
  else if (typeof value === 'string') constants.texts.add(value)
  else if (typeof value === 'boolean') constants.booleans = true
  else if (value === null) constants.isNull = true
  else if (typeof value === 'object') for (const item of Object.values(value)) note(constants, item)
}

/** How deep an operator takes both sides to be lists. */
function depthsOf(operator: string): { readonly fact: number; readonly value: number } {
  const depth = { fact: 0, value: 0 }
  let isSwapped = false
  for (const name of operator.split(':')) {
    if (name === 'swap') isSwapped = !isSwapped
    else if (['someFact', 'everyFact', 'contains', 'doesNotContain'].includes(name)) {
      depth[isSwapped ? 'value' : 'fact'] += 1
    } else if (['someValue', 'everyValue', 'in', 'notIn'].includes(name)) {
      depth[isSwapped ? 'fact' : 'value'] += 1
    }
  }
  return depth
}
