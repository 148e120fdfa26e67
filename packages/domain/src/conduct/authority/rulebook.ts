import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { authorityFacts } from './facts'

export const authorityOutcome = z.object({
  mayDecide: fact.boolean({ source: 'derived', label: { zh: '可以作出处理决定', en: 'may decide' } }),
})

const withoutInterest = {
  zh: '与被举报人或举报人有利害关系的应回避。',
  en: 'Whoever has an interest in either side does not decide.',
}

/** Who may decide on a sanction (谁可以作出处理决定). */
export const authorityRulebook = defineRulebook({
  id: 'conduct/authority',
  version: '1.0.0',
  title: { zh: '处理决定的权限与回避', en: 'Who may decide on a sanction' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: authorityFacts,
  outcome: authorityOutcome,
  rows: [
    {
      id: 'without-authority',
      when: { hasAuthority: false },
      then: { mayDecide: false },
      clauses: ['cement/17', 'cement/18'],
    },
    { id: 'accused', when: { isAccused: true }, then: { mayDecide: false }, clauses: ['cement/ban/10'] },
    {
      id: 'accuser',
      when: { isAccuser: true },
      then: { mayDecide: false },
      clauses: ['cement/18'],
      note: withoutInterest,
    },
    {
      id: 'subordinate',
      when: { isSubordinate: true },
      then: { mayDecide: false },
      clauses: ['cement/18'],
      note: withoutInterest,
    },
    {
      id: 'relative',
      when: { isRelative: true },
      then: { mayDecide: false },
      clauses: ['cement/18'],
      note: withoutInterest,
    },
    { id: 'handler', when: { handlesComplaint: true }, then: { mayDecide: false }, clauses: ['department/2.3'] },
    {
      id: 'may-decide',
      when: {
        hasAuthority: true,
        isAccused: false,
        isAccuser: false,
        isSubordinate: false,
        isRelative: false,
        handlesComplaint: false,
      },
      then: { mayDecide: true },
      clauses: ['cement/17', 'cement/18'],
    },
  ],
})
