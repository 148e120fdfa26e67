import { z } from 'zod'
import { fact } from '../../decision'

/** How one case of a promise came out, in the words of its own decision (承诺的单项结论). */
export const caseState = fact.enum(
  {
    met: { zh: '按时', en: 'met' },
    late: { zh: '迟了', en: 'late' },
    review: { zh: '超时且无记录原因，提请核查', en: 'over time without a recorded reason: to be reviewed' },
    alreadyOver: { zh: '尚未结束，已经超时', en: 'not ended, already over time' },
    missed: { zh: '逾期未办', en: 'missed' },
    open: { zh: '期限未到', en: 'open' },
    notCovered: { zh: '不在承诺范围', en: 'not covered' },
    notDue: { zh: '等候未超时，无须说明', en: 'no explanation due' },
    due: { zh: '须说明，尚在时限内', en: 'explanation due, still in time' },
    givenInTime: { zh: '已按时说明', en: 'explained in time' },
    givenLate: { zh: '说明迟了', en: 'explained late' },
    covered: { zh: '全时有人', en: 'covered throughout' },
    gap: { zh: '有空档', en: 'with a gap' },
    granted: { zh: '已照办', en: 'granted' },
    refusedWithReason: { zh: '未照办，理由已记录', en: 'refused with a reason' },
    reasonMissing: { zh: '未照办，须补记理由', en: 'refused, and the reason is still to be given' },
  },
  { label: { zh: '单项结论', en: 'how it came out' } },
)
export type CaseState = z.output<typeof caseState>

/** What counting a case asks (承诺兑现的计数). */
export const attainmentFacts = z.object({ state: caseState })
