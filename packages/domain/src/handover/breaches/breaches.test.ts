import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { createSite, defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { shiftStart as start, variantsOf } from '../handover.fixture'
import { handoverLiability } from '../liability'
import { breachesInput } from './facts'
import { breachesRulebook, handoverBreaches } from '.'

const binding = bind(defaultSite, [])
const { decide } = handoverBreaches(binding)
const minute = 60_000
/** A handover with nothing to object to. */
const proper = {
  shiftStart: start,
  arrivedAt: start - 12 * minute,
  leftAt: start,
  swapped: false,
  closedByOrder: false,
  handedOver: true,
  inPerson: true,
  outgoingSignedAt: start - 5 * minute,
  incomingSignedAt: start - 3 * minute,
  inShiftProblem: 'none',
  incomingHelp: 'notNeeded',
}
/** Nobody was handed over to. */
const notHandedOver = { handedOver: false, outgoingSignedAt: null, incomingSignedAt: null }
const listOf = (record: Record<string, unknown>): string[] => {
  const answer = decide({ ...proper, ...record })
  if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
  return answer.outcome.breaches.map(({ breach, by }) => `${breach} by ${by}`)
}

describe('breaches around a handover', () => {
  it('are none in a proper one', () => {
    expect(listOf({})).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a swap without consent', { swapped: true }, ['swapWithoutConsent by bothSwappers']],
    ['a swap agreed as the shift began', { swapped: true, consentAt: start }, []],
    [
      'a swap agreed a millisecond after the shift began',
      { swapped: true, consentAt: start + 1 },
      ['swapWithoutConsent by bothSwappers'],
    ],
    ['a problem of the shift kept quiet', { inShiftProblem: 'unreported' }, ['inShiftProblemUnreported by outgoing']],
    ['a problem of the shift reported', { inShiftProblem: 'reported' }, []],
    ['not in person', { inPerson: false }, ['notInPerson by outgoingAndIncoming']],
    ['help refused', { incomingHelp: 'refused' }, ['helpRefused by incoming']],
    ['left as the later one signed', { leftAt: start - 3 * minute }, []],
    [
      'left a millisecond before the later one signed',
      { leftAt: start - 3 * minute - 1 },
      ['leftBeforeHandover by outgoing'],
    ],
    ['incoming did not sign the log', { incomingSignedAt: null, leftAt: null }, ['dutyLogUnsigned by incoming']],
    ['outgoing did not sign the log', { outgoingSignedAt: null, leftAt: null }, ['dutyLogUnsigned by outgoing']],
    ['there at the start, with no lead', { arrivedAt: start, incomingSignedAt: start }, []],
    [
      'a second late, outgoing stayed',
      { arrivedAt: start + 1000, incomingSignedAt: start + 2 * minute, leftAt: start + 3 * minute },
      ['lateness by incoming'],
    ],
  ])('%s', (_name, record, breaches) => {
    expect(listOf(record)).toEqual(breaches)
  })

  it('names the clauses of each breach', () => {
    const answer = decide({ ...proper, swapped: true, inPerson: false })
    expect(answer).toMatchObject({
      outcome: {
        breaches: [
          { breach: 'swapWithoutConsent', by: 'bothSwappers', clauses: ['shift/handover/7'] },
          { breach: 'notInPerson', by: 'outgoingAndIncoming', clauses: ['shift/handover/2'] },
        ],
      },
      clauses: ['shift/handover/7', 'shift/handover/2'],
      fired: ['swap-without-consent', 'not-in-person'],
    })
  })
})

describe('a swap', () => {
  const agreed = { swapped: true, consentAt: start - 24 * 60 * minute }
  const late = { arrivedAt: start + 20 * minute, incomingSignedAt: start + 25 * minute }

  it('agreed, the substitute late and the outgoing person stayed: lateness only', () => {
    expect(listOf({ ...agreed, ...late, leftAt: start + 25 * minute })).toEqual(['lateness by incoming'])
  })

  it('agreed, the substitute late and the outgoing person gone: gap, leaving and lateness', () => {
    expect(listOf({ ...agreed, ...late, leftAt: start })).toEqual([
      'gapBecauseOfSwap by bothSwappers',
      'leftBeforeHandover by outgoing',
      'lateness by incoming',
    ])
  })

  it('not agreed adds its breach to the others', () => {
    expect(listOf({ swapped: true, ...late, leftAt: start })).toEqual([
      'swapWithoutConsent by bothSwappers',
      'gapBecauseOfSwap by bothSwappers',
      'leftBeforeHandover by outgoing',
      'lateness by incoming',
    ])
  })
})

describe('a relief who never came', () => {
  it('without a swap, the outgoing person staying: no gap, the absence is graded', () => {
    expect(listOf({ ...notHandedOver, arrivedAt: null, leftAt: null })).toEqual(['absence by incoming'])
  })

  it('with the outgoing person gone: the leaving, too', () => {
    expect(listOf({ ...notHandedOver, arrivedAt: null, leftAt: start })).toEqual([
      'leftBeforeHandover by outgoing',
      'absence by incoming',
    ])
  })

  it('is no breach where the post was closed by order', () => {
    expect(listOf({ ...notHandedOver, closedByOrder: true, arrivedAt: start + minute, leftAt: start })).toEqual([])
    expect(listOf({ ...notHandedOver, closedByOrder: true, arrivedAt: null, leftAt: start })).toEqual([])
  })
})

describe('the record', () => {
  it('leaves breaches open where it is silent on what matters, and names it', () => {
    const answer = decide({ ...proper, inPerson: null, inShiftProblem: null })
    if (answer.kind !== 'undecided') throw new Error('undecided')
    expect(answer.missing.map(({ fact }) => fact)).toEqual(['inShiftProblem', 'inPerson'])
    expect(answer.possible).toHaveLength(4)
  })

  it('need not say how a handover was done that never took place', () => {
    expect(listOf({ ...notHandedOver, arrivedAt: null, leftAt: null, inPerson: null })).toEqual(['absence by incoming'])
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['signed, but not handed over', { handedOver: false }, 'inconsistent handedOver'],
    ['handed over to nobody', { arrivedAt: null, incomingSignedAt: null }, 'inconsistent handedOver'],
    ['signed before arriving', { arrivedAt: start }, 'inconsistent incomingSignedAt'],
    ['an arrival between two seconds', { arrivedAt: start - 10 * minute + 1 }, 'off-scale arrivedAt'],
    ['a misspelt key', { consentedAt: start }, 'unknown-fact consentedAt'],
  ])('is refused where it cannot be true: %s', (_name, record, error) => {
    const answer = decide({ ...proper, ...record })
    if (answer.kind !== 'invalid') throw new Error('invalid')
    expect(answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([error])
  })

  it('names the given facts that were used, none that were derived', () => {
    const answer = decide({ ...proper, leftAt: start - 4 * minute })
    if (answer.kind !== 'decided') throw new Error('decided')
    for (const name of answer.used) expect(Object.keys(breachesInput.shape)).toContain(name)
    expect(answer.used).toEqual(expect.arrayContaining(['leftAt', 'incomingSignedAt', 'arrivedAt', 'shiftStart']))
  })

  const records = variantsOf(proper, breachesInput)

  it('that is complete gets exactly one answer, which names one of four parties with the clause', () => {
    fc.assert(
      fc.property(records, ({ inPerson, inShiftProblem, incomingHelp, ...rest }) => {
        const known = {
          inPerson: inPerson ?? true,
          inShiftProblem: inShiftProblem ?? 'none',
          incomingHelp: incomingHelp ?? 'given',
        }
        const answer = decide({ ...rest, ...known })
        expect(answer.kind).not.toBe('undecided')
        if (answer.kind !== 'decided') return
        for (const { breach, by, clauses } of answer.outcome.breaches) {
          expect(['outgoing', 'incoming', 'outgoingAndIncoming', 'bothSwappers']).toContain(by)
          const row = breachesRulebook.document.rows.find(({ then }) => then.breach === breach && then.by === by)
          expect(clauses).toEqual(row?.clauses)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('may change in what was not used without changing the breaches', () => {
    fc.assert(
      fc.property(records, records, (record, other) => {
        const answer = decide(record)
        if (answer.kind !== 'decided') return
        for (const name of answer.unused) {
          const changed = decide({ ...record, [name]: other[name] })
          if (changed.kind === 'decided') expect(changed.outcome).toEqual(answer.outcome)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('breaks nothing by another lead of the site: lateness is being there after the shift began', () => {
    const site = createSite({ 'handover.lead': 3600 })
    if (!site.ok) throw new Error('an hour is allowed')
    const strict = handoverBreaches(bind(site.site, []))
    expect(strict.decide(proper)).toMatchObject({ outcome: { breaches: [] } })
  })
})

describe('breaches and liability', () => {
  it('are two answers: a late relief breaches /1 while the outgoing person answers for the problem', () => {
    expect(
      listOf({ arrivedAt: start + minute, incomingSignedAt: start + 5 * minute, leftAt: start + 5 * minute }),
    ).toEqual(['lateness by incoming'])
    const liability = handoverLiability(binding)
    const problem = { gap: 'none', told: 'rightly', taken: 'rightly', phase: 'before', causedBy: 'neither' }
    expect(liability.decide(problem)).toMatchObject({ outcome: { liable: 'outgoing' } })
  })

  it('mean the same to both evaluators', () => expectEvaluatorsAgree(breachesRulebook))
})
