import { describe, expect, it } from 'vitest'
import { asks, begins, counts, decide, lot, releases, reopens, run, threeCounts, untilReleased } from './counts.fixture'

describe('the counts of a load', () => {
  it('are made by loaders, location clerk and store keeper, who releases, and by the gate', () => {
    const { state, events } = run([...untilReleased, counts('gate')])
    expect(state).toMatchObject({ stage: 'passed', round: 1, opinion: 'satisfied', heldBy: null })
    expect(state.agreed.map(({ post }) => post)).toEqual(['loaders', 'locationClerk', 'storeKeeper', 'gate'])
    expect(events.map(({ kind }) => kind)).toEqual([
      'begun',
      'agreed',
      'agreed',
      'agreed',
      'opinionAsked',
      'released',
      'passed',
    ])
  })

  it.each([
    [[counts('loaders')], 'before anything was ordered'],
    [[begins, counts('locationClerk')], 'by the clerk before the loaders'],
    [[begins, counts('loaders'), counts('storeKeeper')], 'by the keeper before the clerk'],
    [[begins, ...threeCounts, counts('gate')], 'by the gate before release'],
    [[begins, counts('loaders'), counts('loaders')], 'twice by one post'],
    [[begins, counts('loaders'), asks], 'the opinion before the counts are done'],
    [[begins, counts('loaders'), releases], 'the release before the counts are done'],
    [[begins, reopens], 'a new round where none was stopped'],
    [[...untilReleased, counts('gate'), counts('gate')], 'after the vehicle has left'],
  ])('are refused out of order: %#, %2$s', (commands) => {
    expect(run(commands).answers.at(-1)).toBe('outOfOrder cement/convention/4')
  })

  it('need an order that they can be held against', () => {
    expect(run([{ kind: 'begin', ordered: [] }]).answers).toEqual(['nothingOrdered cement/9.1.2'])
  })

  it('do not lead to a release before the customer was asked', () => {
    expect(run([begins, ...threeCounts, releases, asks, releases]).answers.slice(-3)).toEqual([
      'opinionNotAsked cement/9.1.2',
      'accepted',
      'accepted',
    ])
  })

  it('are released also against a dissatisfied customer, whose opinion stays on record', () => {
    const { state } = run([begins, ...threeCounts, { kind: 'askOpinion', opinion: 'dissatisfied' }, releases])
    expect(state).toMatchObject({ stage: 'released', opinion: 'dissatisfied' })
  })

  it('never go back in time', () => {
    expect(decide(run([begins]).state, counts('loaders'), { now: -1 })).toMatchObject({ code: 'timeBeforeLastEvent' })
  })
})

describe('a count that differs from the order', () => {
  it.each([599, 601])('of %s bags instead of 600 stops the counts at its post, which is named', (bags) => {
    const { state, answers } = run([begins, counts('loaders'), counts('locationClerk', bags), counts('storeKeeper')])
    expect(answers.at(-1)).toBe('stopped cement/ban/4')
    expect(state).toMatchObject({ stage: 'stopped', stoppedBy: { post: 'locationClerk' } })
    expect(decide(state, releases, { now: 9 })).toMatchObject({
      code: 'stopped',
      facts: { post: 'locationClerk', kinds: [{ kind: 'P.O 42.5', ordered: 600, counted: bags }] },
    })
  })

  it('stops at the first post, although all posts agree with each other', () => {
    const { state, answers } = run([begins, counts('loaders', 599), counts('locationClerk', 599)])
    expect(state.stoppedBy?.post).toBe('loaders')
    expect(answers.at(-1)).toBe('stopped cement/ban/4')
  })

  it('stops also where the sum is right and the kinds are not', () => {
    const ordered = [lot(300, 'A'), lot(300, 'B')]
    const mixed = [lot(299, 'A'), lot(301, 'B')]
    const { state } = run([
      { kind: 'begin', ordered },
      { kind: 'count', post: 'loaders', counted: mixed },
    ])
    expect(state.stage).toBe('stopped')
  })

  it('is followed by a new round of all three when the load was put right', () => {
    const { state, answers } = run([begins, counts('loaders'), counts('locationClerk', 599), reopens, ...threeCounts])
    expect(answers.at(-1)).toBe('accepted')
    expect(state).toMatchObject({ stage: 'verified', round: 2, stoppedBy: null })
  })
})

describe('a gate that counts something else', () => {
  const held = [...untilReleased, counts('gate', 599)]

  it('holds the vehicle and reopens the counts', () => {
    const { state, events } = run(held)
    expect(events.at(-1)).toMatchObject({ kind: 'heldAtGate' })
    expect(state).toMatchObject({ stage: 'counting', round: 2, agreed: [], heldBy: { post: 'gate' } })
  })

  it('lets nothing pass until all three have counted anew, the customer was asked anew and the keeper released', () => {
    expect(run([...held, counts('gate')]).answers.at(-1)).toBe('outOfOrder cement/convention/4')
    expect(run([...held, ...threeCounts, releases]).answers.at(-1)).toBe('opinionNotAsked cement/9.1.2')
    const { state } = run([...held, ...threeCounts, asks, releases])
    expect(state).toMatchObject({ stage: 'released', heldBy: null })
    expect(run([...held, ...threeCounts, asks, releases, counts('gate')]).state.stage).toBe('passed')
  })
})
