import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { railLifecycle } from './index'
import type { RailCommand, RailEvent, RailState } from './index'

const { decide, evolve, initialState } = railLifecycle
const lot = (bags: number) => [{ kind: 'P.O 42.5', bags }]
const verifies: RailCommand = { kind: 'verifyCount', ordered: lot(1200), counted: lot(1200) }
const covers: RailCommand = { kind: 'cover' }
const seals: RailCommand = { kind: 'seal', seal: 'T-0071' }

const run = (commands: readonly RailCommand[]) => {
  const events: RailEvent[] = []
  let state: RailState = initialState
  const answers = commands.map((command, now) => {
    const answer = decide(state, command, { now })
    if (answer.kind === 'accepted') {
      events.push(...answer.events)
      state = answer.events.reduce(evolve, state)
    }
    return answer.kind === 'refused' ? `${answer.code} ${answer.clause}` : answer.kind
  })
  return { state, events, answers }
}

describe('a wagon after loading', () => {
  it('is covered when the keeper has verified the count, and sealed when it is covered', () => {
    const { state } = run([verifies, covers, seals])
    expect(state).toEqual({ stage: 'sealed', bags: 1200, seal: 'T-0071', lastAt: 2 })
  })

  it.each<[readonly RailCommand[]]>([[[covers]], [[seals]], [[verifies, seals]], [[verifies, covers, covers]]])(
    'is neither covered nor sealed before its turn: %j',
    (commands) => {
      expect(run(commands).answers.at(-1)).toBe('outOfOrder cement/9.2.2')
    },
  )

  it.each([1199, 1201])('stays uncovered while %s bags were counted of 1200', (bags) => {
    const { answers, state } = run([{ ...verifies, counted: lot(bags) }, covers, verifies, covers])
    expect(answers).toEqual(['countDiffers cement/9.2.1', 'outOfOrder cement/9.2.2', 'accepted', 'accepted'])
    expect(state.stage).toBe('covered')
  })

  it('is verified against an order', () => {
    const none: RailCommand = { kind: 'verifyCount', ordered: [], counted: [] }
    expect(run([none]).answers).toEqual(['nothingOrdered cement/9.2.2'])
  })

  it('never goes back in time', () => {
    const { state } = run([verifies])
    expect(decide(state, covers, { now: -1 })).toMatchObject({ code: 'timeBeforeLastEvent' })
  })

  it('accepts whatever is next of verify, cover and seal, and nothing else; its events give its state', () => {
    const commands = fc.array(fc.constantFrom(verifies, covers, seals), { maxLength: 8 })
    fc.assert(
      fc.property(commands, (steps) => {
        const inOrder = [verifies, covers, seals]
        let done = 0
        const { answers, events, state } = run(steps)
        for (const [index, step] of steps.entries()) {
          const isNext = step === inOrder[done]
          expect(answers[index] === 'accepted').toBe(isNext)
          if (isNext) done += 1
        }
        const kept = events.map((event) => railLifecycle.events.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(railLifecycle, kept)).toEqual(state)
      }),
    )
  })
})
