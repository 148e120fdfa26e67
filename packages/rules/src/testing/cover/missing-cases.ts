import { compile } from '../../evaluate/compile'
import { rowIndex } from '../../large/row-index'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Witness } from '../../space/region'
import type { Example } from '../examples/example'
import type { CoverageReport, Obligation } from './coverage'
import { targetId, targetsOf } from './target'
import { targetReadings } from './target-readings'

interface Case {
  readonly input: Witness
  /** The missing obligations that it shows. */
  readonly shows: ReadonlySet<string>
}

/**
 * The examples that are missing, as few as a greedy choice finds: what must come of each is left blank for a person to
 * fill in, and the note says in both languages why it is wanted. What a blank example is to show already is left out.
 */
export function missingCases(rulebook: AnyRulebook, report: CoverageReport): readonly Example[] {
  const missing = report.obligations.filter(({ state, waiting }) => state === 'missing' && waiting.length === 0)
  const wanted = new Map(missing.map((obligation) => [obligation.id, obligation]))
  const cases = casesOf(rulebook, missing)
  const taken = new Set(report.examples)
  const chosen: Example[] = []
  for (const { input, shows } of inGreedyOrder(cases, wanted)) {
    const reasons = [...shows].flatMap((id) => wanted.get(id) ?? [])
    chosen.push({
      name: freeName(reasons[0]?.id ?? '', taken),
      facts: input,
      expected: { kind: 'blank' },
      note: noteOf(reasons),
    })
    for (const id of shows) wanted.delete(id)
  }
  return chosen
}

/** Every input that was found, with all that it shows; equal inputs once. */
function casesOf(rulebook: AnyRulebook, missing: readonly Obligation[]): readonly Case[] {
  const { decide, guard } = compile(rulebook, { index: rowIndex })
  const targets = targetsOf(rulebook)
  const ids = targets.map((target) => targetId(target, rulebook))
  const readingOf = targetReadings(rulebook, targets)
  const wanted = new Set(missing.map(({ id }) => id))
  const inputs = new Map(missing.flatMap(({ input }) => (input === undefined ? [] : [[JSON.stringify(input), input]])))
  return [...inputs.values()].flatMap((input): Case[] => {
    const guarded = guard(input)
    if ('errors' in guarded) return []
    const shown = readingOf(guarded.facts, decide(input)).flatMap((index) => ids[index] ?? [])
    return [{ input, shows: new Set(shown.filter((id) => wanted.has(id))) }]
  })
}

/** Always the case that shows most of what is still wanted; the list of what is wanted shrinks as they are taken. */
function* inGreedyOrder(cases: readonly Case[], wanted: ReadonlyMap<string, Obligation>): Generator<Case> {
  const byCount: Case[][] = []
  const file = (each: Case, count: number): void => {
    const list = (byCount[count] ??= [])
    list.push(each)
  }
  for (const each of cases) file(each, each.shows.size)
  for (let count = byCount.length - 1; count > 0; count -= 1)
    for (const each of byCount[count] ?? []) {
      const left = [...each.shows].filter((id) => wanted.has(id)).length
      // Counts only fall, so that a case that still has its count shows as much as any.
      if (left === count) yield each
      else file(each, left)
    }
}

const mostReasons = 4

function noteOf(reasons: readonly Obligation[]): string {
  const shown = reasons.slice(0, mostReasons)
  const more = reasons.length - shown.length
  const zh = shown.map(({ text }) => text.zh).join('；') + (more > 0 ? `；另 ${more} 项` : '')
  const en = shown.map(({ text }) => text.en).join('; ') + (more > 0 ? `; ${more} more` : '')
  return `${zh} / ${en}`
}

/** Names are told apart by a number where they have to be. */
function freeName(id: string, taken: Set<string>): string {
  const base = `case ${id}`
  let name = base
  for (let count = 2; taken.has(name); count += 1) name = `${base} (${count})`
  taken.add(name)
  return name
}
