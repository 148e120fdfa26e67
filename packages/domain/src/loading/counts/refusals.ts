import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step of the counts is refused (不予办理的原因). */
export const countingRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/convention/4'],
  },
  outOfOrder: {
    text: { zh: '还没轮到这一步，或这一步已办过', en: 'another step comes first, or this one is done already' },
    clauses: ['cement/convention/4'],
  },
  stopped: {
    text: {
      zh: '点数与订货不符，须先纠正再重新点数',
      en: 'a count differs from the order: put right, then count anew',
    },
    clauses: ['cement/ban/4', 'cement/convention/4'],
  },
  opinionNotAsked: {
    text: { zh: '放行前还没有征求客户意见', en: 'the customer has not been asked before release' },
    clauses: ['cement/9.1.2'],
  },
  nothingOrdered: {
    text: { zh: '没有订货，无从核对', en: 'nothing was ordered that a count could be held against' },
    clauses: ['cement/9.1.2'],
  },
} as const satisfies RefusalReasons<string>
export type CountingRefusalCode = keyof typeof countingRefusals

export const refused = refusing(countingRefusals)
