import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step in the handling of a violation is refused (不予办理的原因). */
export const sanctionRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/18'],
  },
  outOfOrder: {
    text: { zh: '不是这一步的时候', en: 'another step comes first' },
    clauses: ['cement/18', 'cement/ban/sanction'],
  },
  notVerified: {
    text: { zh: '尚未查实，不得处理', en: 'nothing is imposed before the act is verified' },
    clauses: ['cement/ban/sanction', 'cement/18'],
  },
  incomplete: {
    text: { zh: '必填内容为空', en: 'something that must be written down is empty' },
    clauses: ['cement/18'],
  },
  mayNotDecide: {
    text: { zh: '无权处理或应当回避', en: 'has no authority, or has an interest in the case' },
    clauses: ['cement/18', 'cement/17', 'cement/ban/10', 'department/2.3'],
  },
  fineOutOfBounds: {
    text: { zh: '员工罚款须在30至50元之间', en: 'a fine on staff lies between 30 and 50 yuan' },
    clauses: ['cement/18'],
  },
  amountMissing: {
    text: { zh: '罚款须写明金额', en: 'a fine names its amount' },
    clauses: ['cement/18', 'cement/8.2'],
  },
  amountWithoutFine: {
    text: { zh: '该措施不罚款', en: 'this measure carries no fine' },
    clauses: ['cement/ban/sanction', 'cement/8.2', 'cement/convention/8'],
  },
  notTheAccused: { text: { zh: '只有当事人可以申诉', en: 'only the accused appeals' }, clauses: ['cement/18'] },
  appealTooLate: { text: { zh: '申诉期限已过', en: 'the time to appeal is over' }, clauses: ['cement/18'] },
  appealStillOpen: { text: { zh: '申诉期限未满', en: 'there is still time to appeal' }, clauses: ['cement/18'] },
  wrongBody: {
    text: { zh: '申诉由上一级机关处理', en: 'an appeal goes to the next body above' },
    clauses: ['cement/17', 'cement/19.2'],
  },
  notReduced: {
    text: {
      zh: '减轻后的金额须低于原金额且不少于30元',
      en: 'a reduced fine is less than before and not under 30 yuan',
    },
    clauses: ['cement/18'],
  },
  noCorrection: { text: { zh: '没有待改正的事项', en: 'nothing is to be corrected' }, clauses: ['cement/18'] },
  correctionOpen: {
    text: { zh: '已有待改正的事项', en: 'something is to be corrected already' },
    clauses: ['cement/18'],
  },
  correctionTimePast: {
    text: { zh: '改正期限已过', en: 'the time to correct lies in the past' },
    clauses: ['cement/18'],
  },
  correctionNotDue: { text: { zh: '改正期限未到', en: 'there is still time to correct' }, clauses: ['cement/18'] },
  notSuspended: { text: { zh: '车辆没有停运', en: 'the vehicle is not suspended' }, clauses: ['cement/convention/8'] },
} as const satisfies RefusalReasons<string>
export type SanctionRefusalCode = keyof typeof sanctionRefusals

export const refused = refusing(sanctionRefusals)
