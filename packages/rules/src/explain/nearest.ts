import type { Invalid } from '../evaluate/answer'
import { gridOf } from '../evaluate/cells'
import type { AnyTable } from '../evaluate/compile'
import type { FactSpec, FactValue } from '../fact/fact-spec'
import type { Text } from '../text'
import { alternatives } from './alternatives'
import { outcomeText } from './outcome-text'
import { valueText } from './value-text'
import { amountText, wordingOf } from './words'

/** Fields that an outcome is to have; under `collect` one of the outcomes. */
export type Target = Readonly<Record<string, unknown>>

/** The change of one fact that reaches a target. */
export interface Change {
  readonly fact: string
  readonly from: FactValue | null
  readonly to: FactValue | null
  /** How much more or less, in the fact's unit; absent for words. */
  readonly by?: number
  readonly unit?: string
  readonly outcome: unknown
  readonly text: Text
}

/** What it would take to reach a target. */
export type Nearest =
  | { readonly kind: 'already' }
  | ({ readonly kind: 'found' } & Change)
  /** No change of a single fact reaches it. */
  | { readonly kind: 'none' }
  | Invalid

interface Candidate {
  readonly fact: string
  readonly to: FactValue | null
  readonly cost: number
  readonly outcome: unknown
}

/**
 * The smallest change of a single fact that would reach an outcome with the target's fields. Quantities are measured
 * by the share of their range; any change of a word counts as a whole range. Facts of the site stay as they are.
 * @param among the facts that may change; all of them unless told
 */
export function nearest(table: AnyTable, input: unknown, target: Target, among?: readonly string[]): Nearest {
  const guarded = table.guard(input)
  if ('errors' in guarded) return { kind: 'invalid', errors: guarded.errors }
  const { facts } = guarded
  const now = table.decide(facts)
  if (now.kind === 'decided' && reaches(now.outcome, target)) return { kind: 'already' }
  const specs = Object.entries(table.rulebook.document.facts).filter(
    ([name, { source }]) => source !== 'site' && (among?.includes(name) ?? true),
  )
  const candidates = specs.flatMap(([fact, spec]): Candidate[] => {
    const from = facts[fact] ?? null
    const cells = alternatives(table, facts, fact).map(({ low, high, answer }) => ({
      to: closest(from, low, high),
      answer,
    }))
    const absent =
      spec.presence === 'optional' && from !== null
        ? [{ to: null, answer: table.decide({ ...facts, [fact]: null }) }]
        : []
    return [...cells, ...absent].flatMap(({ to, answer }) =>
      answer.kind === 'decided' && reaches(answer.outcome, target)
        ? [{ fact, to, cost: costOf(from, to, spec), outcome: answer.outcome }]
        : [],
    )
  })
  const best = candidates.reduce<Candidate | undefined>(
    (least, next) => (least === undefined || next.cost < least.cost ? next : least),
    undefined,
  )
  if (best === undefined) return { kind: 'none' }
  const spec = table.rulebook.document.facts[best.fact]
  if (spec === undefined) throw new Error(`“${best.fact}” was checked to be a fact`)
  return { kind: 'found', ...changeOf(best, facts[best.fact] ?? null, spec) }
}

function reaches(outcome: unknown, target: Target): boolean {
  if (Array.isArray(outcome)) return outcome.some((item) => reaches(item, target))
  if (typeof outcome !== 'object' || outcome === null) return false
  return Object.entries(target).every(
    ([name, value]) => Object.hasOwn(outcome, name) && (outcome as Target)[name] === value,
  )
}

function closest(from: FactValue | null, low: FactValue, high: FactValue): FactValue {
  if (typeof from !== 'number' || typeof low !== 'number' || typeof high !== 'number') return low
  return from > high ? high : Math.max(from, low)
}

function costOf(from: FactValue | null, to: FactValue | null, spec: FactSpec): number {
  if (typeof from !== 'number' || typeof to !== 'number') return 1
  const { first, last, scale } = gridOf(spec)
  return Math.abs(to - from) / ((last - first) / scale || 1)
}

function changeOf({ fact, to, outcome }: Candidate, from: FactValue | null, spec: FactSpec): Change {
  const unit = 'unit' in spec ? spec.unit : undefined
  const by =
    typeof from === 'number' && typeof to === 'number' && spec.type !== 'instant'
      ? difference(from, to, spec)
      : undefined
  const sentence = (language: 'zh' | 'en'): string => {
    const wording = wordingOf(language)
    const reached = outcomeText(outcome, wording)
    const value = valueText(to, spec, wording)
    if (by === undefined) {
      return language === 'zh'
        ? `${spec.label.zh}若为${value}，则${reached}`
        : `with ${spec.label.en} ${value}: ${reached}`
    }
    const amount = amountText(Math.abs(by), unit, language)
    return language === 'zh'
      ? `${spec.label.zh}${by > 0 ? '增加' : '减少'}${amount}（至${value}），则${reached}`
      : `${spec.label.en} ${amount} ${by > 0 ? 'more' : 'less'} (${value}): ${reached}`
  }
  return {
    fact,
    from,
    to,
    ...(by === undefined ? {} : { by }),
    ...(unit === undefined ? {} : { unit }),
    outcome,
    text: { zh: sentence('zh'), en: sentence('en') },
  }
}

/** Exact on the grid: 2.35 − 2.28 is 0.07. */
function difference(from: number, to: number, spec: FactSpec): number {
  const { scale } = gridOf(spec)
  return (Math.round(to * scale) - Math.round(from * scale)) / scale
}
