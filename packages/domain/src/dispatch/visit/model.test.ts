import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { visitLifecycle } from './index'
import type { VisitCommand } from './index'
import { arrives, run, suspends, whole } from './visit.fixture'

const { decide, evolve, initialState } = visitLifecycle

const post = fc.constantFrom('loaders' as const, 'locationClerk' as const, 'keeper' as const, 'gate' as const)
const noise: fc.Arbitrary<VisitCommand> = fc.oneof(
  fc.constantFrom<VisitCommand>(...whole),
  fc.record({ kind: fc.constant('count' as const), post, bags: fc.constantFrom(599, 600) }),
  fc.constantFrom<VisitCommand>(
    { kind: 'correctLoad' },
    { kind: 'refuse', reason: '证件不符' },
    { kind: 'cancel', reason: '改期' },
    suspends,
    { kind: 'decideSuspension', hasAuthority: true, outcome: 'finish' },
    { kind: 'decideSuspension', hasAuthority: true, outcome: 'unload' },
    { kind: 'unload' },
    { kind: 'enter', admitted: false },
  ),
)
/** The usual course with noise in it, so that random runs come far. */
const commands = fc
  .array(fc.array(noise, { maxLength: 1 }), { minLength: whole.length, maxLength: whole.length })
  .map((lists) => whole.flatMap((step, index) => [...(lists[index] ?? []), step]))

/** The model: the next line on a clerk's form, and what stands in the way. */
interface Model {
  /** How many lines of the usual course are ticked. */
  line: number
  stopped: boolean
  suspended: 'no' | 'open' | 'finish' | 'unload'
  over: boolean
  unloaded: boolean
}
const loadingLine = whole.findIndex(({ kind }) => kind === 'startLoading')
const firstCount = whole.findIndex(({ kind }) => kind === 'count')
const gateLine = whole.length - 2

function allows(model: Model, step: VisitCommand): boolean {
  const next = whole[model.line]
  const begun = model.line > 0 && !model.over
  const isNext = next?.kind === step.kind && (!('post' in next) || ('post' in step && next.post === step.post))
  const isBeforeLoading = begun && model.line <= loadingLine && !model.unloaded
  switch (step.kind) {
    case 'correctLoad':
      return model.stopped && (model.suspended === 'no' || model.suspended === 'finish') && !model.over
    case 'refuse':
    case 'cancel':
      return isBeforeLoading
    case 'suspend':
      return begun && !model.unloaded && model.suspended === 'no'
    case 'decideSuspension':
      return begun && model.suspended === 'open' && (step.outcome === 'finish' || !isBeforeLoading)
    case 'unload':
      return begun && model.suspended === 'unload' && !model.unloaded
    default: {
      if (step.kind === 'leave' && model.unloaded) return !model.over
      const isFree = !model.over && !model.stopped && (model.suspended === 'no' || model.suspended === 'finish')
      const mayEnter = step.kind !== 'enter' || (step.admitted && model.suspended === 'no')
      return isNext && isFree && mayEnter
    }
  }
}

function advance(model: Model, step: VisitCommand): void {
  if (step.kind === 'refuse' || step.kind === 'cancel') model.over = true
  else if (step.kind === 'suspend') model.suspended = 'open'
  else if (step.kind === 'decideSuspension') model.suspended = step.outcome
  else if (step.kind === 'unload') [model.unloaded, model.stopped] = [true, false]
  else if (step.kind === 'correctLoad') [model.stopped, model.line] = [false, firstCount]
  else if (step.kind === 'leave') model.over = true
  else if (step.kind === 'count' && step.bags !== arrives.bags) {
    if (model.line === gateLine) model.line = firstCount
    else model.stopped = true
  } else model.line += 1
}

describe('any sequence of steps', () => {
  it('is accepted and refused as by a clerk who ticks a form', () => {
    let left = 0
    fc.assert(
      fc.property(commands, (steps) => {
        const model: Model = { line: 0, stopped: false, suspended: 'no', over: false, unloaded: false }
        let state = initialState
        for (const [now, step] of steps.entries()) {
          const answer = decide(state, step, { now })
          expect([step, answer.kind]).toEqual([step, allows(model, step) ? 'accepted' : 'refused'])
          if (answer.kind !== 'accepted') continue
          advance(model, step)
          state = answer.events.reduce(evolve, state)
        }
        if (state.stage === 'left') left += 1
      }),
      { numRuns: 300 },
    )
    expect(left).toBeGreaterThan(5)
  })

  it('gives the state that replaying its events gives, also after a journey through JSON', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { state, events } = run(steps)
        const kept = events.map((event) => visitLifecycle.events.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(visitLifecycle, kept)).toEqual(state)
        expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })

  it('lets out no bag that was not ordered, and none too few', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { stage, counts, order, times } = run(steps).state
        if (stage !== 'left' || times.unloaded !== undefined) return
        expect(Object.values(counts)).toEqual(Array(4).fill(order?.bags))
      }),
      { numRuns: 200 },
    )
  })

  it('takes no ticket before the vehicle is at the site', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { events } = run(steps)
        const kinds = events.map(({ kind }) => kind)
        const ticket = kinds.indexOf('ticketTaken')
        if (ticket >= 0) expect(kinds.slice(0, ticket)).toContain('siteReached')
      }),
      { numRuns: 100 },
    )
  })
})
