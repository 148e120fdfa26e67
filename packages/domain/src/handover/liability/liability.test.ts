import { compile } from '@zhidu/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { completionsOf, everyCase, factsOf } from '../handover.fixture'
import { handoverLiability, liabilityRulebook } from '.'

const { decide } = handoverLiability(bind(defaultSite, []))
const { facts: specs } = liabilityRulebook.document
const names = Object.keys(specs)

interface Problem {
  gap?: string
  told?: string | null
  taken?: string | null
  phase?: string
  causedBy?: string | null
}
/** A problem with nothing wrong about it but when it arose. */
const ordinary = { gap: 'none', told: 'rightly', taken: 'rightly', phase: 'after', causedBy: 'neither' }
const liableFor = (problem: Problem): unknown => {
  const answer = decide({ ...ordinary, ...problem })
  return answer.kind === 'decided' ? answer.outcome.liable : answer.kind
}
const outcomeOf = (facts: Record<string, unknown>): string => {
  const answer = decide(facts)
  if (answer.kind !== 'decided') throw new Error('every fact is known')
  return answer.outcome.liable
}

describe('liability, row by row', () => {
  it.each<[string, Problem, string, string]>([
    ['1: a gap because of a swap falls on both swappers', { gap: 'swap', told: 'wrongly' }, 'bothSwappers', '7'],
    ['2: another gap falls on whose turn it was', { gap: 'otherwise' }, 'turnHolder', '1'],
    ['3: for a post closed by order nobody is liable', { gap: 'closedByOrder' }, 'nobody', '7'],
    ['4: told and taken wrongly is two liabilities', { told: 'wrongly', taken: 'wrongly' }, 'outgoingAndIncoming', '6'],
    ['4: told wrongly and not taken is two', { told: 'wrongly', taken: 'notTaken' }, 'outgoingAndIncoming', '6'],
    ['5: told wrongly, taken rightly falls on outgoing', { told: 'wrongly' }, 'outgoing', '6'],
    ['5: omitted falls on outgoing', { told: 'omitted', taken: 'notTaken' }, 'outgoing', '6'],
    ['6: told rightly, taken wrongly falls on incoming', { taken: 'wrongly', phase: 'before' }, 'incoming', '6'],
    ['6: told rightly, not taken falls on incoming', { taken: 'notTaken', phase: 'during' }, 'incoming', '6'],
    ['7: latent and known to neither stays open', { told: 'nothingToTell', phase: 'before' }, 'undetermined', '6'],
    ['8: what arose before is the outgoing one’s', { phase: 'before' }, 'outgoing', '5'],
    ['9: what incoming caused meanwhile is his', { phase: 'during', causedBy: 'incoming' }, 'incoming', '5'],
    ['10: anything else meanwhile is outgoing’s', { phase: 'during', causedBy: 'neither' }, 'outgoing', '5'],
    ['10: also what outgoing caused', { phase: 'during', causedBy: 'outgoing' }, 'outgoing', '5'],
    ['11: what arose after completion is incoming’s', { phase: 'after' }, 'incoming', '6'],
    ['11: also when outgoing caused it', { phase: 'after', causedBy: 'outgoing' }, 'incoming', '6'],
  ])('%s', (_name, problem, liable, clause) => {
    const answer = decide({ ...ordinary, ...problem })
    expect(answer).toMatchObject({ kind: 'decided', outcome: { liable }, clauses: [`shift/handover/${clause}`] })
  })

  it('has eleven rows, in the order of the regulation’s reading', () => {
    expect(liabilityRulebook.document.rows).toHaveLength(11)
  })

  it('gives every one of the 432 known cases exactly one answer', () => {
    const cases = everyCase(specs)
    expect(cases).toHaveLength(4 * 4 * 3 * 3 * 3)
    for (const facts of cases) expect(decide(facts).kind).toBe('decided')
  })
})

describe('unknown evidence', () => {
  it('does not matter where the post stood empty', () => {
    expect(liableFor({ gap: 'swap', told: null, taken: null, causedBy: null })).toBe('bothSwappers')
  })

  it('does not matter for an omission: how it was taken', () => {
    expect(liableFor({ told: 'omitted', taken: null, causedBy: null })).toBe('outgoing')
  })

  it('leaves liability open where told rightly or wrongly would differ, and names it', () => {
    const answer = decide({ gap: 'none', taken: 'rightly', phase: 'after' })
    if (answer.kind !== 'undecided') throw new Error('undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['told'])
    expect(answer.possible.map(({ outcome }) => outcome.liable).sort()).toEqual(['incoming', 'outgoing'])
  })

  it('names the cause where it alone is missing in the handover', () => {
    const answer = decide({ gap: 'none', told: 'rightly', taken: 'rightly', phase: 'during' })
    if (answer.kind !== 'undecided') throw new Error('undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['causedBy'])
  })

  it('may not be the gap or the phase: without them the case is invalid', () => {
    const answer = decide({ told: 'rightly' })
    if (answer.kind !== 'invalid') throw new Error('invalid')
    expect(answer.errors.map(({ code, path }) => [code, path[0]])).toEqual([
      ['missing', 'gap'],
      ['missing', 'phase'],
    ])
  })

  it('leaves the answer undecided exactly when its completions differ, naming what they differ by', () => {
    fc.assert(
      fc.property(factsOf(specs), (facts) => {
        const completions = completionsOf(specs, facts)
        const outcomes = new Set(completions.map(outcomeOf))
        const answer = decide(facts)
        if (answer.kind === 'invalid') throw new Error('valid')
        expect(answer.kind).toBe(outcomes.size === 1 ? 'decided' : 'undecided')
        if (answer.kind === 'decided') return
        expect(new Set(answer.possible.map(({ outcome }) => outcome.liable))).toEqual(outcomes)
        // A fact is missing if and only if changing it alone can change who is liable.
        const matters = names.filter((name) => {
          if (facts[name] !== null) return false
          const groups = new Map<string, Set<string>>()
          for (const each of completions) {
            const rest = JSON.stringify({ ...each, [name]: null })
            groups.set(rest, (groups.get(rest) ?? new Set()).add(outcomeOf(each)))
          }
          return [...groups.values()].some(({ size }) => size > 1)
        })
        expect(answer.missing.map(({ fact }) => fact)).toEqual(matters)
      }),
      { numRuns: 100 },
    )
  })
})

describe('who can be liable', () => {
  const parties = ['bothSwappers', 'turnHolder', 'outgoing', 'incoming', 'outgoingAndIncoming']

  it('nobody but a named party is ever liable: in a swap the swappers, in a gap the turn’s holder, else the two', () => {
    for (const facts of everyCase(specs)) {
      const liable = outcomeOf(facts)
      if (facts['gap'] === 'swap') expect(liable).toBe('bothSwappers')
      else if (facts['gap'] === 'otherwise') expect(liable).toBe('turnHolder')
      else if (facts['gap'] === 'closedByOrder') expect(liable).toBe('nobody')
      else expect([...parties.slice(2), 'undetermined']).toContain(liable)
    }
  })

  it('by time alone nothing passes to the incoming before both duty-log signatures', () => {
    for (const facts of everyCase(specs)) {
      const byTimeAlone = facts['told'] === 'rightly' || facts['told'] === 'nothingToTell'
      const hasCause = facts['phase'] === 'during' && facts['causedBy'] === 'incoming'
      const isMistake = facts['told'] === 'rightly' && facts['taken'] !== 'rightly'
      if (facts['gap'] !== 'none' || facts['phase'] === 'after' || !byTimeAlone || hasCause || isMistake) continue
      expect(['outgoing', 'undetermined']).toContain(outcomeOf(facts))
    }
  })

  it('rows 8 to 11 alone go by time: before completion only a cause moves liability', () => {
    const table = compile(liabilityRulebook)
    for (const facts of everyCase(specs)) {
      const answer = table.decide(facts)
      if (answer.kind !== 'decided' || answer.outcome.liable !== 'incoming') continue
      expect(['taken-wrongly', 'during-by-incoming', 'after']).toContain(answer.fired[0])
      if (answer.fired[0] === 'after') expect(facts['phase']).toBe('after')
    }
  })
})

describe('both evaluators', () => {
  it('mean the same by the liability table', () => expectEvaluatorsAgree(liabilityRulebook))
})
