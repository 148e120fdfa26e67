import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../decision'
import { asks, begins, counts, lot, releases, reopens, run, untilReleased } from './counts.fixture'
import { countsLifecycle } from './index'
import type { CountingCommand, CountingPost } from './index'

const posts = ['loaders', 'locationClerk', 'storeKeeper', 'gate'] as const
const command: fc.Arbitrary<CountingCommand> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...posts), fc.constantFrom(600, 600, 600, 599))
      .map(([post, bags]) => counts(post, bags)),
  },
  { weight: 4, arbitrary: fc.constantFrom(begins, asks, releases, reopens) },
)
/** Any commands, and a good course with noise in it, so that random runs reach the gate, too. */
const commands = fc.oneof(
  fc.array(command, { maxLength: 30 }),
  fc
    .array(fc.array(command, { maxLength: 2 }), { minLength: 7, maxLength: 7 })
    .map((noise) => [...untilReleased, counts('gate')].flatMap((step, index) => [...(noise[index] ?? []), step])),
)

/** The model: a slip of paper that wanders from post to post, crossed out where a count differs. */
interface Slip {
  begun: boolean
  /** Ticks of the round, 3 when the keeper has counted. */
  ticks: number
  crossed: CountingPost | null
  asked: boolean
  away: 'in' | 'released' | 'left'
}

function allows(slip: Slip, step: CountingCommand): boolean {
  const isOpen = slip.begun && slip.crossed === null && slip.away === 'in'
  switch (step.kind) {
    case 'begin':
      return !slip.begun
    case 'count':
      return step.post === 'gate' ? slip.away === 'released' : isOpen && posts.indexOf(step.post) === slip.ticks
    case 'reopen':
      return slip.crossed !== null
    case 'askOpinion':
      return isOpen && slip.ticks === 3
    case 'release':
      return isOpen && slip.ticks === 3 && slip.asked
  }
}

function advance(slip: Slip, step: CountingCommand): void {
  const again = { ticks: 0, crossed: null, asked: false, away: 'in' } as const
  if (step.kind === 'begin') slip.begun = true
  if (step.kind === 'reopen') Object.assign(slip, again)
  if (step.kind === 'askOpinion') slip.asked = true
  if (step.kind === 'release') slip.away = 'released'
  if (step.kind !== 'count') return
  const isRight = step.counted[0]?.bags === 600
  if (step.post === 'gate') Object.assign(slip, isRight ? { away: 'left' } : again)
  else if (isRight) slip.ticks += 1
  else slip.crossed = step.post
}

describe('any sequence of steps', () => {
  it('is accepted and refused as by a slip of paper that wanders from post to post', () => {
    const reached = { left: 0, crossed: 0, rounds: 0 }
    fc.assert(
      fc.property(commands, (steps) => {
        const slip: Slip = { begun: false, ticks: 0, crossed: null, asked: false, away: 'in' }
        const { answers, state } = run(steps)
        for (const [index, step] of steps.entries()) {
          const isAllowed = allows(slip, step)
          expect(answers[index] === 'accepted').toBe(isAllowed)
          if (isAllowed) advance(slip, step)
        }
        expect(state.stage === 'passed').toBe(slip.away === 'left')
        expect(state.stoppedBy?.post ?? null).toBe(slip.crossed)
        reached.left += slip.away === 'left' ? 1 : 0
        reached.crossed += slip.crossed === null ? 0 : 1
        reached.rounds += state.round > 1 ? 1 : 0
      }),
      { numRuns: 400 },
    )
    expect(Math.min(...Object.values(reached))).toBeGreaterThan(5)
  })

  it('releases, and lets pass, only what was ordered, counted by every post and seen by the customer', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { stage, agreed, ordered, opinion } = run(steps).state
        if (stage !== 'released' && stage !== 'passed') return
        expect(agreed.map(({ post }) => post)).toEqual(posts.slice(0, stage === 'passed' ? 4 : 3))
        for (const { counted } of agreed) expect(counted).toEqual(ordered)
        expect(ordered).toEqual([lot(600)])
        expect(opinion).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  it('gives the state that replaying its events gives, also after a journey through JSON', () => {
    fc.assert(
      fc.property(commands, (steps) => {
        const { state, events } = run(steps)
        expect(replay(countsLifecycle, events)).toEqual(state)
        const kept = events.map((event) => countsLifecycle.events.parse(JSON.parse(JSON.stringify(event))))
        expect(replay(countsLifecycle, kept)).toEqual(state)
      }),
      { numRuns: 100 },
    )
  })
})
