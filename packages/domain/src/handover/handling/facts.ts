import { z } from 'zod'
import { fact } from '../../decision'
import { gap, taken, told } from '../problem-facts'

/** What handling asks: how far the handover is now, and what was told and taken (处置判定的事实). */
export const handlingFacts = z.object({
  completed: fact.boolean({
    label: { zh: '交接已完成（双方已在值班日志签字）', en: 'handover completed: both have signed the duty log' },
    description: {
      zh: '指处置时的情况，与问题何时发生无关',
      en: 'when the problem is handled, whenever it arose',
    },
    clauses: ['shift/handover/5', 'shift/handover/6'],
  }),
  gap,
  told,
  taken,
})
