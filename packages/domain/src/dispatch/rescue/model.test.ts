import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { rescueLifecycle } from './index'
import type { RescueCommand, RescueEvent } from './index'
import { whole } from './rescue.fixture'

const { decide, evolve, events: eventSchema, initialState } = rescueLifecycle
const commands = fc
  .array(fc.constantFrom<RescueCommand>(...whole), { maxLength: 3 })
  .chain((noise) => fc.nat(whole.length).map((place) => [...whole.slice(0, place), ...noise, ...whole.slice(place)]))

describe('any sequence of steps of a rescue', () => {
  it('is accepted exactly in its order, and replays to the same state, also through JSON', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        let ticks = 0
        let state = initialState
        const kept: RescueEvent[] = []
        for (const [now, step] of steps.entries()) {
          const answer = decide(state, step, { now })
          expect(answer.kind).toBe(whole[ticks]?.kind === step.kind ? 'accepted' : 'refused')
          if (answer.kind !== 'accepted') continue
          ticks += 1
          kept.push(...answer.events)
          state = answer.events.reduce(evolve, state)
        }
        const stored = kept.map((event) => eventSchema.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(rescueLifecycle, stored)).toEqual(state)
      }),
    )
  })
})
