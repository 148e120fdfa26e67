import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { readinessFacts } from './facts'

/** Whether loading may begin, and if not, what stands in the way (装前检查结论). */
export const readinessOutcome = oneOf(
  'verdict',
  { zh: '结论', en: 'verdict' },
  {
    ready: { label: { zh: '可以装车', en: 'loading may begin' } },
    refused: {
      label: { zh: '暂不装车', en: 'loading does not begin' },
      fields: z.object({
        reason: fact.enum(
          {
            residue: { zh: '余料未清净', en: 'residue is not cleared' },
            floorNotCleared: { zh: '车厢底部雨雪未清净', en: 'the floor is not cleared of rain and snow' },
            beamsNotCleared: { zh: '横梁处雨雪未清净', en: 'the beams are not cleared of rain and snow' },
            noConsent: { zh: '客户不同意', en: 'the customer does not agree' },
          },
          { label: { zh: '原因', en: 'reason' }, source: 'derived' },
        ),
      }),
    },
  },
)

const rainOrSnow = { any: [{ weather: ['rain', 'snow'] }, { wetBed: true }] } as const

/** Before loading (装前检查): trucks in rain or snow by 10.1, rail wagons by 9.2.5; what is cleared is asked first. */
export const readinessRulebook = defineRulebook({
  id: 'loading/readiness',
  version: '1.0.0',
  title: { zh: '装前检查', en: 'Check before loading' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: readinessFacts,
  outcome: readinessOutcome,
  rows: [
    {
      id: 'truck-floor',
      when: { all: [{ carrier: 'truck', floorCleared: false }, rainOrSnow] },
      then: { verdict: 'refused', reason: 'floorNotCleared' },
      clauses: ['cement/10.1'],
    },
    {
      id: 'truck-residue',
      when: { carrier: 'truck', residue: true },
      then: { verdict: 'refused', reason: 'residue' },
      clauses: ['cement/9.2.5'],
      note: {
        zh: '设定：汽车车厢的余料比照火车车厢先清净。',
        en: 'Assumed: residue on a truck is cleared as on a rail wagon.',
      },
    },
    {
      id: 'truck-consent',
      when: { all: [{ carrier: 'truck', consent: false }, rainOrSnow] },
      then: { verdict: 'refused', reason: 'noConsent' },
      clauses: ['cement/10.1'],
    },
    { id: 'truck', when: { carrier: 'truck' }, then: { verdict: 'ready' }, clauses: ['cement/10.1'] },
    {
      id: 'wagon-floor',
      when: { carrier: 'wagon', floorCleared: false },
      then: { verdict: 'refused', reason: 'floorNotCleared' },
      clauses: ['cement/9.2.5'],
    },
    {
      id: 'wagon-beams',
      when: { carrier: 'wagon', beamsCleared: false },
      then: { verdict: 'refused', reason: 'beamsNotCleared' },
      clauses: ['cement/9.2.5'],
    },
    {
      id: 'wagon-residue',
      when: { carrier: 'wagon', residue: true },
      then: { verdict: 'refused', reason: 'residue' },
      clauses: ['cement/9.2.5'],
    },
    { id: 'wagon', when: { carrier: 'wagon' }, then: { verdict: 'ready' }, clauses: ['cement/9.2.5'] },
  ],
})
