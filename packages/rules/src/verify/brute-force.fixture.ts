import { canonical } from '../evaluate/result'
import type { JsonCondition } from '../rulebook/condition'
import type { Outcome, OutcomeSpec } from '../rulebook/outcome'
import type { AnyRulebook } from '../rulebook/rulebook'
import { allInputs } from '../space/all-inputs.fixture'
import { holdsAt } from '../space/holds-at'
import type { KnownFacts } from '../space/holds-at'

/** What is true of a rulebook, found by trying every input; nothing of the search is used. */
export interface Truth {
  readonly inputs: readonly KnownFacts[]
  readonly fired: readonly (readonly number[])[]
  readonly gaps: number
  readonly conflicts: readonly string[]
  readonly overlaps: readonly string[]
  readonly dead: readonly string[]
  readonly contradictory: readonly string[]
  /** Rows of which an alternative cannot hold beside the rest, as often as there are such, in the table's order. */
  readonly idle: readonly string[]
  readonly unused: readonly string[]
  /** Words of outcomes that no answer has. */
  readonly unreached: readonly string[]
}

export function truthOf(rulebook: AnyRulebook, texts: readonly string[] = []): Truth {
  const { document, expanded } = rulebook
  const inputs = allInputs(document.facts, texts)
  const rows = [...expanded.keys()]
  const fired = inputs.map((input) => rows.filter((row) => holdsAt(expanded[row] ?? { any: [] }, input)))
  const outcomes = document.rows.map(({ then }) => canonical(then))
  const id = (row: number): string => document.rows[row]?.id ?? ''
  const pairs = (agree: boolean): string[] =>
    document.hit !== 'unique'
      ? []
      : rows.flatMap((row) =>
          rows
            .filter((other) => other > row && (outcomes[row] === outcomes[other]) === agree)
            .filter((other) => fired.some((list) => list.includes(row) && list.includes(other)))
            .map((other) => `${id(row)} ${id(other)}`),
        )
  const contradictory = rows.filter((row) => !fired.some((list) => list.includes(row)))
  return {
    inputs,
    fired,
    gaps: document.hit === 'collect' ? 0 : fired.filter((list) => list.length === 0).length,
    conflicts: pairs(false),
    overlaps: pairs(true),
    dead: deadRows(rulebook, fired, outcomes, new Set(contradictory)).map(id),
    contradictory: contradictory.map(id),
    idle: idleRows(rulebook, contradictory, inputs).map(id),
    unused: Object.keys(document.facts).filter((fact) => !matters(fact, inputs, (at) => answer(at))),
    unreached: wordsOf(document.outcome)
      .filter(({ isIn }) => !inputs.some((_, at) => answered(at).some((row) => isIn(document.rows[row]?.then ?? {}))))
      .map(({ word }) => word),
  }

  function answered(at: number): readonly number[] {
    const list = fired[at] ?? []
    if (document.hit === 'first') return list.slice(0, 1)
    return document.hit === 'unique' && new Set(list.map((row) => outcomes[row])).size > 1 ? [] : list
  }

  function answer(at: number): string {
    const list = fired[at] ?? []
    const said = list.map((row) => outcomes[row] ?? '')
    if (document.hit === 'collect') return said.join()
    return document.hit === 'first' ? (said[0] ?? 'none') : [...new Set(said)].sort().join()
  }
}

function deadRows(
  { document: { hit } }: AnyRulebook,
  fired: Truth['fired'],
  outcomes: readonly string[],
  contradictory: ReadonlySet<number>,
): number[] {
  const rows = [...outcomes.keys()].filter((row) => !contradictory.has(row))
  if (hit === 'collect') return []
  if (hit === 'first') return rows.filter((row) => !fired.some(([first]) => first === row))
  const removed = new Set<number>()
  for (const row of rows.reverse()) {
    const rivals = (list: readonly number[]): boolean =>
      list.some((other) => other !== row && outcomes[other] === outcomes[row] && !removed.has(other))
    if (fired.filter((list) => list.includes(row)).every(rivals)) removed.add(row)
  }
  return [...removed].sort((one, other) => one - other)
}

/** Whether two inputs that differ in one fact alone have different answers. */
function matters(fact: string, inputs: readonly KnownFacts[], answer: (at: number) => string): boolean {
  const answers = new Map<string, string>()
  return inputs.some((input, at) => {
    const rest = JSON.stringify({ ...input, [fact]: undefined })
    const before = answers.get(rest)
    answers.set(rest, answer(at))
    return before !== undefined && before !== answer(at)
  })
}

/** Rows with an alternative that cannot hold; one of a shared condition holds nowhere, and counts once for each row. */
function idleRows(
  { document, expanded }: AnyRulebook,
  contradictory: readonly number[],
  inputs: readonly KnownFacts[],
) {
  const tried = [...expanded.entries()].flatMap(([row, condition]) =>
    contradictory.includes(row)
      ? []
      : alternatives(condition, inputs).map(({ isIdle, ...one }) => ({ row, isIdle, key: JSON.stringify(one) })),
  )
  const shares = (row: number): boolean => JSON.stringify(document.rows[row]?.when).includes('"condition":')
  const [own, shared] = [tried.filter(({ row }) => !shares(row)), tried.filter(({ row }) => shares(row))]
  const alive = new Set(shared.filter(({ isIdle }) => !isIdle).map(({ key }) => key))
  const nowhere = shared.filter(({ key }) => !alive.has(key))
  const once = nowhere.filter(
    ({ row, key }, at) => at === nowhere.findIndex((one) => one.row === row && one.key === key),
  )
  return [...own.filter(({ isIdle }) => isIdle), ...once].map(({ row }) => row).sort((one, other) => one - other)
}

interface Alternative {
  readonly group: JsonCondition
  readonly part: JsonCondition
  /** Whether it holds at no input at which everything beside it holds. */
  readonly isIdle: boolean
}

/** All alternatives, but those inside of one that is idle. */
function alternatives(
  condition: JsonCondition,
  inputs: readonly KnownFacts[],
  beside: readonly JsonCondition[] = [],
): readonly Alternative[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) =>
      alternatives(part, inputs, [...beside, ...condition.all.filter((_, at) => at !== index)]),
    )
  if (!('any' in condition)) return []
  return condition.any.flatMap((part) => {
    const isIdle = !inputs.some((input) => [...beside, part].every((each) => holdsAt(each, input)))
    return [{ group: condition, part, isIdle }, ...(isIdle ? [] : alternatives(part, inputs, beside))]
  })
}

function wordsOf(spec: OutcomeSpec): { readonly word: string; readonly isIn: (outcome: Outcome) => boolean }[] {
  if (spec.kind === 'record')
    return Object.entries(spec.fields).flatMap(([field, each]) =>
      each.type === 'enum'
        ? Object.keys(each.values).map((word) => ({ word, isIn: (outcome) => outcome[field] === word }))
        : [],
    )
  return Object.keys(spec.variants).map((word) => ({ word, isIn: (outcome) => outcome[spec.discriminator] === word }))
}
