import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step of a handover is refused (不予办理的原因). */
export const handoverRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['shift/handover/6'],
  },
  outOfOrder: {
    text: { zh: '还没轮到这一步，或这一步已办过', en: 'another step comes first, or this one is done already' },
    clauses: ['shift/handover/3', 'shift/handover/5', 'shift/handover/6'],
  },
  suspended: {
    text: { zh: '交接中的问题尚未告一段落', en: 'a problem of the handover has not reached a stopping point' },
    clauses: ['shift/handover/5'],
  },
  staffNumberMissing: {
    text: { zh: '未签工号', en: 'the staff number is missing' },
    clauses: ['shift/handover/3', 'shift/handover/6'],
  },
  onePersonAsBoth: {
    text: { zh: '交班和接班不能是同一人', en: 'one person cannot be both outgoing and incoming' },
    clauses: ['shift/handover/6', 'shift/handover/3'],
  },
  anotherPerson: {
    text: { zh: '签字人与日记上的人不符', en: 'the diary names another person on this side' },
    clauses: ['shift/handover/6'],
  },
  noItems: { text: { zh: '没有交接事项', en: 'nothing was handed over' }, clauses: ['shift/handover/2'] },
  notInPerson: { text: { zh: '未当面交接', en: 'not handed over face to face' }, clauses: ['shift/handover/2'] },
  problemAlreadyOpen: {
    text: { zh: '该问题已登记，尚在处理', en: 'this problem is open already' },
    clauses: ['shift/handover/5'],
  },
  problemNotOpen: { text: { zh: '没有登记过该问题', en: 'no such problem is open' }, clauses: ['shift/handover/5'] },
} as const satisfies RefusalReasons<string>
export type HandoverRefusalCode = keyof typeof handoverRefusals

export const refused = refusing(handoverRefusals)
