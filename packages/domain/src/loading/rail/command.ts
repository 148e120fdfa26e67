import { z } from 'zod'
import { fact } from '../../decision'
import { countedLot, orderedLot } from '../lots'

export const seal = fact.string({
  presence: 'optional',
  maxLength: 60,
  label: { zh: '封号', en: 'seal number' },
  clauses: ['cement/9.2.2'],
})

/** What is done with a wagon after loading (火车装后操作); the time of each is `now`. */
export const railCommand = z.discriminatedUnion('kind', [
  /** The store keeper verifies the count against the order (保管员核准数量). */
  z.strictObject({ kind: z.literal('verifyCount'), ordered: z.array(orderedLot), counted: z.array(countedLot) }),
  /** The tarpaulin is laid over (苫盖篷布). */
  z.strictObject({ kind: z.literal('cover') }),
  /** The wagon is sealed (封车). */
  z.strictObject({ kind: z.literal('seal'), seal }),
])
export type RailCommand = z.output<typeof railCommand>
