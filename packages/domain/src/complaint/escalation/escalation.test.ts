import { explain } from '@zhidu/rules/explain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { at, complaintAt, decided, errorsOf, standard } from '../complaint.fixture'
import { answerTimeUsed } from './answer-time-used'
import { levelOrder } from './levels'
import { escalationRulebook } from './rulebook'

const { escalation } = standard
// Ten days of wall time: 1 % is 8640 seconds, and the per mille are whole milliseconds.
const base = { registeredAt: at('03-02 09:00'), statedAnswerTime: at('03-12 09:00') }
const whole = base.statedAnswerTime - base.registeredAt
const later = (share: number) => base.registeredAt + share * whole
const ask = (facts: Readonly<Record<string, unknown>>, context = standard) =>
  decided(context.escalation.decide({ ...base, ...facts }))
const above = (...superiors: string[]) => superiors
const posts = {
  dispatcher: { staffNumber: 'D', superiors: above('C', 'B', 'A') },
  chief: { staffNumber: 'C', superiors: above('B', 'A') },
  deputy: { staffNumber: 'B', superiors: above('A') },
  head: { staffNumber: 'A', superiors: above() },
}
const complainedOf = (staffNumber: string, when = base.registeredAt) => [{ staffNumber, at: when }]

describe('escalation of a complaint', () => {
  it('begins with the dispatcher on duty', () => {
    expect(ask({ now: base.registeredAt, posts })).toEqual({
      level: 'dispatcher',
      holder: 'D',
      trigger: 'registration',
      share: 0,
      levels: [{ level: 'dispatcher', trigger: 'registration', at: base.registeredAt, holder: 'D' }],
      passedOver: [],
      remindedAt: null,
    })
  })

  it.each([
    ['chief', 0.5],
    ['deputy', 1],
    ['head', 1.5],
  ] as const)('reaches the %s at a share of %d, and not a millisecond before', (level, share) => {
    expect(ask({ now: later(share) })).toMatchObject({ level, trigger: 'share', share })
    const before = ask({ now: later(share) - 1 })
    expect(levelOrder.indexOf(before.level)).toBe(levelOrder.indexOf(level) - 1)
    expect(before.share).toBe(share - 0.001)
  })

  it('reminds the holder at 80 %, once', () => {
    expect(ask({ now: later(0.8) - 1 }).remindedAt).toBeNull()
    expect(ask({ now: later(0.8) }).remindedAt).toBe(later(0.8))
    expect(ask({ now: later(3) }).remindedAt).toBe(later(0.8))
  })

  it('is undecided, with real moments, while it is unknown whom the dispatcher serves under', () => {
    const unknown = { ...posts, chief: { staffNumber: 'C' } }
    const answer = standard.escalation.decide({
      ...base,
      now: later(0.5),
      posts: unknown,
      complainedOf: complainedOf('A'),
    })
    if (answer.kind !== 'undecided') throw new Error(answer.kind)
    const moments = answer.possible.flatMap(({ outcome }) =>
      [...outcome.levels, ...outcome.passedOver].map(({ at: when }) => when),
    )
    expect(moments.length).toBeGreaterThan(0)
    expect(moments.filter((moment) => !Number.isFinite(moment))).toEqual([])
  })

  it('goes to the chief dispatcher at once when the customer is dissatisfied or asks for him', () => {
    const moment = later(0.1)
    expect(ask({ now: moment, dissatisfiedAt: moment })).toMatchObject({ level: 'chief', trigger: 'dissatisfied' })
    expect(ask({ now: moment, asksForChiefAt: moment })).toMatchObject({ level: 'chief', trigger: 'asked' })
  })

  it('keeps the trigger that came first', () => {
    const after = ask({ now: later(0.7), dissatisfiedAt: later(0.6) })
    expect(after).toMatchObject({ level: 'chief', trigger: 'share' })
    expect(after.levels[1]).toMatchObject({ at: later(0.5) })
    const sooner = ask({ now: later(0.7), dissatisfiedAt: later(0.4), asksForChiefAt: later(0.3) })
    expect(sooner.levels[1]).toMatchObject({ trigger: 'asked', at: later(0.3) })
  })

  it('never comes down for an agreed later answer time', () => {
    const agreed = { answerTimeChanges: [{ at: later(1.2), to: later(10) }] }
    expect(ask({ now: later(1.3), ...agreed })).toMatchObject({ level: 'deputy', share: 1.199 })
    expect(ask({ now: later(0.7), answerTimeChanges: [{ at: later(0.4), to: later(10) }] }).level).toBe('dispatcher')
  })

  it('stops with the answer and goes on from there when it is turned down', () => {
    const answers = [{ at: later(0.9) }]
    expect(ask({ now: later(5), answers })).toMatchObject({ level: 'chief', share: 0.899 })
    const down = { now: later(1.2), answers: [{ at: later(0.9), turnedDownAt: later(1.2) }] }
    expect(ask(down).levels[2]).toMatchObject({ level: 'deputy', at: later(1.2) })
    expect(ask({ now: later(1), answers: [{ at: later(1) }] }).level).toBe('chief')
  })

  it('passes over who is complained of and whoever serves under them, and says why', () => {
    const answer = ask({ now: later(0.1), posts, complainedOf: complainedOf('C') })
    expect(answer).toMatchObject({ level: 'deputy', holder: 'B', trigger: 'passedOver' })
    expect(answer.passedOver).toEqual([
      { level: 'dispatcher', staffNumber: 'D', reason: 'servesUnder', at: base.registeredAt },
      { level: 'chief', staffNumber: 'C', reason: 'complainedOf', at: base.registeredAt },
    ])
  })

  it('keeps the moment at which a level was passed the complaint, also when its own share comes later', () => {
    const answer = ask({ now: later(0.6), posts, complainedOf: complainedOf('D', later(0.2)) })
    expect(answer.levels[1]).toMatchObject({ level: 'chief', trigger: 'passedOver', at: later(0.2) })
    const own = ask({ now: later(0.6), posts, complainedOf: complainedOf('D', later(0.5)) })
    expect(own.levels[1]).toMatchObject({ trigger: 'share', at: later(0.5) })
  })

  it('reassigns at once when someone is named later, and leaves the earlier steps', () => {
    const named = ask({ now: later(0.6), posts, complainedOf: complainedOf('C', later(0.55)) })
    expect(named.levels.map(({ level, trigger }) => [level, trigger])).toEqual([
      ['dispatcher', 'registration'],
      ['chief', 'share'],
      ['deputy', 'passedOver'],
    ])
    expect(named.levels[2]?.at).toBe(later(0.55))
  })

  it("goes to the general manager's meeting when the head is complained of", () => {
    expect(ask({ now: later(0.1), posts, complainedOf: complainedOf('A') })).toMatchObject({
      level: 'meeting',
      holder: null,
    })
  })

  it('leaves alone a dispatcher who is free although someone elsewhere is complained of', () => {
    expect(ask({ now: later(0.1), posts, complainedOf: complainedOf('Z') }).level).toBe('dispatcher')
  })

  it('does not guess who holds a level or whom they serve under', () => {
    const facts = { ...base, now: later(0.1), complainedOf: complainedOf('Z') }
    expect(errorsOf(escalation.decide(facts))).toEqual(['missing posts.dispatcher'])
    const answer = escalation.decide({ ...facts, posts: { ...posts, dispatcher: { staffNumber: 'D' } } })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['servesUnder'])
  })

  it('leaves open whether and from when somebody is passed over whose superiors are not known', () => {
    const unknown = { ...posts, dispatcher: { staffNumber: 'D' } }
    const atOf = (named: readonly { readonly staffNumber: string; readonly at: number }[]) => {
      const answer = escalation.decide({ ...base, now: later(0.4), posts: unknown, complainedOf: named })
      if (answer.kind !== 'undecided') throw new Error(answer.kind)
      expect(explain(answer, 'zh')).toContain('还缺')
      return answer.possible.map(({ outcome }) => outcome.passedOver.map(({ at, reason }) => [at, reason]))
    }
    const [early, late] = [later(0.1), later(0.2)]
    expect(atOf([{ staffNumber: 'Z', at: early }])).toEqual([[[early, 'servesUnder']], []])
    const named = [
      { staffNumber: 'Z', at: early },
      { staffNumber: 'D', at: late },
    ]
    expect(atOf(named)).toEqual([[[early, 'servesUnder']], [[late, 'complainedOf']]])
  })

  it('names an error’s field and clause, also within lists and for those who hold a level', () => {
    const impossible = { ...base, now: later(0.1), complainedOf: complainedOf('A', later(-0.1)) }
    expect(explain(escalation.decide(impossible), 'zh')).toContain('指明时间')
    expect(escalation.decide({ ...base, now: later(0.1), complainedOf: complainedOf('Z') })).toMatchObject({
      errors: [{ path: ['posts', 'dispatcher'], label: { zh: '当班调度' }, clause: 'department/2.3' }],
    })
  })

  it("follows the site's own thresholds and names the others as assumed", () => {
    const own = complaintAt({ 'complaint.escalation.chief': 0.25 })
    expect(ask({ now: later(0.25) }, own).level).toBe('chief')
    expect(ask({ now: later(0.25) - 1 }, own).level).toBe('dispatcher')
    const answer = own.escalation.decide({ ...base, now: later(0.25) })
    expect(answer.kind === 'decided' && answer.assumed).toEqual([
      'complaint.escalation.reminder',
      'complaint.escalation.deputy',
      'complaint.escalation.head',
    ])
  })

  it('refuses times that cannot be', () => {
    const answer = escalation.decide({
      ...base,
      now: later(0.1),
      dissatisfiedAt: later(0.2),
      answers: [{ at: later(0.05), turnedDownAt: later(0.04) }],
      complainedOf: complainedOf('A', later(-0.1)),
    })
    expect(errorsOf(answer)).toEqual([
      'inconsistent answers.0.turnedDownAt',
      'inconsistent dissatisfiedAt',
      'inconsistent complainedOf.0.at',
    ])
  })

  it('only ever goes up as time passes, each level once', () => {
    const moment = fc.integer({ min: 0, max: 3 * whole }).map((offset) => base.registeredAt + offset)
    const change = fc
      .tuple(moment, fc.integer({ min: 1, max: whole }))
      .map(([when, more]) => ({ at: when, to: when + more }))
    fc.assert(
      fc.property(moment, moment, fc.array(change, { maxLength: 3 }), (one, other, answerTimeChanges) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const known = (now: number) => ({ now, answerTimeChanges: answerTimeChanges.filter((each) => each.at <= now) })
        const [before, after] = [ask(known(first)), ask(known(second))]
        expect(after.levels.slice(0, before.levels.length)).toEqual(before.levels)
        expect(new Set(after.levels.map(({ level }) => level)).size).toBe(after.levels.length)
      }),
      { numRuns: 100 },
    )
  })

  it('reaches a share exactly when its instant has come, for any length of time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_155_760_000_000 }),
        fc.integer({ min: 10, max: 10_000 }),
        (length, perMille) => {
          const due = Number((BigInt(length) * BigInt(perMille) + 999n) / 1000n)
          const used = (now: number) => answerTimeUsed({ registeredAt: 0, statedAnswerTime: length }, now)
          expect(used(due).reachedAt(perMille)).toBe(due)
          expect(used(due - 1).reachedAt(perMille)).toBeNull()
          expect(used(due).share >= perMille / 1000).toBe(true)
          expect(used(due - 1).share < perMille / 1000).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(escalationRulebook))
})
