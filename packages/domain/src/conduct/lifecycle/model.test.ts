import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { inputArbitrary } from '../../decision/input.arbitrary'
import { at, inForce, lifecycle } from './lifecycle.fixture'
import type { SanctionCommand, SanctionEvent, SanctionState } from './index'

const person = fc.constantFrom('0417', 'K', 'H', 'M', 'G')
const measure = fc.constantFrom('fine', 'dismissal', 'vehicleFine', 'suspension', 'cancellation')
const amount = fc.constantFrom(null, 29.99, 30, 45, 50, 50.01)
const decider = {
  by: person,
  body: fc.constantFrom('authority', 'leadingGroup', 'meeting'),
  hasAuthority: fc.boolean(),
  isSubordinate: fc.boolean(),
  isRelative: fc.boolean(),
}
const of = (kind: SanctionCommand['kind'], more: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record({ kind: fc.constant(kind), by: person, ...more }) as unknown as fc.Arbitrary<SanctionCommand>
const text = fc.constantFrom('如实', ' ')
const record = of('record', {
  number: fc.constant('1'),
  accused: fc.constant('0417'),
  accuser: fc.constantFrom('K', null),
  complaintHandler: fc.constantFrom('H', null),
  content: fc.constant('吸烟'),
})
const verify = of('verify', { evidence: fc.constant('录像') })
const any = fc.oneof(
  record,
  verify,
  of('drop', { reason: text }),
  of('propose', { measure, amount }),
  of('decide', { measure, amount, ...decider }),
  of('serve', {}),
  of('appeal', { grounds: text }),
  of('decideAppeal', { result: fc.constantFrom('upheld', 'reduced', 'annulled'), amount, ...decider }),
  of('closeUnappealed', {}),
  of('orderCorrection', { what: text, until: fc.constantFrom(at('03-04T09:05'), at('03-20T09:00')) }),
  of('confirmCorrection', {}),
  of('recordOverdue', {}),
  of('lift', { reason: text }),
)
const clear = { hasAuthority: fc.constant(true), isSubordinate: fc.constant(false), isRelative: fc.constant(false) }
const proposeFine = of('propose', { measure: fc.constant('fine'), amount: fc.constant(45) })
const decideFine = of('decide', {
  measure: fc.constant('fine'),
  amount: fc.constant(30),
  body: fc.constantFrom('authority', 'leadingGroup'),
  ...clear,
})
const steps = (commands: fc.Arbitrary<SanctionCommand>, most: number) =>
  fc.array(fc.tuple(commands, fc.constantFrom(0, 1, 60, 8 * 1440)), { maxLength: most })
/** Most histories come far, since steps that go on stand between those of any kind; days pass now and then. */
const history = fc
  .tuple(
    ...[record, verify, proposeFine, decideFine, of('serve', {})].map((onward) =>
      fc.tuple(fc.tuple(onward, fc.constant(1)), steps(any, 3)),
    ),
  )
  .map((parts) => parts.flatMap(([onward, others]) => [onward, ...others]))

function run(commands: readonly (readonly [SanctionCommand, number])[]) {
  const states: SanctionState[] = [lifecycle.initialState]
  const events: SanctionEvent[] = []
  let now = at('03-04T09:00')
  for (const [command, minutes] of commands) {
    now += minutes * 60_000
    const state = states.at(-1) ?? lifecycle.initialState
    const answer = lifecycle.decide(state, command, { now })
    if (answer.kind !== 'accepted') continue
    events.push(...answer.events)
    states.push(answer.events.reduce(lifecycle.evolve, state))
  }
  return { states, events, last: states.at(-1) ?? lifecycle.initialState }
}

describe('any history of a violation', () => {
  it('has a sanction in force only after it was verified, decided and served', () => {
    let inForceAtLast = 0
    fc.assert(
      fc.property(history, (commands) => {
        const { events, last } = run(commands)
        const imposed = inForce(last)
        if (imposed === null) return
        inForceAtLast += 1
        const kinds = events.map(({ kind }) => kind)
        const order = ['recorded', 'verified', 'proposed', 'decided', 'served'].map((kind) =>
          kinds.indexOf(kind as SanctionEvent['kind']),
        )
        expect(order).toEqual([...order].sort((one, other) => one - other))
        expect(order).not.toContain(-1)
        if (imposed.measure === 'fine') {
          expect(imposed.amount).toBeGreaterThanOrEqual(30)
          expect(imposed.amount).toBeLessThanOrEqual(50)
        }
        if (imposed.measure === 'dismissal') expect(imposed.amount).toBeNull()
      }),
      { numRuns: 500 },
    )
    expect(inForceAtLast).toBeGreaterThan(5)
  })

  it('was decided by nobody with an interest in it', () => {
    fc.assert(
      fc.property(history, (commands) => {
        for (const event of run(commands).events) {
          if (event.kind !== 'decided' && event.kind !== 'appealDecided') continue
          expect(event.by).not.toBe('0417')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the state that replaying its events gives, also after a journey through JSON', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const { events, last } = run(commands)
        expect(replay(lifecycle, events)).toEqual(last)
        const kept = events.map((event) => lifecycle.events.parse(JSON.parse(JSON.stringify(event))) as SanctionEvent)
        expect(replay(lifecycle, kept)).toEqual(last)
      }),
      { numRuns: 150 },
    )
  })

  it('is made of commands that the edge accepts', () => {
    fc.assert(
      fc.property(any, (command) => {
        expect(lifecycle.commands.safeParse(command).success).toBe(true)
      }),
    )
    fc.assert(
      fc.property(inputArbitrary(lifecycle.commands), (command) => {
        expect(lifecycle.decide(lifecycle.initialState, command as SanctionCommand, { now: 0 }).kind).not.toBe(
          'invalid',
        )
      }),
    )
  })
})
