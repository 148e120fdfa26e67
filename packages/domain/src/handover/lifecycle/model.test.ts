import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { handoverLifecycle } from './index'
import type { HandoverCommand } from './index'
import { run, whole } from './lifecycle.fixture'

const { decide, initialState } = handoverLifecycle

const person = fc.constantFrom('1001', '1002', '1003', ' ', null)
const problem = fc.constantFrom('停电', '断网')
const steps: readonly fc.Arbitrary<HandoverCommand>[] = [
  fc.constant({ kind: 'begin' }),
  fc.record({ kind: fc.constant('writeDiary' as const), by: person, entries: fc.constant<string[]>([]) }),
  fc.record({ kind: fc.constant('signDiary' as const), by: person }),
  fc.record({
    kind: fc.constant('handOverItems' as const),
    items: fc.constantFrom<string[]>(['钥匙'], []),
    inPerson: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('signDutyLog' as const),
    as: fc.constantFrom('outgoing' as const, 'incoming' as const),
    by: person,
  }),
  fc.record({ kind: fc.constant('reportProblem' as const), problem }),
  fc.record({ kind: fc.constant('stabiliseProblem' as const), problem }),
]
const command = fc.oneof(...steps)

/** A well-formed sequence with noise in it, so that random runs reach completion, too. */
const commands = fc.oneof(
  fc.array(command, { maxLength: 25 }),
  fc
    .array(fc.array(command, { maxLength: 2 }), { minLength: 5, maxLength: 5 })
    .map((noise) => whole.flatMap((step, index) => [...(noise[index] ?? []), step])),
)

/** The model: what a careful clerk would keep as four ticks and a list. */
interface Model {
  ticks: number
  signed: Set<string>
  people: Record<'outgoing' | 'incoming', string | null>
  present: boolean
  open: Set<string>
}

function allows(model: Model, step: HandoverCommand): boolean {
  const number = 'by' in step ? (step.by ?? '').trim() : ''
  const isFree = model.open.size === 0
  switch (step.kind) {
    case 'begin':
      return !model.present
    case 'writeDiary':
      return isFree && model.ticks === 0 && number !== ''
    case 'signDiary':
      return isFree && model.ticks === 1 && (number === '' || number !== model.people.outgoing)
    case 'handOverItems':
      return isFree && model.ticks === 2 && step.inPerson && step.items.length > 0
    case 'signDutyLog': {
      const other = step.as === 'outgoing' ? 'incoming' : 'outgoing'
      const isOwn = model.people[step.as] === null || model.people[step.as] === number
      const isStep = isFree && model.ticks === 3 && model.signed.size < 2 && !model.signed.has(step.as)
      return isStep && number !== '' && isOwn && number !== model.people[other]
    }
    case 'reportProblem':
      return (model.ticks > 0 || model.present) && model.signed.size < 2 && !model.open.has(step.problem)
    case 'stabiliseProblem':
      return model.open.has(step.problem)
  }
}

function advance(model: Model, step: HandoverCommand): void {
  const number = 'by' in step ? (step.by ?? '').trim() : ''
  if (step.kind === 'begin' || step.kind === 'handOverItems') model.present = true
  if (step.kind === 'writeDiary' || step.kind === 'signDiary' || step.kind === 'handOverItems') model.ticks += 1
  if (step.kind === 'writeDiary') model.people.outgoing = number
  if (step.kind === 'signDiary') model.people.incoming = number === '' ? null : number
  if (step.kind === 'signDutyLog') {
    model.signed.add(step.as)
    model.people[step.as] = number
  }
  if (step.kind === 'reportProblem') model.open.add(step.problem)
  if (step.kind === 'stabiliseProblem') model.open.delete(step.problem)
}

describe('any sequence of steps', () => {
  it('is accepted and refused as by a clerk who keeps ticks', () => {
    let completed = 0
    fc.assert(
      fc.property(commands, (steps) => {
        const model: Model = {
          ticks: 0,
          signed: new Set(),
          people: { outgoing: null, incoming: null },
          present: false,
          open: new Set(),
        }
        let state = initialState
        for (const [now, step] of steps.entries()) {
          const answer = decide(state, step, { now })
          expect(answer.kind).toBe(allows(model, step) ? 'accepted' : 'refused')
          if (answer.kind !== 'accepted') continue
          advance(model, step)
          state = answer.events.reduce(handoverLifecycle.evolve, state)
          expect(state.stage === 'completed').toBe(model.signed.size === 2)
          expect(state.openProblems).toEqual([...model.open])
        }
        if (state.stage === 'completed') completed += 1
      }),
      { numRuns: 300 },
    )
    expect(completed).toBeGreaterThan(10)
  })

  it('gives the state that replaying its events gives, also after a journey through JSON', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { state, events } = run(steps)
        expect(replay(handoverLifecycle, events)).toEqual(state)
        const kept = events.map((event) => handoverLifecycle.events.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(handoverLifecycle, kept)).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })

  it('never goes back in time', () => {
    fc.assert(
      fc.property(commands, command, (steps, next) => {
        const { state } = run(steps)
        const { lastAt } = state
        if (lastAt === null) return
        expect(decide(state, next, { now: lastAt - 1 })).toMatchObject({ code: 'timeBeforeLastEvent' })
        expect(decide(state, next, { now: lastAt })).not.toMatchObject({ code: 'timeBeforeLastEvent' })
      }),
      { numRuns: 100 },
    )
  })

  it('completes only with two different staff numbers in the duty log', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { stage, dutyLog, items: handed, openProblems } = run(steps).state
        if (stage !== 'completed') return
        expect(dutyLog.outgoing?.by).not.toBe(dutyLog.incoming?.by)
        expect(handed.length).toBeGreaterThan(0)
        expect(openProblems).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is made of commands that the edge accepts', () => {
    fc.assert(
      fc.property(command, (step) => {
        expect(handoverLifecycle.commands.safeParse(step).success).toBe(true)
      }),
    )
    expect(handoverLifecycle.commands.safeParse({ kind: 'writeDiary', by: '1001', entries: [], at: 1 }).success).toBe(
      false,
    )
    expect(handoverLifecycle.commands.safeParse({ kind: 'complete' }).success).toBe(false)
  })
})
