import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { staffFacts } from './facts'

const flag = (zh: string, en: string) => fact.boolean({ source: 'derived', label: { zh, en } })
const yuan = (zh: string, en: string) =>
  fact.number({ source: 'derived', unit: 'yuan', scale: 100, min: 30, max: 50, label: { zh, en } })

/** Fields of what follows, shared with the answers that build on it. */
export const staffFields = {
  none: { investigationDue: flag('须先调查', 'investigation due') },
  dismissal: { fine: flag('并处罚款', 'fine beside it') },
  fine: {
    criticismAndTeaching: flag('批评教育', 'criticism and teaching'),
    orderToCorrect: flag('责令改正', 'order to correct'),
    fineFrom: yuan('罚款下限', 'fine from'),
    fineTo: yuan('罚款上限', 'fine to'),
    referredToLeadingGroup: flag('报领导小组', 'referred to the leading group'),
  },
  recorded: { referred: flag('移交有关部门', 'referred') },
} as const

export const verdictLabel = { zh: '处理结果', en: 'verdict' } as const
/** What can follow, in words. */
export const staffVerdicts = {
  none: { zh: '暂不处理', en: 'no sanction' },
  dismissal: { zh: '开除', en: 'dismissal' },
  fine: { zh: '批评教育、责令改正并罚款', en: 'criticism and teaching, order to correct and fine' },
  recorded: { zh: '记录在案（制度未定罚则）', en: 'recorded; the source states no sanction' },
} as const

/** What follows from an act of staff (员工违规的处理结果). */
export const staffOutcome = oneOf('verdict', verdictLabel, {
  none: { label: staffVerdicts.none, fields: z.object(staffFields.none) },
  dismissal: { label: staffVerdicts.dismissal, fields: z.object(staffFields.dismissal) },
  fine: { label: staffVerdicts.fine, fields: z.object(staffFields.fine) },
  recorded: { label: staffVerdicts.recorded, fields: z.object(staffFields.recorded) },
})
export type StaffRow = z.output<typeof staffOutcome>

const fine = {
  verdict: 'fine',
  criticismAndTeaching: true,
  orderToCorrect: true,
  fineFrom: 30,
  fineTo: 50,
  referredToLeadingGroup: false,
} as const
const bound: ('staff' | 'contractLoader')[] = ['staff', 'contractLoader']

/** Sanctions of staff and of everyone who is no vehicle, driver or haulier (员工违规处理). */
export const staffRulebook = defineRulebook({
  id: 'conduct/staff',
  version: '1.0.0',
  title: { zh: '员工违规处理', en: 'Sanctions of staff' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: staffFacts,
  outcome: staffOutcome,
  rows: [
    {
      id: 'not-verified',
      when: { verified: false },
      then: { verdict: 'none', investigationDue: true },
      clauses: ['cement/ban/sanction', 'cement/18'],
      note: { zh: '开除以外的处理同样须先查实。', en: 'Sanctions other than dismissal, too, need a verified act.' },
    },
    {
      id: 'ban1-reported',
      when: { actor: bound, act: 'ban1', reporter: ['identifiedCustomer', 'collectsForCustomer'] },
      then: { verdict: 'dismissal', fine: false },
      clauses: ['cement/ban/sanction'],
    },
    {
      id: 'ban1-otherwise',
      when: { actor: bound, act: 'ban1' },
      then: { ...fine, referredToLeadingGroup: true },
      clauses: ['cement/16', 'cement/18'],
    },
    {
      id: 'cement-breach',
      when: { actor: 'staff', act: ['otherBan', 'cement'] },
      then: fine,
      clauses: ['cement/16', 'cement/18'],
    },
    {
      id: 'ban-breach-by-loader',
      when: { actor: 'contractLoader', act: 'otherBan' },
      then: fine,
      clauses: ['cement/16', 'cement/18'],
      note: {
        zh: '外包装卸工只受禁令约束，经其用人单位处理。',
        en: 'Of the regulation the bans alone bind contract loaders, through their employer.',
      },
    },
    {
      id: 'other-regulation',
      when: { actor: 'staff', act: 'otherRegulation' },
      then: { verdict: 'recorded', referred: true },
      clauses: ['cement/18'],
      note: { zh: '罚则只及于本制度，其他制度未定罚则。', en: 'The clause reaches its own regulation alone.' },
    },
    {
      id: 'not-staff',
      when: { actor: ['contractLoader', 'customer', 'other'] },
      then: { verdict: 'recorded', referred: false },
      clauses: ['cement/18'],
      note: {
        zh: '对客户、其他人员以及外包装卸工在禁令之外的行为，未定罚则。',
        en: 'The source states no sanction for customers, others, and what loaders do beyond the bans.',
      },
    },
  ],
})
