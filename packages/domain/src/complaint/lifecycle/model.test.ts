import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { at, decided, standard } from '../complaint.fixture'
import type { ComplaintCommand, ComplaintEvent, ComplaintState } from './index'
import { anonymous, course, lifecycle, registration } from './lifecycle.fixture'

const steps = Object.values(course).slice(1)
const others = {
  renegotiate: { kind: 'renegotiate', reason: '不满意', by: 'H' },
  decideFinally: { kind: 'decideFinally', reason: '理由', deciders: [{ staffNumber: 'A', superiors: [] }], by: 'B' },
  decideAndTell: {
    kind: 'decideFinally',
    reason: '理由',
    deciders: [{ staffNumber: 'A', superiors: [] }],
    toldThrough: 'phone',
    by: 'B',
  },
  closeAnonymous: { kind: 'closeAnonymous', record: '记录', checkedBy: 'C', superiors: [], by: 'H' },
  withdraw: { kind: 'withdraw', reason: '撤回', by: 'D' },
  handOver: { kind: 'handOver', department: '物流', customerTold: true, by: 'D' },
  reopen: { kind: 'reopen', reason: '再来', statedAnswerTime: at('12-01 09:00'), by: 'D' },
  nameHandler: { kind: 'nameComplainedOf', staffNumber: 'H', by: 'D' },
  replaceHandler: {
    kind: 'nameComplainedOf',
    staffNumber: 'H',
    successor: { staffNumber: 'E', superiors: [] },
    by: 'D',
  },
  nameHead: {
    kind: 'nameComplainedOf',
    staffNumber: 'A',
    handlerSuperiors: ['A'],
    nobodyLeft: true,
    by: 'D',
  },
  assignOther: { kind: 'assign', handler: 'E', superiors: [], by: 'D' },
  failedContact: { kind: 'recordFailedContact', by: 'H' },
  wait: { kind: 'waitForCustomer', by: 'H' },
  resume: { kind: 'resume', by: 'H' },
} as const satisfies Readonly<Record<string, ComplaintCommand>>

/** The regulation's course in a few lines, apart from the code: from which stages a command leads to which. */
const open = 'registered accepted assigned investigating planProposed told renegotiating satisfied'
const allowed: Readonly<Partial<Record<ComplaintCommand['kind'], string>>> = {
  accept: 'registered>accepted',
  assign:
    'accepted>assigned assigned>assigned investigating>investigating planProposed>planProposed told>told renegotiating>renegotiating satisfied>satisfied',
  investigate: 'assigned>investigating',
  recordFindings: 'investigating>investigating planProposed>planProposed told>told renegotiating>renegotiating',
  proposePlan: 'investigating>planProposed renegotiating>planProposed',
  tellCustomer: 'planProposed>told',
  confirmSatisfied: 'told>satisfied',
  renegotiate: 'told>renegotiating',
  close: 'satisfied>closed',
  decideFinally: 'assigned>closed investigating>closed planProposed>closed told>closed renegotiating>closed',
  closeAnonymous: 'planProposed>closed',
  withdraw: open.replaceAll(/(\w+)/g, '$1>closed'),
  handOver: 'accepted>closed assigned>closed investigating>closed',
  reopen: 'closed>registered closed>accepted closed>assigned',
}

const command = fc.constantFrom<ComplaintCommand>(...steps, ...Object.values(others))
// The ordinary course is likelier to come far than pure chance.
const likely = fc
  .tuple(fc.nat({ max: 8 }), fc.array(command, { maxLength: 25 }))
  .map(([length, more]) => [...steps.slice(0, length), ...more])
const stageOf = (state: ComplaintState) => (state.kind === 'none' ? 'none' : state.stage)

/** Gives commands, some refused, and looks at every step. */
function walk(
  first: ComplaintCommand,
  commands: readonly ComplaintCommand[],
  look: (
    before: ComplaintState,
    command: ComplaintCommand,
    after: ComplaintState,
    events: readonly ComplaintEvent[],
  ) => void,
): readonly ComplaintEvent[] {
  let state = lifecycle.initialState
  const kept: ComplaintEvent[] = []
  for (const [index, given] of [first, ...commands].entries()) {
    const handling = lifecycle.decide(state, given, { now: at('03-02 09:00') + index * 7_200_000 })
    expect(handling.kind).not.toBe('invalid')
    if (handling.kind !== 'accepted') continue
    const next = handling.events.reduce(lifecycle.evolve, state)
    look(state, given, next, handling.events)
    kept.push(...handling.events)
    state = next
  }
  expect(replay(lifecycle, kept)).toEqual(state)
  return kept
}

describe('any course of a complaint', () => {
  const first = fc.constantFrom<ComplaintCommand>(registration, anonymous)

  it('moves only as the regulation lets it, and replaying its events gives its state', () => {
    fc.assert(
      fc.property(first, likely, (registered, commands) => {
        walk(registered, commands, (before, given, after) => {
          if (before.kind === 'none') return
          const move = `${stageOf(before)}>${stageOf(after)}`
          const moves = allowed[given.kind]
          if (moves === undefined) expect(stageOf(after)).toBe(stageOf(before))
          else expect(moves.split(' ')).toContain(move)
        })
      }),
      { numRuns: 200 },
    )
  })

  it('never ends untold, except as the rules for anonymous, unreachable, withdrawn and foreign ones say', () => {
    fc.assert(
      fc.property(first, likely, (registered, commands) => {
        walk(registered, commands, (before, _command, after) => {
          if (before.kind === 'none' || after.kind === 'none' || after.closing === null) return
          const { outcome } = after.closing
          if (outcome === 'satisfied') expect(after.answers.at(-1)?.turnedDownAt).toBeNull()
          if (outcome === 'finalDecision') {
            expect(after.closing.toldThrough !== null || before.failedContacts.length >= 3).toBe(true)
            expect(before.dissatisfied > 0 || before.failedContacts.length >= 3).toBe(true)
            const unplanned = before.stage === 'assigned' || before.stage === 'investigating'
            if (unplanned) expect(before.failedContacts.length).toBeGreaterThanOrEqual(3)
          }
          if (outcome === 'checked') expect(after.reporter).toBe('anonymous')
          if (after.reporter === 'anonymous') expect(after.toldAt).toBeNull()
        })
      }),
      { numRuns: 200 },
    )
  })

  it('is never handled by someone complained of, and keeps events of the schema alone', () => {
    fc.assert(
      fc.property(first, likely, (registered, commands) => {
        const events = walk(registered, commands, (_before, _command, after) => {
          if (after.kind === 'none') return
          expect(after.complainedOf.map(({ staffNumber }) => staffNumber)).not.toContain(after.handler)
          // Once assigned a complaint always has an owner: a handler, or the general manager's meeting.
          if (after.assignedAt !== null) expect(after.withMeeting).toBe(after.handler === null)
        })
        for (const event of events) expect(lifecycle.events.safeParse(event).success).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('has clocks at any time, and one of the answer for each opening', () => {
    fc.assert(
      fc.property(first, likely, (registered, commands) => {
        walk(registered, commands, (_before, _command, after) => {
          if (after.kind === 'none') return
          const outcome = decided(standard.clocks.decide(standard.clockFactsOf(after, after.lastAt)))
          expect(outcome.earlierTold).toHaveLength(after.earlierOpenings.length)
          const agreed = after.answerTimeChanges.at(-1)?.to ?? after.statedAnswerTime
          expect(outcome.clocks.find(({ name }) => name === 'told')?.due).toBe(agreed)
          expect(outcome.replacedAnswerTimes).toHaveLength(after.answerTimeChanges.length)
        })
      }),
      { numRuns: 50 },
    )
  })
})
