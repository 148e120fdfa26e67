import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '../../evaluate/compile'
import type { Facts } from '../../evaluate/facts'
import { holds } from '../../evaluate/holds'
import { isReference } from '../../evaluate/cells'
import { bedTable } from '../../explain/bed.fixture'
import type { FactValue } from '../../fact/fact-spec'
import type { Comparison, JsonCondition } from '../../rulebook/condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { allInputs } from '../../space/all-inputs.fixture'
import type { Example, Expectation } from '../examples/example'
import { rulebookArbitrary } from '../rulebook-arbitrary'
import { coverage } from './coverage'
import { missingCases } from './missing-cases'
import { targetId, targetsOf } from './target'
import { targetReadings } from './target-readings'

const bed = bedTable.rulebook
const few = rulebookArbitrary({ grid: 'few', maxFacts: 3, maxRows: 5 })

/** Blank examples filled in with what the rulebook answers. */
function filledIn(rulebook: AnyRulebook, examples: readonly Example[]): readonly Example[] {
  const { decide } = compile(rulebook)
  return examples.map((example) => {
    const answer = decide(example.facts)
    const expected: Expectation =
      answer.kind === 'decided'
        ? { kind: 'outcome', fields: {} }
        : { kind: answer.kind === 'invalid' ? 'invalid' : answer.reason === 'conflict' ? 'conflict' : 'no-row' }
    return {
      ...example,
      expected: Array.isArray(answer.kind === 'decided' ? answer.outcome : undefined)
        ? { kind: 'outcomes', outcomes: (answer as { outcome: readonly Record<string, FactValue>[] }).outcome }
        : expected,
      ...(answer.kind === 'decided' && answer.fired[0] !== undefined ? { row: answer.fired[0] } : {}),
    }
  })
}

/** By the definition: which comparisons change the row when they alone are turned round. */
function turningAtoms(condition: JsonCondition, facts: Facts): readonly string[] {
  const turned: string[] = []
  let count = 0
  const evaluate = (part: JsonCondition, turn: number | undefined): boolean => {
    if ('all' in part && !isGuarded(part.all)) return part.all.map((each) => evaluate(each, turn)).every(Boolean)
    if ('any' in part) return part.any.map((each) => evaluate(each, turn)).some(Boolean)
    const truth = 'all' in part ? part.all.every((each) => plain(each)) : plain(part)
    count += 1
    return count - 1 === turn ? !truth : truth
  }
  const plain = (part: JsonCondition): boolean => {
    const { fact, operator, value } = part as Comparison
    const right = isReference(value) ? (facts[value.fact] ?? null) : value
    return holds(operator, facts[fact] ?? null, right)
  }
  const whole = evaluate(condition, undefined)
  for (let atom = 0, atoms = count; atom < atoms; atom += 1) {
    count = 0
    if (evaluate(condition, atom) !== whole) turned.push(`${String(atom)} ${String(whole)}`)
  }
  return turned
}

function isGuarded(parts: readonly JsonCondition[]): boolean {
  const last = parts.at(-1) as Comparison | undefined
  const isGuard = (part: JsonCondition): boolean =>
    'fact' in part && part.operator === 'notEqual' && part.value === null
  if (last === undefined || parts.length < 2 || !('fact' in last) || last.value === null) return false
  const names = isReference(last.value) ? [last.fact, last.value.fact] : [last.fact]
  const needs = names.length > 1 || last.operator === 'notEqual' || last.operator === 'notIn'
  return needs && parts.slice(0, -1).every((part) => isGuard(part) && names.includes((part as Comparison).fact))
}

describe('coverage', () => {
  it('holds a comparison for shown exactly where turning it round alone turns its row (masking MC/DC)', () => {
    fc.assert(
      fc.property(few, (rulebook) => {
        const targets = targetsOf(rulebook)
        const readingOf = targetReadings(rulebook, targets)
        const ids = targets.map((target) => targetId(target, rulebook))
        const nameOf = (index: number) => ids[index] ?? ''
        const { decide } = compile(rulebook)
        for (const facts of allInputs(rulebook.document.facts).slice(0, 60)) {
          const met = new Set(readingOf(facts, decide(facts)).map(nameOf))
          let isReached = true
          for (const [row, condition] of rulebook.expanded.entries()) {
            const turning = isReached ? turningAtoms(condition, facts) : []
            const shown = targets.flatMap((target) =>
              target.kind === 'condition' && target.row === row && met.has(targetId(target, rulebook))
                ? [`${String(target.atom)} ${String(target.holds)}`]
                : [],
            )
            expect(shown.sort()).toEqual([...turning].sort())
            const answer = decide(facts)
            const fired = answer.kind === 'decided' ? answer.fired : []
            if (rulebook.document.hit === 'first' && fired.includes(rulebook.document.rows[row]?.id ?? ''))
              isReached = false
          }
        }
      }),
      { numRuns: 80 },
    )
  })

  it('calls impossible exactly what no input shows, and otherwise gives an input that shows it', () => {
    fc.assert(
      fc.property(few, (rulebook) => {
        const targets = targetsOf(rulebook)
        const readingOf = targetReadings(rulebook, targets)
        const ids = targets.map((target) => targetId(target, rulebook))
        const nameOf = (index: number) => ids[index] ?? ''
        const { decide, guard } = compile(rulebook)
        const shownBy = (facts: Facts) => readingOf(facts, decide(facts)).map(nameOf)
        const possible = new Set(allInputs(rulebook.document.facts).flatMap(shownBy))
        for (const { id, state, input } of coverage(rulebook, []).obligations) {
          expect([id, state]).toEqual([id, possible.has(id) ? 'missing' : 'impossible'])
          if (input === undefined) continue
          const guarded = guard(input)
          expect('facts' in guarded && shownBy(guarded.facts)).toContain(id)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is whole once the missing cases are filled in; until then they are waiting, and are not written again', () => {
    fc.assert(
      fc.property(few, (rulebook) => {
        const cases = missingCases(rulebook, coverage(rulebook, []))
        const waiting = coverage(rulebook, cases)
        expect(waiting.obligations.some(({ state }) => state === 'met')).toBe(false)
        expect(missingCases(rulebook, waiting)).toEqual([])
        const whole = coverage(rulebook, filledIn(rulebook, cases))
        expect(Object.values(whole.measures).map(({ share }) => share)).toEqual([1, 1, 1, 1])
        expect(whole.counted).toBe(cases.length)
        expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('of the bed rulebook', () => {
  const example = (name: string, width: number): Example => ({
    name,
    facts: { line: 'one', width, braced: false, widest: 2.55 },
    expected: { kind: 'outcome', fields: {} },
    row: width > 2.55 ? 'wide' : width >= 2.35 ? 'one' : 'rest',
  })
  const idsMetBy = (examples: readonly Example[]) =>
    coverage(bed, examples).obligations.flatMap(({ id, by }) => (by.length > 0 ? [id] : []))

  it('a bound counts on both sides, at the nearest values, where nothing else keeps the row from firing', () => {
    const bounds = ['bound:one#2:width:2.349:fails', 'bound:one#2:width:2.35:holds']
    const idsOf = (width: number) => idsMetBy([example('a', width)]).filter((id) => bounds.includes(id))
    expect([2.348, 2.349, 2.35, 2.351].map(idsOf)).toEqual([[], [bounds[0]], [bounds[1]], []])
    const masked = { ...example('a', 2.349), facts: { line: 'two', width: 2.349, braced: false, widest: 2.55 } }
    expect(idsMetBy([masked]).filter((id) => bounds.includes(id))).toEqual([])
  })

  it('a bound between two facts counts where both are the same', () => {
    expect(idsMetBy([example('a', 2.55)])).toContain('bound:wide#1:width:same:fails')
    expect(idsMetBy([example('a', 2.549)])).not.toContain('bound:wide#1:width:same:fails')
  })

  it('examples that fail or are not filled in show nothing', () => {
    const failing = { ...example('a', 2.35), row: 'rest' }
    const blank: Example = { name: 'b', facts: failing.facts, expected: { kind: 'blank' } }
    expect(idsMetBy([failing, blank])).toEqual([])
    expect(coverage(bed, [failing, blank]).counted).toBe(0)
  })

  it('missing cases are few, blank, and say in both languages what they are for', () => {
    const report = coverage(bed, [])
    const cases = missingCases(bed, report)
    const count = report.obligations.filter(({ state }) => state === 'missing').length
    expect(cases.length).toBeLessThan(count / 2)
    expect(cases.every(({ expected }) => expected.kind === 'blank')).toBe(true)
    expect(cases.map(({ note }) => note).join()).toContain('“one”行：“内宽不小于2.35米”的界内：2.35米')
    expect(cases.map(({ note }) => note).join()).toContain(
      'row “one”: just inside of “inner width at least 2.35 m”: 2.35 m',
    )
  })
})
