import { z } from 'zod'
import { conflictReason } from '../conflict'
import { fact, labelled } from '../../decision'
import { share } from '../facts'

/** The levels from the lowest up (升级层级). */
export const levelOrder = ['dispatcher', 'chief', 'deputy', 'head', 'meeting'] as const
export type EscalationLevel = (typeof levelOrder)[number]

/** What each level is called (层级名称). */
export const levelNames = {
  dispatcher: { zh: '当班调度', en: 'dispatcher on duty' },
  chief: { zh: '值班调度长', en: 'chief dispatcher on duty' },
  deputy: { zh: '副组长', en: 'deputy head' },
  head: { zh: '组长', en: 'head' },
  meeting: { zh: '总经理办公会', en: "general manager's meeting" },
} as const

const level = fact.enum(levelNames, {
  label: { zh: '层级', en: 'level' },
  source: 'derived',
  clauses: ['cement/convention/6', 'cement/convention/7'],
})
const trigger = fact.enum(
  {
    registration: { zh: '登记', en: 'registration' },
    dissatisfied: { zh: '客户对调度不满意', en: 'dissatisfied with the dispatcher' },
    asked: { zh: '客户要求', en: 'asked for' },
    share: { zh: '答复期限已用比例', en: 'share of the answer time' },
    passedOver: { zh: '下级回避', en: 'the level below was passed over' },
  },
  { label: { zh: '触发原因', en: 'trigger' }, source: 'derived' },
)

const holder = fact.string({
  presence: 'optional',
  source: 'derived',
  maxLength: 40,
  label: { zh: '该层级人员工号', en: 'staff number of who holds the level' },
})
const instant = (zh: string, en: string) => fact.instant({ source: 'derived', label: { zh, en } })

const reachedLevel = labelled(z.object({ level, trigger, at: instant('到达时间', 'reached at'), holder }), {
  zh: '到达的层级',
  en: 'a level that was reached',
})
export type ReachedLevel = z.output<typeof reachedLevel>

const passedOver = labelled(
  z.object({
    level,
    staffNumber: fact.string({ source: 'derived', maxLength: 40, label: { zh: '工号', en: 'staff number' } }),
    reason: conflictReason,
    at: instant('回避起始时间', 'passed over from'),
  }),
  { zh: '回避的人员', en: 'someone who was passed over' },
)
export type PassedOver = z.output<typeof passedOver>

/** Where a complaint stands between the dispatcher and the general manager's meeting (投诉升级结果). */
export const complaintEscalationOutput = z.object({
  level,
  holder,
  trigger,
  share: share('答复期限已用比例（历次最高）', 'greatest share of the answer time used so far'),
  /** Every level reached, each once, from the lowest up; those passed over among them. */
  levels: labelled(z.array(reachedLevel), {
    zh: '到达的各层级（由低到高）',
    en: 'the levels that were reached, from the lowest up',
  }),
  passedOver: labelled(z.array(passedOver), { zh: '回避的各人', en: 'those who were passed over' }),
  remindedAt: fact.instant({
    presence: 'optional',
    source: 'derived',
    label: { zh: '提醒承办人的时间', en: 'the holder was reminded at' },
  }),
})
export type ComplaintEscalation = z.output<typeof complaintEscalationOutput>
