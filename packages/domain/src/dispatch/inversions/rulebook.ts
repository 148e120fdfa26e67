import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { overtakingFacts } from './facts'

const ground = fact.enum(
  {
    shortage: { zh: '供应紧张，优先保障', en: 'secured first in a shortage' },
    notCome: { zh: '先到者叫号未到', en: 'the earlier one had not come' },
    refused: { zh: '先到者不予装车', en: 'the earlier one was refused' },
    suspended: { zh: '先到者停运', en: 'the earlier one was suspended' },
    otherProduct: { zh: '先到者等的是别的品种', en: 'the earlier one waited for another product' },
    authorisedChange: { zh: '有权人说明理由作了调整', en: 'changed with authority and a reason' },
  },
  { source: 'derived', label: { zh: '正当理由', en: 'lawful ground' } },
)

export const faults = {
  withoutReason: { zh: '有权人调整但没有理由', en: 'changed with authority but without a reason' },
  withoutAuthority: { zh: '无权人调整', en: 'changed without authority' },
  withoutGround: { zh: '无任何理由', en: 'without any ground' },
} as const

export const fault = fact.enum(faults, {
  source: 'derived',
  label: { zh: '插队情形', en: 'fault' },
  clauses: ['cement/ban/3', 'cement/promise/7'],
})

const verdict = oneOf(
  'verdict',
  { zh: '结论', en: 'verdict' },
  {
    lawful: { label: { zh: '不算插队', en: 'lawful' }, fields: z.object({ ground }) },
    inversion: { label: { zh: '插队', en: 'inversion' }, fields: z.object({ fault }) },
  },
)
/** What one overtaking is. */
export type OvertakingVerdict = z.output<typeof verdict>

/** Whether one overtaking is an inversion (插队认定): every lawful ground, and what is left. */
export const overtakingRulebook = defineRulebook({
  id: 'dispatch/inversions',
  version: '1.0.0',
  title: { zh: '插队认定', en: 'Overtaking in the queue' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: overtakingFacts,
  outcome: verdict,
  rows: [
    {
      id: 'secured-first',
      when: { shortage: true, laterCustomer: ['key', 'large'], earlierCustomer: 'other' },
      then: { verdict: 'lawful', ground: 'shortage' },
      clauses: ['cement/8.3'],
    },
    {
      id: 'key-before-large',
      when: { shortage: true, laterCustomer: 'key', earlierCustomer: 'large', keyBeforeLarge: true },
      then: { verdict: 'lawful', ground: 'shortage' },
      clauses: ['cement/8.3'],
      note: { zh: '重点客户先于大客户由现场决定。', en: 'That key customers precede large ones is up to the site.' },
    },
    {
      id: 'not-come',
      when: { earlierState: 'notCome' },
      then: { verdict: 'lawful', ground: 'notCome' },
      clauses: ['cement/8.1'],
    },
    {
      id: 'refused',
      when: { earlierState: 'refused' },
      then: { verdict: 'lawful', ground: 'refused' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'suspended',
      when: { earlierState: 'suspended' },
      then: { verdict: 'lawful', ground: 'suspended' },
      clauses: ['cement/convention/8'],
    },
    {
      id: 'other-product',
      when: { productNotLoaded: true },
      then: { verdict: 'lawful', ground: 'otherProduct' },
      clauses: ['cement/8.1', 'cement/ban/4'],
      note: { zh: '品种不同，不能顶替着装。', en: 'One kind of cement cannot be loaded in place of another.' },
    },
    {
      id: 'authorised-change',
      when: { change: 'withAuthority', reasonGiven: true },
      then: { verdict: 'lawful', ground: 'authorisedChange' },
      clauses: ['cement/ban/3'],
    },
    {
      id: 'change-without-reason',
      when: { change: 'withAuthority', reasonGiven: false },
      then: { verdict: 'inversion', fault: 'withoutReason' },
      clauses: ['cement/ban/3', 'cement/promise/7'],
    },
    {
      id: 'change-without-authority',
      when: { change: 'withoutAuthority' },
      then: { verdict: 'inversion', fault: 'withoutAuthority' },
      clauses: ['cement/ban/3', 'cement/promise/7'],
    },
    {
      id: 'inversion',
      when: {},
      then: { verdict: 'inversion', fault: 'withoutGround' },
      clauses: ['cement/ban/3', 'cement/promise/7'],
    },
  ],
})
