import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { defineRulebook, fact } from '../../decision'
import { siteValues } from '../../site'
import { countedBy } from '../facts'
import { targetsFacts } from './facts'

/** The clocks that have a target by severity, in the order of the work (分环节时限). */
export const targetClocks = ['accepted', 'assigned', 'firstContact', 'plan', 'reportedToCompany'] as const
export type TargetClock = (typeof targetClocks)[number]

/** Which of the site's amounts a clock has: the one that the site sets for this severity. */
const amountOf = (clock: TargetClock, zh: string, en: string) =>
  fact.enum(
    {
      urgent: siteValues[`complaint.urgent.${clock}`].label,
      high: siteValues[`complaint.high.${clock}`].label,
      normal: siteValues[`complaint.normal.${clock}`].label,
    },
    { label: { zh, en }, source: 'derived' },
  )

/** How the clocks of a severity count, and which amounts of the site they have (计时方式与时限). */
const targetsOutcome = z.object({
  calendar: countedBy,
  accepted: amountOf('accepted', '受理时限', 'target for acceptance'),
  assigned: amountOf('assigned', '指派时限', 'target for assignment'),
  firstContact: amountOf('firstContact', '首次联系时限', 'target for the first contact'),
  plan: amountOf('plan', '提出方案时限', 'target for the plan'),
  reportedToCompany: amountOf('reportedToCompany', '报公司时限', 'target for the report to the company'),
})

const clauses = [
  'code/12',
  'code/20',
  'template/7.1',
  'template/7.2',
  'department/2.2',
  'cement/13',
] as const satisfies readonly ClauseId[]

/** Targets of a complaint by severity (投诉分级时限): only urgent ones run round the clock. */
export const targetsRulebook = defineRulebook({
  id: 'complaint/targets',
  version: '1.0.0',
  title: { zh: '投诉分级时限', en: 'Targets of a complaint by severity' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: targetsFacts,
  outcome: targetsOutcome,
  rows: [
    {
      id: 'urgent',
      when: { severity: 'urgent' },
      then: {
        calendar: 'roundTheClock',
        accepted: 'urgent',
        assigned: 'urgent',
        firstContact: 'urgent',
        plan: 'urgent',
        reportedToCompany: 'urgent',
      },
      clauses,
    },
    {
      id: 'high',
      when: { severity: 'high' },
      then: {
        calendar: 'office',
        accepted: 'high',
        assigned: 'high',
        firstContact: 'high',
        plan: 'high',
        reportedToCompany: 'high',
      },
      clauses,
    },
    {
      id: 'normal',
      when: { severity: 'normal' },
      then: {
        calendar: 'office',
        accepted: 'normal',
        assigned: 'normal',
        firstContact: 'normal',
        plan: 'normal',
        reportedToCompany: 'normal',
      },
      clauses,
    },
  ],
})
