import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { dutyFacts } from './facts'

/** How a duty stands (办理情况). */
export const dutyState = fact.enum(
  {
    done: { zh: '已办理', en: 'done' },
    overdue: { zh: '逾期未办', en: 'overdue' },
    neverDone: { zh: '从未办理', en: 'never done' },
  },
  { label: { zh: '办理情况', en: 'state' }, source: 'derived' },
)

const training = 'serviceTraining' as const
const advertising: ('advertisingInside' | 'advertisingOutside')[] = ['advertisingInside', 'advertisingOutside']
const never = { daysLeft: { present: false } } as const
const passed = { daysLeft: { below: 0 } } as const
const inTime = { daysLeft: { from: 0 } } as const

/** Duties before the sale that come back (售前定期事项): training in service, advertising inside and outside. */
export const dutiesRulebook = defineRulebook({
  id: 'presale/duties',
  version: '1.0.0',
  title: { zh: '售前定期事项', en: 'Duties before the sale' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: dutyFacts,
  outcome: z.object({ state: dutyState }),
  rows: [
    { id: 'never-trained', when: { duty: training, ...never }, then: { state: 'neverDone' }, clauses: ['cement/3'] },
    { id: 'training-overdue', when: { duty: training, ...passed }, then: { state: 'overdue' }, clauses: ['cement/3'] },
    { id: 'trained', when: { duty: training, ...inTime }, then: { state: 'done' }, clauses: ['cement/3'] },
    {
      id: 'never-advertised',
      when: { duty: advertising, ...never },
      then: { state: 'neverDone' },
      clauses: ['cement/4'],
    },
    {
      id: 'advertising-overdue',
      when: { duty: advertising, ...passed },
      then: { state: 'overdue' },
      clauses: ['cement/4'],
    },
    { id: 'advertised', when: { duty: advertising, ...inTime }, then: { state: 'done' }, clauses: ['cement/4'] },
  ],
})
