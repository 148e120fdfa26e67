import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { admissionFacts } from './facts'

/** Why a vehicle is not admitted (不准入厂的原因). */
export const admissionReason = fact.enum(
  {
    admissionCancelled: { zh: '该车入厂资格已取消', en: "that vehicle's admission is cancelled" },
    suspended: { zh: '该车停运中', en: 'the vehicle is suspended' },
    conditionsMissing: { zh: '不具备装车条件', en: 'the loading conditions are not met' },
    unsafe: { zh: '不能保证安全装车', en: 'it cannot be loaded safely' },
    braces: { zh: '有斜拉筋的车只能装熟料', en: 'a bed with diagonal braces takes clinker only' },
  },
  { label: { zh: '原因', en: 'reason' }, source: 'derived' },
)

export const verdictLabel = { zh: '结论', en: 'verdict' }
export const verdicts = {
  admitted: { zh: '准许入厂', en: 'admitted' },
  refused: { zh: '不准入厂', en: 'refused' },
} as const

/** Admission to the plant (入厂准许): sanctions first, then the two conditions of large vehicles, then braces. */
export const admissionRulebook = defineRulebook({
  id: 'dispatch/admission',
  version: '1.0.0',
  title: { zh: '入厂准许', en: 'Admission to the plant' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: admissionFacts,
  outcome: oneOf('verdict', verdictLabel, {
    admitted: { label: verdicts.admitted },
    refused: { label: verdicts.refused, fields: z.object({ reason: admissionReason }) },
  }),
  rows: [
    {
      id: 'cancelled',
      when: { cancelled: true },
      then: { verdict: 'refused', reason: 'admissionCancelled' },
      clauses: ['cement/8.2'],
    },
    {
      id: 'suspended',
      when: { suspended: true },
      then: { verdict: 'refused', reason: 'suspended' },
      clauses: ['cement/convention/8'],
    },
    {
      id: 'special-conditions',
      when: { special: true, meetsConditions: false },
      then: { verdict: 'refused', reason: 'conditionsMissing' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'special-unsafe',
      when: { special: true, safeToLoad: false },
      then: { verdict: 'refused', reason: 'unsafe' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'braces',
      when: { braces: true, cargo: ['bagged', 'winterStored', 'bulk'] },
      then: { verdict: 'refused', reason: 'braces' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'special-served',
      when: { special: true, meetsConditions: true, safeToLoad: true },
      then: { verdict: 'admitted' },
      clauses: ['cement/convention/2'],
    },
    { id: 'ordinary', when: { special: false }, then: { verdict: 'admitted' }, clauses: ['cement/8.1'] },
  ],
})
