import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { placeFacts } from './facts'

/** Which class comes first, 1 before 2 before 3; within one, whoever arrived first (分配次序). */
export const place = fact.integer({
  min: 1,
  max: 3,
  source: 'derived',
  label: { zh: '分配次序', en: 'place in the allocation' },
})

/** Place in the allocation (分配次序): in a shortage key customers, then large ones, then others. */
export const placeRulebook = defineRulebook({
  id: 'dispatch/allocation-place',
  version: '1.0.0',
  title: { zh: '分配次序', en: 'Place in the allocation' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: placeFacts,
  outcome: z.object({ place }),
  rows: [
    { id: 'no-shortage', when: { shortage: false }, then: { place: 1 }, clauses: ['cement/8.1'] },
    { id: 'key', when: { shortage: true, customer: 'key' }, then: { place: 1 }, clauses: ['cement/8.3'] },
    {
      id: 'large-after-key',
      when: { shortage: true, customer: 'large', keyBeforeLarge: true },
      then: { place: 2 },
      clauses: ['cement/8.3'],
    },
    {
      id: 'large-beside-key',
      when: { shortage: true, customer: 'large', keyBeforeLarge: false },
      then: { place: 1 },
      clauses: ['cement/8.3'],
    },
    { id: 'other', when: { shortage: true, customer: 'other' }, then: { place: 3 }, clauses: ['cement/8.3'] },
  ],
})
