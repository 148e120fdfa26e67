import type { FactSpec, FactValue } from '../../fact/fact-spec'
import { formatInstant, parseInstant } from '../../fact/instant'
import { isOnScale } from '../../fact/grid'
import type { Text } from '../../text'
import { createNaming } from './names'
import type { Leaf, OpaqueReason, Subject } from './term'

/** What is known beforehand of a fact, by its label such as `account.tier`. */
export interface FactHint {
  /** `open`: other texts than those that rules mention are possible. */
  readonly values?: 'open' | 'closed'
  /** Steps in one unit. */
  readonly scale?: number
  readonly min?: number
  readonly max?: number
}

/** How a subject is seen by the verifier. */
export interface Plan {
  readonly subject: Subject
  readonly name: string
  /** Undefined where its type cannot be told; then its conditions are opaque. */
  readonly spec: FactSpec | undefined
  readonly reason?: OpaqueReason
  /** Whether it is asked only for its items. */
  readonly isList: boolean
  /** The word that stands for a text, for an enum. */
  readonly words?: ReadonlyMap<string, string>
  /** How moments are written in the document. */
  readonly shape?: InstantShape
}

/** Moments that are compared as text: all must be written alike. */
export interface InstantShape {
  readonly digits: number
  readonly offset: string
}

interface Uses {
  readonly subject: Subject
  readonly numbers: number[]
  readonly texts: string[]
  booleans: boolean
  isNull: boolean
  ordered: boolean
  orderedText: boolean
  negative: boolean
  negatedTexts: boolean
  contains: boolean
  others: boolean
}

const mostWords = 60
const day = 86_400_000
const margin = 3_650 * day

/** Infers the type of every subject from what it is compared with; compared subjects get one type. */
export function plansOf(leaves: readonly Leaf[], hints: Readonly<Record<string, FactHint>>): ReadonlyMap<string, Plan> {
  const uses = new Map<string, Uses>()
  const leader = new Map<string, string>()
  const find = (key: string): string => {
    const above = leader.get(key) ?? key
    return above === key ? key : find(above)
  }
  const usesOf = (subject: Subject): Uses => {
    const before = uses.get(subject.key)
    if (before !== undefined) return before
    const fresh: Uses = {
      subject,
      numbers: [],
      texts: [],
      booleans: false,
      isNull: false,
      ordered: false,
      orderedText: false,
      negative: false,
      negatedTexts: false,
      contains: false,
      others: false,
    }
    uses.set(subject.key, fresh)
    return fresh
  }
  for (const { subject, test, negated } of leaves) {
    if (subject === undefined || test.kind === 'opaque') continue
    const use = usesOf(subject)
    switch (test.kind) {
      case 'equal':
        note(use, test.value, negated)
        break
      case 'in':
        for (const value of test.values) note(use, value, negated)
        break
      case 'order':
        use.ordered = true
        if (typeof test.value === 'string') use.orderedText = true
        note(use, test.value, false)
        // Below zero there must be values where a rule asks for them.
        if (
          typeof test.value === 'number' &&
          (test.value < 0 || (test.value === 0 && isBelow(test.operator, negated)))
        ) {
          use.negative = true
        }
        break
      case 'contains':
        use.contains = true
        break
      default:
        use.others = true
        usesOf(test.other).others = true
        if (test.kind === 'compare') use.ordered = usesOf(test.other).ordered = true
        leader.set(find(test.other.key), find(subject.key))
    }
  }
  const nameOf = createNaming('fact')
  const groups = new Map<string, Uses[]>()
  for (const use of uses.values()) {
    const key = find(use.subject.key)
    groups.set(key, [...(groups.get(key) ?? []), use])
  }
  const typeOf = new Map([...groups].map(([key, group]) => [key, groupType(group, hints)]))
  return new Map(
    [...uses].map(([key, use]): [string, Plan] => {
      const { subject } = use
      const name = nameOf(subject.label)
      const isList = use.contains && !hasValues(use)
      const type = typeOf.get(find(key)) ?? { reason: 'mixed-types' }
      if ('reason' in type) return [key, { subject, name, isList, spec: undefined, reason: type.reason }]
      const { label } = subject
      const common = {
        label: { zh: label, en: label },
        presence: use.isNull ? 'optional' : 'required',
        source: 'given',
      } as const
      return [key, { ...type, subject, name, isList, spec: { ...common, ...type.spec } as FactSpec }]
    }),
  )
}

function hasValues({ numbers, texts, booleans, isNull, ordered, others }: Uses): boolean {
  return numbers.length > 0 || texts.length > 0 || booleans || isNull || ordered || others
}

function isBelow(operator: string, negated: boolean): boolean {
  return operator === (negated ? 'greaterThanInclusive' : 'lessThan')
}

function note(use: Uses, value: unknown, negated: boolean): void {
  if (value === null) use.isNull = true
  else if (typeof value === 'number') {
    use.numbers.push(value)
    if (value < 0) use.negative = true
  } else if (typeof value === 'boolean') use.booleans = true
  else if (typeof value === 'string') {
    use.texts.push(value)
    if (negated) use.negatedTexts = true
  }
}

type GroupType = { readonly reason: OpaqueReason } | (Pick<Plan, 'words' | 'shape'> & { readonly spec: object })

function groupType(group: readonly Uses[], hints: Readonly<Record<string, FactHint>>): GroupType {
  const numbers = group.flatMap((use) => use.numbers)
  const texts = group.flatMap((use) => use.texts)
  const booleans = group.some((use) => use.booleans)
  const ordered = group.some((use) => use.ordered)
  const hint = Object.assign({}, ...group.map(({ subject }) => hints[subject.label] ?? {})) as FactHint
  const kinds = [numbers.length > 0, texts.length > 0, booleans].filter(Boolean).length
  if (kinds > 1 || (booleans && ordered)) return { reason: 'mixed-types' }
  if (booleans) return { spec: { type: 'boolean' } }
  if (texts.length > 0) {
    const shape = instantShapeOf(texts)
    if (shape !== undefined) return { shape, spec: instantSpec(texts) }
    const wide = group.some((use) => use.negatedTexts) || group.some((use) => use.others)
    return textType(texts, hint, wide)
  }
  if (numbers.length > 0 || ordered) {
    return numberType(
      numbers,
      group.some((use) => use.negative),
      hint,
    )
  }
  return { spec: { type: 'string', maxLength: 200 } }
}

/** A set of words where rules come back to the same ones again and again; else any text. */
function textType(texts: readonly string[], { values }: FactHint, wide: boolean): GroupType {
  const distinct = [...new Set(texts)]
  const returning = !wide && distinct.length > 1 && distinct.length <= mostWords && texts.length >= 2 * distinct.length
  if (values === 'closed' || (values !== 'open' && returning)) {
    const wordOf = createNaming('value')
    const words = new Map(distinct.map((text) => [text, wordOf(text)]))
    const labels = [...words].map(([text, word]): [string, Text] => [word, { zh: text, en: text }])
    return { words, spec: { type: 'enum', values: Object.fromEntries(labels) } }
  }
  const longest = Math.max(...distinct.map(({ length }) => length))
  return longest > 10_000 ? { reason: 'too-fine' } : { spec: { type: 'string', maxLength: Math.max(200, longest) } }
}

/** A grid as fine as the constants, and room around them. */
function numberType(numbers: readonly number[], negative: boolean, hint: FactHint): GroupType {
  const scale = hint.scale ?? 10 ** Math.max(0, ...numbers.map(decimalsOf))
  const largest = Math.max(0, ...numbers.map(Math.abs))
  // What is counted is often counted to a hundred: ages, percentages, scores.
  const around = scale === 1 ? Math.max(100, roundUp(2 * largest, 1)) : roundUp(2 * largest, scale)
  const [min, max] = [hint.min ?? (negative ? -around : 0), hint.max ?? around]
  const fits = numbers.every((value) => isOnScale(value, scale) && value >= min && value <= max)
  if (!fits || scale > 1e9 || Math.max(Math.abs(min), Math.abs(max)) * scale >= 2 ** 50) return { reason: 'too-fine' }
  return { spec: scale === 1 ? { type: 'integer', min, max } : { type: 'number', unit: '', scale, min, max } }
}

/** Digits behind the point, as the number is written. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}

/** The next of 1, 2, 5, 10, 20, 50, … on the grid. */
function roundUp(value: number, scale: number): number {
  if (value === 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10
  return Math.ceil(step * power * scale - 1e-6) / scale
}

const written = /T\d\d:\d\d:\d\d(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/

/** How all of these moments are written; undefined where they are not written alike. */
export function instantShapeOf(texts: readonly string[]): InstantShape | undefined {
  const shapes = texts.map((text) => {
    const match = parseInstant(text) === undefined ? null : written.exec(text)
    return match === null ? undefined : `${match[1]?.length ?? 0}${match[2] ?? ''}`
  })
  const [first] = shapes
  if (first === undefined || shapes.some((shape) => shape !== first)) return undefined
  const start = first.search(/[Z+-]/)
  return { digits: Number(first.slice(0, start)), offset: first.slice(start) }
}

function instantSpec(texts: readonly string[]) {
  const moments = texts.map((text) => parseInstant(text) ?? 0)
  const bound = (moment: number): string => formatInstant(Math.floor(moment / day) * day)
  return {
    type: 'instant',
    min: bound(Math.min(...moments) - margin),
    max: bound(Math.max(...moments) + margin),
  }
}

/** The constant as the rulebook writes it; undefined where no value of the fact is ever equal to it. */
export function constantOf({ spec, words }: Plan, value: unknown): FactValue | undefined {
  switch (spec?.type) {
    case 'number':
    case 'integer':
      return typeof value === 'number' ? value : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'enum':
      return typeof value === 'string' ? words?.get(value) : undefined
    default:
      return typeof value === 'string' ? value : undefined
  }
}
