import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FactSpec, FactSpecs, FactValue } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import { schemaOf } from '../fact/schema-of'
import type { AnyRulebook } from '../rulebook/rulebook'
import { factsArbitrary } from '../testing/facts-arbitrary'
import type { GivenFacts } from '../testing/facts-arbitrary'
import { rowIndex } from '../large/row-index'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Answer } from './answer'
import { comparisonsOf } from './cells'
import { compile } from './compile'
import type { AnyTable } from './compile'
import type { Facts } from './facts'
import { canonical } from './result'
import { unknownValues } from './unknown-values'

/** Every value of a fact with a small grid, from its declaration alone. */
function gridValues(spec: FactSpec): readonly FactValue[] {
  const steps = (first: number, last: number, scale: number) =>
    Array.from({ length: Math.round(last - first) + 1 }, (_, index) => (Math.round(first) + index) / scale)
  switch (spec.type) {
    case 'number':
      return steps(spec.min * spec.scale, spec.max * spec.scale, spec.scale)
    case 'integer':
      return steps(spec.min, spec.max, 1)
    case 'instant':
      return steps(parseInstant(spec.min ?? '') ?? NaN, parseInstant(spec.max ?? '') ?? NaN, 1)
    case 'boolean':
      return [true, false]
    case 'enum':
      return Object.keys(spec.values)
    case 'string':
      throw new Error('texts cannot be enumerated')
  }
}

interface Completed {
  readonly values: readonly FactValue[]
  readonly key: string
  readonly outcome: unknown
  readonly fired: readonly string[]
}

/** What an answer comes to; which rows led there is no part of it. */
function keyOf(answer: Answer): string {
  if (answer.kind === 'invalid') throw new Error('what is drawn is valid')
  if (answer.kind === 'decided') return `decided ${canonical(answer.outcome)}`
  return `${answer.reason} ${answer.possible
    .map(({ outcome }) => canonical(outcome))
    .sort()
    .join()}`
}

/** What each completion of a case can come to. */
function possibleKeys(answer: Answer): readonly string[] {
  if (answer.kind !== 'undecided' || answer.reason !== 'facts') return [keyOf(answer)]
  return answer.possible.map(({ outcome }) => `decided ${canonical(outcome)}`)
}

function specOf(specs: FactSpecs, name: string): FactSpec {
  const spec = specs[name]
  if (spec === undefined) throw new Error(`“${name}” is a fact`)
  return spec
}

/** The answers over all completions, each decided with every fact given. */
function everyCompletion(table: AnyTable, given: GivenFacts, unknown: readonly string[]): readonly Completed[] {
  const { facts } = table.rulebook.document
  const completed: Completed[] = []
  const complete = (values: readonly FactValue[]): void => {
    const spec = facts[unknown[values.length] ?? '']
    if (spec !== undefined) {
      for (const value of gridValues(spec)) complete([...values, value])
      return
    }
    const answer = table.decide({
      ...given,
      ...Object.fromEntries(unknown.map((name, index) => [name, values[index]])),
    })
    if (answer.kind === 'invalid') throw new Error('every completion is valid')
    completed.push({
      values,
      key: keyOf(answer),
      outcome: answer.kind === 'decided' ? answer.outcome : undefined,
      fired: answer.kind === 'decided' ? answer.fired : [],
    })
  }
  complete([])
  return completed
}

/** The facts for which two completions that differ in nothing else have different answers. */
function mattering(unknown: readonly string[], completed: readonly Completed[]): readonly string[] {
  return unknown.filter((_, index) => {
    const answers = new Map<string, string>()
    return completed.some(({ values, key }) => {
      const others = canonical(values.with(index, ''))
      const before = answers.get(others) ?? key
      answers.set(others, before)
      return before !== key
    })
  })
}

function outcomesOf(completed: readonly Completed[], rulebook: AnyRulebook): ReadonlyMap<string, readonly string[]> {
  const byOutcome = new Map<string, Set<string>>()
  for (const { key, outcome, fired } of completed) {
    if (!key.startsWith('decided')) continue
    const rows = byOutcome.get(canonical(outcome)) ?? new Set()
    byOutcome.set(canonical(outcome), new Set([...rows, ...fired]))
  }
  const inOrder = (ids: ReadonlySet<string>) => rulebook.document.rows.map(({ id }) => id).filter((id) => ids.has(id))
  return new Map([...byOutcome].map(([outcome, ids]) => [outcome, inOrder(ids)]))
}

function expectExact(rulebook: AnyRulebook, table: AnyTable, given: GivenFacts): void {
  const { facts } = rulebook.document
  const unknown = Object.keys(facts).filter(
    (name) => facts[name]?.presence === 'whenNeeded' && (given[name] ?? null) === null,
  )
  const completed = everyCompletion(table, given, unknown)
  const outcomes = outcomesOf(completed, rulebook)
  const keys = new Set(completed.map(({ key }) => key))
  const answer = table.decide(given)
  if (keys.size === 1) expect(keys).toEqual(new Set([keyOf(answer)]))
  else expect(answer).toMatchObject({ kind: 'undecided', reason: 'facts' })

  if (answer.kind === 'decided') expect([...outcomes.values()]).toEqual([answer.fired])
  if (answer.kind !== 'undecided') return
  expect(answer.missing.map(({ fact }) => fact)).toEqual(mattering(unknown, completed))
  expect(answer.holes).toBe([...keys].some((key) => !key.startsWith('decided')))
  if (answer.reason === 'facts') {
    expect(answer.possible.map(({ outcome, fired }) => [canonical(outcome), fired]).sort()).toEqual(
      [...outcomes].sort(),
    )
  }
}

const cases = rulebookArbitrary({ grid: 'few' }).chain((rulebook) =>
  fc.tuple(
    fc.constant(rulebook),
    fc.array(factsArbitrary(rulebook, { maxUnknown: 3 }), { minLength: 3, maxLength: 3 }),
  ),
)

/** Rulebooks of any grid, texts among them: their completions are too many to be enumerated. */
const openCases = rulebookArbitrary().chain((rulebook) =>
  fc.tuple(
    fc.constant(rulebook),
    factsArbitrary(rulebook, { maxUnknown: 5 }),
    fc.array(factsArbitrary(rulebook), { minLength: 30, maxLength: 30 }),
  ),
)

describe('a case with unknown facts', () => {
  it('is contradicted by no completion, on any grid', () => {
    fc.assert(
      fc.property(openCases, ([rulebook, given, others]) => {
        const table = compile(rulebook)
        const answer = table.decide(given)
        const known = Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null))
        const expected = new Set(possibleKeys(answer))
        for (const other of others) {
          const unknown = Object.keys(other).filter((name) => rulebook.document.facts[name]?.presence === 'whenNeeded')
          const drawn = Object.fromEntries(unknown.map((name) => [name, other[name]]))
          const key = keyOf(table.decide({ ...drawn, ...known }))
          if (answer.kind === 'undecided' && answer.holes && !key.startsWith('decided')) continue
          expect(expected).toContain(key)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is looked at with values that its facts can take', () => {
    fc.assert(
      fc.property(openCases, ([rulebook, given]) => {
        const { facts: specs } = rulebook.document
        const unknown = Object.keys(specs).filter((name) => specs[name]?.presence === 'whenNeeded')
        const comparisons = rulebook.expanded.flatMap(comparisonsOf)
        const values = unknownValues(specs, given as Facts, unknown, comparisons)
        for (const name of unknown) {
          for (const value of values.get(name) ?? [])
            expect(schemaOf(specOf(specs, name)).safeParse(value).success).toBe(true)
          expect(new Set(values.get(name)).size).toBe(values.get(name)?.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is decided exactly when all completions agree; else the missing facts are those that matter', () => {
    fc.assert(
      fc.property(cases, ([rulebook, inputs]) => {
        for (const input of inputs) expectExact(rulebook, compile(rulebook), input)
      }),
      { numRuns: 400 },
    )
  })

  it('is the same when the table is looked through row by row', () => {
    fc.assert(
      fc.property(cases, ([rulebook, inputs]) => {
        for (const input of inputs) expectExact(rulebook, compile(rulebook, { maxNodes: 0, index: rowIndex }), input)
      }),
      { numRuns: 200 },
    )
  })

  it('has the same outcome through the typed entrance as through decide', () => {
    fc.assert(
      fc.property(cases, ([rulebook, inputs]) => {
        const table = compile(rulebook)
        for (const input of inputs) {
          const [answer, guarded] = [table.decide(input), table.guard(input)]
          if ('errors' in guarded) throw new Error('the facts are valid')
          const expected = answer.kind === 'decided' ? answer.outcome : undefined
          expect(table.outcome(guarded.facts)).toEqual(expected)
        }
      }),
      { numRuns: 200 },
    )
  })
})
