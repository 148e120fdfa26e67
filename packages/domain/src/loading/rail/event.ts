import { z } from 'zod'
import { fact } from '../../decision'
import { seal } from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })

/** What happened to a wagon after loading (火车装后记录). */
export const railEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('countVerified'),
    at,
    bags: fact.integer({ unit: 'bag', min: 1, max: 10_000_000, label: { zh: '核准袋数', en: 'bags verified' } }),
  }),
  z.strictObject({ kind: z.literal('covered'), at }),
  z.strictObject({ kind: z.literal('sealed'), at, seal }),
])
export type RailEvent = z.output<typeof railEvent>
