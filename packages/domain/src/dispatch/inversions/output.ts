import { z } from 'zod'
import { fact, labelled } from '../../decision'
import { fault } from './rulebook'

const at = (zh: string, en: string) => fact.instant({ source: 'derived', label: { zh, en } })

const named = (zh: string, en: string) => fact.string({ source: 'derived', maxLength: 20, label: { zh, en } })

const stage = fact.enum(
  {
    call: { zh: '叫号', en: 'calling' },
    loading: { zh: '装车', en: 'loading' },
  },
  { source: 'derived', label: { zh: '环节', en: 'stage' }, clauses: ['cement/ban/3'] },
)

const pair = {
  stage,
  at: at('先叫或先装的时刻', 'when it was served first'),
  earlierPlate: named('先到车号', 'plate of the earlier one'),
  earlierJoined: at('先到车辆排队时刻', 'when the earlier one joined'),
  laterPlate: named('后到车号', 'plate of the later one'),
  laterJoined: at('后到车辆排队时刻', 'when the later one joined'),
  text: labelled(
    z.object({
      zh: fact.string({ source: 'derived', maxLength: 1000, label: { zh: '中文说明', en: 'in Chinese' } }),
      en: fact.string({ source: 'derived', maxLength: 1000, label: { zh: '英文说明', en: 'in English' } }),
    }),
    { zh: '说明', en: 'in words' },
  ),
} as const

/** The inversions, and the overtakings of which the papers do not tell enough (插队，及资料不足而未能认定的). */
export const inversionsOutput = z.object({
  found: fact.boolean({
    source: 'derived',
    label: { zh: '查出插队', en: 'inversions found' },
    clauses: ['cement/ban/3', 'cement/promise/7'],
  }),
  inversions: labelled(z.array(z.object({ ...pair, fault })), { zh: '插队', en: 'inversions' }),
  open: labelled(z.array(z.object(pair)), { zh: '资料不足而未能认定的', en: 'overtakings that are left open' }),
})
export type Inversions = z.output<typeof inversionsOutput>
