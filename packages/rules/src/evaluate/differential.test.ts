import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rowIndex } from '../large/row-index'
import type { AnyRulebook } from '../rulebook/rulebook'
import { factsArbitrary } from '../testing/facts-arbitrary'
import { invalidFactsArbitrary } from '../testing/invalid-facts-arbitrary'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Answer } from './answer'
import { comparisonsOf } from './cells'
import { compile } from './compile'
import type { Facts } from './facts'
import { reference } from './reference'
import type { ReferenceAnswer } from './reference'
import { canonical, createResults } from './result'
import { tableWalkOf } from './table-walk'
import { unknownValues } from './unknown-values'

const runs = { numRuns: 400 }
const indexed = { maxNodes: 0, index: rowIndex }
const scanning = { maxNodes: 0 }

/** Most completions that are run in a json-rules-engine Engine for one case. */
const mostCompletions = 48

const bookWith = <T>(inputs: (rulebook: AnyRulebook) => fc.Arbitrary<T>, count: number) =>
  rulebookArbitrary().chain((rulebook) =>
    fc.tuple(fc.constant(rulebook), fc.array(inputs(rulebook), { minLength: count, maxLength: count })),
  )

/** What both evaluators must agree on; lists whose order is not the meaning as sets. */
function comparable(answer: Answer | ReferenceAnswer): unknown {
  switch (answer.kind) {
    case 'decided':
      return { kind: answer.kind, outcome: answer.outcome, fired: answer.fired }
    case 'undecided': {
      const outcomes = answer.possible.map((possible) =>
        canonical(isPossibility(possible) ? possible.outcome : possible),
      )
      return { kind: answer.kind, reason: answer.reason, possible: [...new Set(outcomes)].sort() }
    }
    case 'invalid':
      return { kind: answer.kind, errors: answer.errors.map(canonical).sort() }
  }
}

function isPossibility(possible: unknown): possible is { readonly outcome: unknown } {
  return typeof possible === 'object' && possible !== null && 'fired' in possible
}

function completionCount(rulebook: AnyRulebook, input: unknown): number {
  const { facts: specs } = rulebook.document
  const facts = input as Facts
  const unknown = Object.keys(specs).filter(
    (name) => specs[name]?.presence === 'whenNeeded' && (facts[name] ?? null) === null,
  )
  const values = unknownValues(specs, facts, unknown, rulebook.expanded.flatMap(comparisonsOf))
  return [...values.values()].reduce((product, { length }) => product * length, 1)
}

async function expectAgreement(rulebook: AnyRulebook, inputs: readonly unknown[]): Promise<void> {
  const tables = [{}, indexed, scanning].map((options) => compile(rulebook, options))
  expect(tables.map(({ strategy }) => strategy.kind)).toEqual(['diagram', 'index', 'scan'])
  const run = reference(rulebook)
  const { walk } = tableWalkOf(rulebook, createResults(rulebook), 2_000, undefined)
  for (const input of inputs) {
    const expected = comparable(await run(input))
    for (const table of tables) {
      const answer = table.decide(input)
      expect(comparable(answer)).toEqual(expected)
      const { facts } = { facts: undefined, ...table.guard(input) }
      if (facts === undefined) continue
      expect(table.outcome(facts as never)).toEqual(answer.kind === 'decided' ? answer.outcome : undefined)
      // A small table is written out; its diagram must say the same wherever it can tell.
      const result = walk(facts)
      if (result !== undefined) expect(result.outcome).toEqual(table.outcome(facts as never))
    }
  }
}

it('the compiled table, by its diagram, by an index and row by row, answers as json-rules-engine does when all facts are known', async () => {
  const cases = bookWith((rulebook) => factsArbitrary(rulebook), 4)
  await fc.assert(
    fc.asyncProperty(cases, ([rulebook, inputs]) => expectAgreement(rulebook, inputs)),
    runs,
  )
})

it('the compiled table answers as json-rules-engine does over every completion of unknown facts', async () => {
  const cases = bookWith((rulebook) => factsArbitrary(rulebook, { maxUnknown: 3 }), 3)
  await fc.assert(
    fc.asyncProperty(cases, ([rulebook, inputs]) =>
      expectAgreement(
        rulebook,
        inputs.filter((input) => completionCount(rulebook, input) <= mostCompletions),
      ),
    ),
    runs,
  )
})

it('the compiled table refuses what the reference refuses, with the same errors', async () => {
  const cases = bookWith(invalidFactsArbitrary, 8)
  await fc.assert(
    fc.asyncProperty(cases, async ([rulebook, inputs]) => {
      for (const input of inputs) expect(compile(rulebook).decide(input).kind).toBe('invalid')
      await expectAgreement(rulebook, inputs)
    }),
    runs,
  )
})
