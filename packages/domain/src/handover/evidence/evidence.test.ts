import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { shiftStart as start, variantsOf } from '../handover.fixture'
import { handoverLiability } from '../liability'
import { evidenceInput } from './facts'
import { handoverFacts, toldRulebook } from '.'

const binding = bind(defaultSite, [])
const { decide } = handoverFacts(binding)
const liability = handoverLiability(binding)
const minute = 60_000
/** An ordinary handover: begun 10 minutes before the shift, signed by both 5 and 3 minutes before it. */
const ordinary = {
  aroseAt: start,
  startedAt: start - 10 * minute,
  shiftStart: start,
  arrivedAt: start - 12 * minute,
  leftAt: start,
  swapped: false,
  closedByOrder: false,
  outgoingSignedAt: start - 5 * minute,
  incomingSignedAt: start - 3 * minute,
  known: true,
  spoken: 'rightly',
  diary: 'rightly',
  diarySigned: true,
  taken: 'rightly',
  causedBy: 'neither',
}
const factsFor = (evidence: Record<string, unknown>) => {
  const answer = decide({ ...ordinary, ...evidence })
  if (answer.kind !== 'decided') throw new Error(JSON.stringify(answer))
  return answer.outcome
}
const errorsFor = (evidence: Record<string, unknown>): string[] => {
  const answer = decide({ ...ordinary, ...evidence })
  return answer.kind === 'invalid' ? answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}

describe('phase of a problem', () => {
  it.each([
    ['a millisecond before the handover began', start - 10 * minute - 1, 'before'],
    ['as the handover began', start - 10 * minute, 'during'],
    ['when only the outgoing person had signed', start - 5 * minute, 'during'],
    ['a millisecond before the later signature', start - 3 * minute - 1, 'during'],
    ['with the later signature', start - 3 * minute, 'after'],
    ['later', start + 60 * minute, 'after'],
  ])('%s', (_name, aroseAt, phase) => {
    expect(factsFor({ aroseAt }).phase).toBe(phase)
  })

  it.each([{ outgoingSignedAt: null }, { incomingSignedAt: null }, { outgoingSignedAt: null, incomingSignedAt: null }])(
    'is still “during” long afterwards while a signature is missing: %j',
    (unsigned) => {
      expect(factsFor({ ...unsigned, aroseAt: start + 6 * 60 * minute }).phase).toBe('during')
    },
  )

  it('goes by the later signature, whichever side it is', () => {
    const swapped = { outgoingSignedAt: start - minute, incomingSignedAt: start - 8 * minute }
    expect(factsFor({ ...swapped, aroseAt: start - minute - 1 }).phase).toBe('during')
    expect(factsFor({ ...swapped, aroseAt: start - minute }).phase).toBe('after')
  })

  it('is “before” while no beginning is recorded', () => {
    const nothing = { startedAt: null, outgoingSignedAt: null, incomingSignedAt: null }
    expect(factsFor({ ...nothing, aroseAt: start + minute }).phase).toBe('before')
  })
})

describe('what was told', () => {
  const unknown = { known: null, spoken: null, diary: null, diarySigned: null }
  it.each<[string, Record<string, unknown>, string | null]>([
    ['told face to face', { spoken: 'rightly' }, 'rightly'],
    ['written in a diary that incoming signed', { spoken: 'omitted', diary: 'rightly', diarySigned: true }, 'rightly'],
    ['a signed diary outweighs a wrong word', { spoken: 'wrongly', diary: 'rightly', diarySigned: true }, 'rightly'],
    ['an unsigned diary tells nothing', { spoken: 'omitted', diary: 'rightly', diarySigned: false }, 'omitted'],
    ['told wrongly', { spoken: 'wrongly', diary: 'omitted' }, 'wrongly'],
    ['a wrong diary that incoming signed', { spoken: 'omitted', diary: 'wrongly', diarySigned: true }, 'wrongly'],
    ['known and left out', { known: true, spoken: 'omitted', diary: 'omitted' }, 'omitted'],
    ['known to nobody', { known: false }, 'nothingToTell'],
    ['left out, and perhaps known to nobody', { spoken: 'omitted', diary: 'omitted' }, null],
    ['a diary entry of which nobody knows whether it was signed', { spoken: 'omitted', diary: 'rightly' }, null],
    ['nothing recorded', {}, null],
  ])('%s', (_name, evidence, told) => {
    expect(factsFor({ ...unknown, ...evidence }).told).toBe(told)
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(toldRulebook))
})

describe('gap at the post', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['none: the outgoing person stayed although nobody came', { arrivedAt: null, leftAt: null }, 'none'],
    ['none: left as the other arrived', { arrivedAt: start, leftAt: start }, 'none'],
    ['a millisecond uncovered', { arrivedAt: start, leftAt: start - 1 }, 'otherwise'],
    ['a substitute late, outgoing gone', { swapped: true, arrivedAt: start + 1, leftAt: start }, 'swap'],
    ['a substitute who never came', { swapped: true, arrivedAt: null, leftAt: start }, 'swap'],
    ['a substitute late, outgoing stayed', { swapped: true, arrivedAt: start + 20 * minute, leftAt: null }, 'none'],
    ['outgoing left early, no doing of the swap', { swapped: true, arrivedAt: start, leftAt: start - 1 }, 'otherwise'],
    ['closed by order', { closedByOrder: true, arrivedAt: null, leftAt: start }, 'closedByOrder'],
    ['closed by order, though swapped', { closedByOrder: true, swapped: true, arrivedAt: null }, 'closedByOrder'],
  ])('%s', (_name, attendance, gap) => {
    const unsigned = { startedAt: null, outgoingSignedAt: null, incomingSignedAt: null }
    expect(factsFor({ ...unsigned, ...attendance }).gap).toBe(gap)
  })
})

describe('the evidence', () => {
  it('goes straight on to liability', () => {
    expect(liability.decide(factsFor({ aroseAt: start }))).toMatchObject({ outcome: { liable: 'incoming' } })
    expect(liability.decide(factsFor({ causedBy: null, aroseAt: start - 9 * minute }))).toMatchObject({
      kind: 'undecided',
      missing: [{ fact: 'causedBy' }],
    })
  })

  it('names what it used, and what did not matter', () => {
    const answer = decide({ ...ordinary, leftAt: null, aroseAt: start - 60 * minute })
    if (answer.kind !== 'decided') throw new Error('decided')
    expect(answer.used).toEqual(expect.arrayContaining(['aroseAt', 'startedAt', 'spoken', 'taken', 'causedBy']))
    expect(answer.unused).toEqual(
      expect.arrayContaining(['outgoingSignedAt', 'incomingSignedAt', 'swapped', 'shiftStart']),
    )
  })

  it('names the whole attendance where somebody left', () => {
    const answer = decide({ ...ordinary, arrivedAt: start - 10 * minute })
    const attendance = ['shiftStart', 'arrivedAt', 'leftAt', 'swapped', 'closedByOrder']
    expect(answer).toMatchObject({ used: expect.arrayContaining(attendance) as unknown })
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['signed without a beginning', { startedAt: null }, ['inconsistent startedAt']],
    ['begun before the incoming person was there', { arrivedAt: start }, ['inconsistent startedAt']],
    ['begun although nobody came', { arrivedAt: null }, ['inconsistent startedAt']],
    ['begun as he arrived', { arrivedAt: ordinary.startedAt }, []],
    [
      'signed before it began',
      { outgoingSignedAt: start - 10 * minute - 1, incomingSignedAt: start - 10 * minute - 1 },
      ['inconsistent outgoingSignedAt', 'inconsistent incomingSignedAt'],
    ],
    ['signed as it began', { outgoingSignedAt: start - 10 * minute }, []],
    ['told, but known to nobody', { known: false }, ['inconsistent known']],
    ['a wrong key', { aroused: start }, ['unknown-fact aroused']],
  ])('is refused where it contradicts itself: %s', (_name, evidence, errors) => {
    expect(errorsFor(evidence)).toEqual(errors)
  })

  it('may change in what was not used without changing the facts', () => {
    const evidences = variantsOf(ordinary, evidenceInput)
    fc.assert(
      fc.property(evidences, evidences, (evidence, other) => {
        const answer = decide(evidence)
        if (answer.kind !== 'decided') return
        for (const name of answer.unused) {
          const changed = decide({ ...evidence, [name]: other[name] })
          if (changed.kind === 'decided') expect(changed.outcome).toEqual(answer.outcome)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('moves nothing to the incoming person by time alone before both signatures', () => {
    const at = fc.integer({ min: -30, max: 90 }).map((minutes) => start + minutes * minute)
    const signature = fc.option(at.filter((time) => time >= ordinary.startedAt))
    fc.assert(
      fc.property(at, signature, signature, (aroseAt, outgoingSignedAt, incomingSignedAt) => {
        const facts = factsFor({ aroseAt, outgoingSignedAt, incomingSignedAt })
        const answer = liability.decide(facts)
        if (answer.kind !== 'decided') throw new Error('every fact is known')
        const hasPassed =
          outgoingSignedAt !== null &&
          incomingSignedAt !== null &&
          aroseAt >= outgoingSignedAt &&
          aroseAt >= incomingSignedAt
        expect(answer.outcome.liable).toBe(hasPassed ? 'incoming' : 'outgoing')
      }),
      { numRuns: 100 },
    )
  })
})
