import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../evaluate/compile'
import { canonical } from '../../evaluate/result'
import { bedTable } from '../../explain/bed.fixture'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { allInputs } from '../../space/all-inputs.fixture'
import { comparisonWith } from '../examples/compare-expectation'
import { examplesArbitrary } from '../examples/example.arbitrary'
import type { Example } from '../examples/example'
import { rulebookArbitrary } from '../rulebook-arbitrary'
import { killMutants, tryMutants } from './kill-mutants'
import type { Mutant } from './mutant'
import { mutantsOf } from './mutants-of'
import { survivingCases } from './surviving-cases'

const bed = bedTable.rulebook
const few = rulebookArbitrary({ grid: 'few', maxFacts: 3, maxRows: 5 })
const withExamples = few.chain((rulebook) => fc.tuple(fc.constant(rulebook), examplesArbitrary(rulebook)))

/** What examples can see of an answer. */
function seen(rulebook: AnyRulebook, mutant: Mutant): boolean {
  const [one, other] = [compile(rulebook), compile(mutant.rulebook)]
  return allInputs(rulebook.document.facts).some((facts) => {
    const [before, after] = [one.decide(facts), other.decide(facts)]
    if (before.kind === 'decided' && after.kind === 'decided') {
      const outcomes = [before, after].map(({ outcome }) =>
        Array.isArray(outcome) ? outcome.map(canonical).sort().join() : canonical(outcome),
      )
      return outcomes[0] !== outcomes[1] || (mutant.kind === 'clause' && before.clauses.length !== after.clauses.length)
    }
    if (before.kind !== 'undecided' || after.kind !== 'undecided') return before.kind !== after.kind
    const possible = [before, after].map(({ possible: all }) =>
      all
        .map(({ outcome }) => canonical(outcome))
        .sort()
        .join(),
    )
    return before.reason !== after.reason || possible[0] !== possible[1]
  })
}

describe('mutants', () => {
  it('are rulebooks that parse to themselves, each another one, each with a name of its own', () => {
    fc.assert(
      fc.property(rulebookArbitrary({ maxRows: 4 }), (rulebook) => {
        const mutants = mutantsOf(rulebook)
        expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
        for (const { rulebook: mutated } of mutants) {
          const reading = parseRulebook(JSON.parse(JSON.stringify(mutated.document)))
          expect(reading.ok && reading.rulebook.expanded).toEqual(mutated.expanded)
          expect(canonical(mutated.document)).not.toBe(canonical(rulebook.document))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('are killed by the examples that a compiled table would fail', () => {
    fc.assert(
      fc.property(withExamples, ([rulebook, examples]) => {
        const mutants = mutantsOf(rulebook)
        const compare = comparisonWith(rulebook.document.outcome)
        const { results } = killMutants(rulebook, examples, { mutants })
        for (const [index, mutant] of mutants.entries()) {
          const noticedBy = results[index]?.noticedBy
          const { decide } = compile(mutant.rulebook)
          const failing = examples.filter((example) => compare(example, decide(example.facts)).length > 0)
          expect(noticedBy).toEqual(failing.map(({ name }) => name))
        }
      }),
      { numRuns: Number(process.env['SOAK'] ?? 0) * 2000 + 30 },
    )
  })

  it('are equivalent exactly where no input shows the mistake; a survivor comes with one that does', () => {
    fc.assert(
      fc.property(few, (rulebook) => {
        const mutants = mutantsOf(rulebook)
        const { results } = killMutants(rulebook, [], { mutants })
        for (const [index, mutant] of mutants.entries()) {
          const { id, status } = results[index] ?? {}
          expect([id, status]).toEqual([mutant.id, seen(rulebook, mutant) ? 'survived' : 'equivalent'])
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('of the bed rulebook', () => {
  const mutants = mutantsOf(bed)
  const idsOf = (kind: Mutant['kind']) => mutants.filter((each) => each.kind === kind).map(({ id }) => id)

  it('each kind of mistake is made', () => {
    expect(idsOf('bound')).toContain('bound:one:width.from:2.349')
    expect(idsOf('operator')).toEqual(
      expect.arrayContaining([
        'operator:one:width.from:above',
        'operator:wide:width.above:from',
        'operator:braced:braced:negated',
      ]),
    )
    expect(idsOf('row')).toHaveLength(5)
    expect(idsOf('order')).toEqual(['order:braced:wide', 'order:wide:one', 'order:one:wish', 'order:wish:rest'])
    expect(idsOf('outcome')).toContain('outcome:braced:one')
    expect(idsOf('clause')).toContain('clause:rest:rule/5')
    expect(idsOf('condition')).toContain('condition:one:width:dropped')
  })

  it('rows are swapped only where their order decides', () => {
    const reading = parseRulebook({ ...bed.document, hit: 'collect' })
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    expect(mutantsOf(reading.rulebook).filter(({ kind }) => kind === 'order')).toEqual([])
  })

  it('is told with its place in the document and in both languages', () => {
    const mutant = mutants.find(({ id }) => id === 'bound:one:width.from:2.349')
    expect(mutant).toMatchObject({
      rows: ['one'],
      path: ['rows', 2, 'when', 'width', 'from'],
      text: { zh: '“one”行：内宽：2.35米改为2.349米', en: 'row “one”: inner width: 2.35 m becomes 2.349 m' },
    })
  })

  const example: Example = {
    name: 'on the bound',
    facts: { line: 'one', width: 2.35, braced: false, widest: 2.55 },
    expected: { kind: 'outcome', fields: { abreast: 4 } },
  }
  const statusOf = (id: string, examples: readonly Example[]) =>
    killMutants(bed, examples).results.find((result) => result.id === id)

  it('an example on the bound notices that the bound moves away from it, and not that it moves the other way', () => {
    expect(statusOf('operator:one:width.from:above', [example])).toMatchObject({
      status: 'killed',
      noticedBy: ['on the bound'],
    })
    const survivor = statusOf('bound:one:width.from:2.349', [example])
    expect(survivor).toMatchObject({ status: 'survived', input: { line: 'one', width: 2.349 } })
  })

  it('a dropped clause is noticed by examples that name it alone', () => {
    expect(statusOf('clause:one:rule/3', [example])?.status).toBe('survived')
    expect(statusOf('clause:one:rule/3', [{ ...example, clauses: ['rule/3'] }])?.status).toBe('killed')
  })

  it('two neighbouring rows with one outcome are equivalent when swapped', () => {
    expect(statusOf('order:braced:wide', [])?.status).toBe('equivalent')
  })

  it('the score leaves equivalent mutants out', () => {
    const { killed, survived, equivalent, score, results } = killMutants(bed, [example])
    expect(killed + survived + equivalent).toBe(results.length)
    expect(score).toBe(killed / (killed + survived))
  })

  it('examples for what is not noticed notice it once they are filled in', () => {
    const wanted = survivingCases(bed, killMutants(bed, [example]), [example.name])
    expect(wanted[0]?.note).toMatch(/^用来发现这样的错误：.* \/ would notice: row/)
    const filled = wanted.map((each): Example => {
      const answer = bedTable.decide(each.facts)
      if (answer.kind !== 'decided') throw new Error('the bed rulebook has no holes')
      return { ...each, expected: { kind: 'outcome', fields: answer.outcome }, clauses: answer.clauses }
    })
    expect(killMutants(bed, [example, ...filled])).toMatchObject({ survived: 0, score: 1 })
  })

  it('can be stopped, with what was tried until then', () => {
    const controller = new AbortController()
    const seenSoFar: number[] = []
    const report = killMutants(bed, [], {
      signal: controller.signal,
      onProgress: (done, of) => {
        seenSoFar.push(done)
        if (done === 3) controller.abort()
        expect(of).toBe(mutants.length)
      },
    })
    expect([seenSoFar, report.results.length, report.isComplete]).toEqual([[1, 2, 3], 3, false])
    expect(tryMutants(bed, []).next().value).toMatchObject({ id: mutants[0]?.id })
  })
})
