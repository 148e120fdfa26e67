import { describe, expect, it } from 'vitest'
import type { Answer, Decision, MissingFact, Possibility, Undecided } from './answer'
import { andThen, composeDecision } from './composed-decision'

const label = { zh: '事实', en: 'fact' }
const first = { id: 'first', version: '1' }
const second = { id: 'second', version: '1' }

function part(changes: Partial<Decision>): Decision {
  return {
    kind: 'decided',
    outcome: 'part',
    fired: ['row'],
    clauses: ['area/1'],
    rulebooks: [first],
    facts: { width: 2, line: 'line1', wish: null },
    used: ['width'],
    unused: ['line'],
    assumed: [],
    ...changes,
  }
}

const missing = (fact: string): MissingFact => ({
  fact,
  spec: { type: 'boolean', label, presence: 'whenNeeded', source: 'given' },
  allowed: { kind: 'type', type: 'boolean' },
})
const possibility = (outcome: unknown, row = `row-${String(outcome)}`): Possibility => ({
  outcome,
  fired: [row],
  clauses: [`area/${String(outcome)}`],
})

function undecided(possible: readonly Possibility[], changes: Partial<Undecided> = {}): Undecided {
  return {
    kind: 'undecided',
    reason: 'facts',
    missing: [missing('braces')],
    possible,
    holes: false,
    facts: { width: 2, braces: null },
    rulebooks: [first],
    ...changes,
  }
}

describe('a composed decision', () => {
  const parts = [
    part({ clauses: ['area/2', 'area/1'], assumed: ['limit'] }),
    part({
      fired: ['other'],
      clauses: ['area/1', 'area/3'],
      rulebooks: [second],
      facts: { bags: 5 },
      used: ['bags'],
      unused: [],
    }),
  ]
  const decision = composeDecision({ layers: 3 }, parts)
  const plain = {
    kind: 'decided',
    outcome: { layers: 3 },
    fired: ['row', 'other'],
    clauses: ['area/2', 'area/1', 'area/3'],
    rulebooks: [first, second],
    facts: { width: 2, line: 'line1', wish: null, bags: 5 },
  }

  it('joins rows, clauses, rulebooks and facts of its parts, each once', () => {
    expect(decision).toEqual(plain)
    expect({ ...decision }).toStrictEqual(plain)
  })

  it('used what its parts used; given facts that none used are unused', () => {
    expect([decision.used, decision.unused, decision.assumed]).toEqual([['width', 'bags'], ['line'], ['limit']])
  })

  it('is JSON of the same schema as any decision', () => {
    expect(JSON.parse(JSON.stringify(decision))).toEqual({
      schema: 'zhidu/decision/1',
      ...plain,
      used: ['width', 'bags'],
      unused: ['line'],
      assumed: ['limit'],
    })
  })

  it('says what the composition adds or replaces', () => {
    const composed = composeDecision('x', parts, {
      facts: { width: 2, line: 'line1', order: 7 },
      used: ['order', 'absent'],
      clauses: ['area/9'],
      assumed: ['bagMass'],
      nameAssumed: (names) => names.map((name) => `loading.${name}`),
    })
    expect(composed.clauses).toEqual(['area/9'])
    expect([composed.used, composed.unused]).toEqual([['width', 'order'], ['line']])
    expect(composed.assumed).toEqual(['loading.limit', 'bagMass'])
  })
})

describe('going on from an answer', () => {
  const parity = (outcome: unknown): Answer => composeDecision(Number(outcome) % 2, [part({ rulebooks: [second] })])

  it('a decided one goes on by its outcome, with the decision to compose upon', () => {
    const decision = part({ outcome: 3 })
    const answer = andThen(decision, (outcome, from) => composeDecision(Number(outcome) % 2, [from]))
    expect(answer).toMatchObject({ kind: 'decided', outcome: 1, fired: decision.fired })
  })

  it('an invalid one stays what it is, and nothing is asked further', () => {
    const invalid: Answer = { kind: 'invalid', errors: [{ code: 'missing', path: ['width'] }] }
    expect(andThen(invalid, () => expect.unreachable())).toBe(invalid)
  })

  it('an undecided one is decided when all possible outcomes lead to the same', () => {
    const answer = andThen(undecided([possibility(1), possibility(3)]), (outcome, from) =>
      composeDecision(Number(outcome) % 2, [from]),
    )
    expect(answer).toMatchObject({
      kind: 'decided',
      outcome: 1,
      fired: ['row-1', 'row-3'],
      clauses: ['area/1', 'area/3'],
      facts: { width: 2, braces: null },
      used: ['width'],
    })
  })

  it('an undecided one stays undecided when they lead apart, with the outcomes that are still possible', () => {
    const answer = andThen(undecided([possibility(1), possibility(2), possibility(3)]), (outcome, from) =>
      composeDecision(Number(outcome) % 2, [from]),
    )
    expect(answer).toMatchObject({
      kind: 'undecided',
      reason: 'facts',
      possible: [
        { outcome: 1, fired: ['row-1', 'row-3'] },
        { outcome: 0, fired: ['row-2'] },
      ],
    })
  })

  it('outcomes that differ in the order of their keys alone are the same', () => {
    const answer = andThen(undecided([possibility(1), possibility(2)]), (outcome, from) =>
      composeDecision(outcome === 1 ? { a: 1, b: 2 } : { b: 2, a: 1 }, [from]),
    )
    expect(answer.kind).toBe('decided')
  })

  it('a completion without outcome keeps it undecided, even where all outcomes lead to the same', () => {
    expect(andThen(undecided([possibility(1), possibility(3)], { holes: true }), parity)).toMatchObject({
      kind: 'undecided',
      holes: true,
      possible: [{ outcome: 1 }],
    })
  })

  it.each(['no-row', 'conflict', 'budget'] as const)('an answer that is undecided by %s stays so', (reason) => {
    const from = undecided([possibility(1), possibility(3)], { reason, holes: true })
    expect(andThen(from, parity)).toMatchObject({ kind: 'undecided', reason })
  })

  it('a following answer that is undecided adds its missing facts, outcomes, rulebooks and holes', () => {
    const following = undecided([possibility(7)], { missing: [missing('line')], holes: true, rulebooks: [second] })
    const answer = andThen(undecided([possibility(1), possibility(2)]), (outcome) =>
      outcome === 1 ? parity(1) : following,
    )
    expect(answer).toMatchObject({
      kind: 'undecided',
      reason: 'facts',
      missing: [{ fact: 'braces' }, { fact: 'line' }],
      possible: [{ outcome: 1 }, { outcome: 7 }],
      holes: true,
      rulebooks: [first, second],
    })
  })

  it('a completion without outcome on the way is not forgotten by a second step', () => {
    const noRow = undecided([], { reason: 'no-row', holes: true, missing: [] })
    const answer = andThen(undecided([possibility(1), possibility(2)]), (outcome) =>
      outcome === 1 ? parity(1) : noRow,
    )
    expect(answer).toMatchObject({ kind: 'undecided', holes: true })
    expect(andThen(answer, parity).kind).toBe('undecided')
  })

  it('a following answer that is invalid makes all of it invalid', () => {
    const invalid: Answer = { kind: 'invalid', errors: [{ code: 'missing', path: ['wish'] }] }
    const answer = andThen(undecided([possibility(1), possibility(2)]), (outcome) =>
      outcome === 1 ? parity(1) : invalid,
    )
    expect(answer).toBe(invalid)
  })
})
