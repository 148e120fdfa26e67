import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step on a complaint is refused (不予办理的原因). */
export const complaintRefusals = {
  notRegistered: { text: { zh: '尚未登记', en: 'not registered yet' }, clauses: ['cement/13'] },
  alreadyRegistered: { text: { zh: '已经登记', en: 'registered already' }, clauses: ['cement/13'] },
  wrongStage: {
    text: { zh: '不是这一步的时候', en: 'not the stage for this step' },
    clauses: ['code/20', 'template/7.3'],
  },
  alreadyRecorded: { text: { zh: '已有记录', en: 'on record already' }, clauses: ['code/20', 'cement/13'] },
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['code/20'],
  },
  incomplete: {
    text: { zh: '必填内容为空', en: 'something that must be written down is empty' },
    clauses: ['cement/13', 'template/7.3', 'template/7.2', 'template/6.2', 'department/2.3', 'cement/convention/7'],
  },
  contactWithheld: {
    text: { zh: '匿名举报不留联系方式', en: 'who stays anonymous leaves no contact' },
    clauses: ['cement/convention/7'],
  },
  answerTimePast: { text: { zh: '答复时间已过', en: 'the answer time is past' }, clauses: ['cement/13'] },
  conflictOfInterest: {
    text: { zh: '与投诉有利害关系，应当回避', en: 'has a conflict of interest' },
    clauses: ['department/2.3', 'cement/ban/10'],
  },
  noHandler: { text: { zh: '尚无承办人', en: 'nobody handles it yet' }, clauses: ['department/2.2'] },
  notTheHandler: { text: { zh: '不是承办人', en: 'is not the handler' }, clauses: ['template/7.2'] },
  successorMissing: { text: { zh: '须指定接办人', en: 'a successor has to be named' }, clauses: ['department/2.2'] },
  successorNamed: {
    text: { zh: '已指定接办人，不能同时称无人可接办', en: 'a successor is named, so somebody is left' },
    clauses: ['department/2.2'],
  },
  causeMissing: { text: { zh: '原因未查明', en: 'the cause is not known' }, clauses: ['template/7.1'] },
  expectationMissing: {
    text: { zh: '客户期望未记录', en: "the customer's expectation is not on record" },
    clauses: ['template/7.2'],
  },
  findingMissing: { text: { zh: '尚无调查结论', en: 'there is no finding yet' }, clauses: ['code/20'] },
  explanationDue: {
    text: { zh: '不属实的投诉应作解释说明', en: 'what is unfounded has to be explained' },
    clauses: ['code/20'],
  },
  waivedForAnonymous: {
    text: { zh: '匿名投诉不作告知和满意确认', en: 'telling and satisfaction are waived for an anonymous one' },
    clauses: ['cement/convention/7'],
  },
  notAnonymous: { text: { zh: '不是匿名投诉', en: 'is not anonymous' }, clauses: ['template/7.3'] },
  checkedByHandler: {
    text: { zh: '承办人不能自己复核', en: 'the handler cannot check his own work' },
    clauses: ['department/2.3'],
  },
  notTold: { text: { zh: '尚未告知客户', en: 'the customer was not told' }, clauses: ['code/20', 'template/6.2'] },
  stillReachable: { text: { zh: '客户仍可联系', en: 'the customer can still be reached' }, clauses: ['template/7.3'] },
  alreadyWaiting: {
    text: { zh: '已在等候客户', en: 'is waiting for the customer already' },
    clauses: ['template/7.2'],
  },
  notWaiting: { text: { zh: '没有在等候客户', en: 'is not waiting for the customer' }, clauses: ['template/7.2'] },
  noCall: {
    text: { zh: '没有举报电话的记录', en: 'no call to the report line is on record' },
    clauses: ['cement/promise/10'],
  },
  timeImpossible: {
    text: { zh: '时间前后矛盾', en: 'the times contradict each other' },
    clauses: ['cement/promise/10'],
  },
  linkedToItself: { text: { zh: '不能与自己关联', en: 'cannot be linked to itself' }, clauses: ['cement/13'] },
  reopenPeriodOver: { text: { zh: '重新办理的期限已过', en: 'the time to reopen is over' }, clauses: ['template/7.3'] },
} as const satisfies RefusalReasons<string>
export type ComplaintRefusalCode = keyof typeof complaintRefusals

export const refused = refusing(complaintRefusals)
