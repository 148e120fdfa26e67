import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { freePlaces, isShortage } from './next-to-call'
import {
  anyCommands,
  calledOf,
  commandsWithoutChanges,
  issue,
  join,
  open,
  queue,
  run,
  served,
  start,
} from './queue.fixture'
import type { QueueCommand, QueueState } from './index'

const rank = { key: 0, large: 1, other: 2 }

/** Plays commands and shows each that was accepted, with the state before and after. */
function played(
  commands: readonly QueueCommand[],
  look: (before: QueueState, command: QueueCommand, after: QueueState, now: number) => void,
): QueueState {
  let state = queue.initialState
  for (const [index, command] of commands.entries()) {
    const now = start + index * 60_000
    const answer = queue.decide(state, command, { now })
    if (answer.kind !== 'accepted') continue
    const after = answer.events.reduce(queue.evolve, state)
    look(state, command, after, now)
    state = after
  }
  return state
}

const platesOf = (state: QueueState) => state.line.map(({ plate }) => plate)
const waitingOf = (state: QueueState) => state.line.filter(({ notice }) => notice === null)

describe('over any history of commands', () => {
  it('whoever is passed by a call is passed on a lawful ground, and batches are as large as places are free', () => {
    let batches = 0
    let passedOver = 0
    fc.assert(
      fc.property(anyCommands, (commands) => {
        played(commands, (before, command, after, now) => {
          if (command.kind !== 'issueNotices') return
          batches += 1
          const left = new Set(waitingOf(after).map(({ plate }) => plate))
          const called = waitingOf(before).filter(({ plate }) => !left.has(plate))
          const cannot = (plate: string, product: string) =>
            before.bars.some((bar) => bar.plate === plate) || before.pausedProducts.includes(product)
          const able = waitingOf(before).filter(({ plate, product }) => !cannot(plate, product))
          expect(called).toHaveLength(Math.min(freePlaces(before), able.length))
          for (const one of called) {
            expect(cannot(one.plate, one.product)).toBe(false)
            for (const other of able) {
              if (!left.has(other.plate) || platesOf(before).indexOf(other.plate) > platesOf(before).indexOf(one.plate))
                continue
              passedOver += 1
              expect(isShortage(before, now)).toBe(true)
              expect(rank[one.customer]).toBeLessThan(rank[other.customer])
            }
          }
        })
      }),
      { numRuns: 300 },
    )
    expect(batches).toBeGreaterThan(300)
    expect(passedOver).toBeGreaterThan(5)
  })

  it('nobody changes places but by authority with a reason, or by a second no-show', () => {
    let changes = 0
    fc.assert(
      fc.property(anyCommands, (commands) => {
        played(commands, (before, command, after) => {
          const stayed = new Set(platesOf(after))
          const inOrder = platesOf(before).filter((plate) => stayed.has(plate))
          const now = platesOf(after).filter((plate) => inOrder.includes(plate))
          if (now.join() === inOrder.join()) return
          changes += 1
          if (command.kind === 'noShow') {
            expect(now.at(-1)).toBe(command.plate)
            expect(before.line.find(({ plate }) => plate === command.plate)?.noShows).toBeGreaterThanOrEqual(1)
          } else {
            expect(command).toMatchObject({ kind: 'changeOrder', hasAuthority: true, reason: '救灾' })
          }
        })
      }),
      { numRuns: 300 },
    )
    expect(changes).toBeGreaterThan(10)
  })

  it('nobody is on a place that does not exist, twice in the queue, or loading before who was called first', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        played(commands, (before, command, after) => {
          const plates = [...platesOf(after), ...after.placed.map(({ plate }) => plate)]
          expect(new Set(plates).size).toBe(plates.length)
          if (command.kind === 'issueNotices')
            expect(plates.length - waitingOf(after).length).toBeLessThanOrEqual(after.places)
          if (command.kind !== 'startLoading') return
          const own = before.placed.find(({ plate }) => plate === command.plate)?.notice ?? 0
          for (const { plate, notice, stage, product } of before.placed) {
            if (notice >= own || stage === 'loading') continue
            const cannot = before.pausedProducts.includes(product) || before.bars.some((bar) => bar.plate === plate)
            expect(cannot).toBe(true)
          }
        })
      }),
      { numRuns: 200 },
    )
  })

  it('everyone who waits is called after as many calls as vehicles stand ahead, as long as places are freed', () => {
    let longest = 0
    fc.assert(
      fc.property(anyCommands, fc.integer({ min: 1, max: 3 }), (commands, places) => {
        const reached = played(commands, () => undefined)
        const ready: QueueState = { ...reached, bars: [], pausedProducts: [], shortageUntil: null, placed: [] }
        const expected = waitingOf(ready).map(({ plate }) => plate)
        longest = Math.max(longest, expected.length)
        const absent = ready.line.filter(({ notice }) => notice !== null)
        const gone = absent.map(({ plate }): QueueCommand => ({ kind: 'leave', plate }))
        const from = run(gone, { from: ready, at: start + 86_400_000 }).state
        let state = run([open(places)], { from, at: start + 2 * 86_400_000 }).state
        const calls: string[] = []
        while (calls.length < expected.length) {
          const at = (state.lastAt ?? 0) + 60_000
          const batch = run([issue], { from: state, at })
          const plates = calledOf(batch.events)
          expect(plates.length).toBeGreaterThan(0)
          calls.push(...plates)
          // New arrivals meanwhile do not push anybody back.
          const more = plates.map((_, index) => join(`N${calls.length}-${index}`))
          state = run([...more, ...plates.flatMap(served)], { from: batch.state, at: at + 1 }).state
        }
        expect(calls.slice(0, expected.length)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
    expect(longest).toBeGreaterThan(3)
  })

  it('replaying its events gives its state, also after a journey through JSON', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { state, events } = run(commands)
        expect(replay(queue, events)).toEqual(state)
        const kept = events.map((event) => queue.events.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(queue, kept as typeof events)).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })

  it('is made of commands that the edge accepts', () => {
    fc.assert(
      fc.property(commandsWithoutChanges, (commands) => {
        for (const command of commands) expect(queue.commands.safeParse(command).success).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  it('holds no more than who is there, after thousands of visits', () => {
    let state = run([open(5)]).state
    let at = start
    for (let visit = 0; visit < 5000; visit += 1) {
      at += 60_000
      state = run([join(`P${visit}`), issue, ...served(`P${visit}`)], { from: state, at, step: 1 }).state
    }
    expect(state.nextNotice).toBe(5001)
    expect(JSON.stringify(state).length).toBeLessThan(400)
  })
})
