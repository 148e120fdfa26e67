import { z } from 'zod'
import { fact } from '../../decision'
import { countedLot, orderedLot } from '../lots'
import { countingPost, customerOpinion, remedy } from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })
const counted = z.array(countedLot)

/** What happened while a load was counted (点数记录). */
export const countingEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begun'), at, ordered: z.array(orderedLot) }),
  /** A post before release counted what was ordered. */
  z.strictObject({ kind: z.literal('agreed'), at, post: countingPost, counted }),
  /** A post before release counted something else: the counts stop at it. */
  z.strictObject({ kind: z.literal('stopped'), at, post: countingPost, counted }),
  z.strictObject({ kind: z.literal('reopened'), at, remedy }),
  z.strictObject({ kind: z.literal('opinionAsked'), at, opinion: customerOpinion }),
  z.strictObject({ kind: z.literal('released'), at }),
  /** The gate counted what was ordered, and the vehicle leaves. */
  z.strictObject({ kind: z.literal('passed'), at, counted }),
  /** The gate counted something else: the vehicle is held, and the counts begin anew. */
  z.strictObject({ kind: z.literal('heldAtGate'), at, counted }),
])
export type CountingEvent = z.output<typeof countingEvent>
