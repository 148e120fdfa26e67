import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step of a visit is refused (不予办理的原因). */
export const visitRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/8.1'],
  },
  outOfOrder: {
    text: { zh: '还没轮到这一步，或这一步已办过', en: 'another step comes first, or this one is done already' },
    clauses: ['cement/8.1', 'cement/convention/4', 'cement/9.1.2', 'cement/convention/8'],
  },
  notAdmitted: {
    text: { zh: '该车不准入厂', en: 'the vehicle is not admitted' },
    clauses: ['cement/convention/2', 'cement/8.2', 'cement/convention/8'],
  },
  notAtSite: {
    text: {
      zh: '车辆未到装车现场，不得收提货单',
      en: 'the ticket is not taken before the vehicle is at the loading site',
    },
    clauses: ['cement/ban/2'],
  },
  countMismatch: {
    text: { zh: '点数与订货不符，须改装后重点', en: 'a count is not what was ordered: put the load right, count anew' },
    clauses: ['cement/convention/4', 'cement/ban/4'],
  },
  suspended: {
    text: { zh: '该车已停运，等有权人决定装完或卸下', en: 'the vehicle is suspended until the authority decides' },
    clauses: ['cement/convention/8'],
  },
  toBeUnloaded: {
    text: { zh: '有权人已决定卸下', en: 'the authority decided that it unloads' },
    clauses: ['cement/convention/8'],
  },
  withoutAuthority: {
    text: { zh: '无处理权限', en: 'has no authority to decide' },
    clauses: ['cement/convention/8'],
  },
  nothingToUnload: {
    text: { zh: '尚未装车，不必卸下，可不予装车', en: 'loading has not begun: refuse it instead of unloading' },
    clauses: ['cement/convention/8'],
  },
  loadingBegun: {
    text: { zh: '已经开始装车，不能再拒装或取消', en: 'loading has begun: no refusal or cancelling any more' },
    clauses: ['cement/8.1'],
  },
} as const satisfies RefusalReasons<string>
export type VisitRefusalCode = keyof typeof visitRefusals

export const refused = refusing(visitRefusals)
