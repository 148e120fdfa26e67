import { z } from 'zod'
import { fact } from '../../decision'
import {
  countedBags,
  countPost,
  kilograms,
  orderedBags,
  orderNumber,
  plate,
  product,
  reason,
  sanction,
  satisfied,
  slip,
  suspension,
  visitLine,
  words,
} from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })

/** What happened in a visit (到厂记录). */
export const visitEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrived'), at, plate, order: orderNumber, product, bags: orderedBags, kilograms }),
  z.strictObject({ kind: z.literal('slipGiven'), at, slip }),
  z.strictObject({ kind: z.literal('notified'), at }),
  z.strictObject({ kind: z.literal('entered'), at }),
  z.strictObject({ kind: z.literal('siteReached'), at }),
  z.strictObject({ kind: z.literal('ticketTaken'), at }),
  z.strictObject({ kind: z.literal('loadingStarted'), at, line: visitLine }),
  z.strictObject({ kind: z.literal('loadingFinished'), at }),
  z.strictObject({ kind: z.literal('counted'), at, post: countPost, bags: countedBags }),
  z.strictObject({
    kind: z.literal('countMismatched'),
    at,
    post: countPost,
    bags: countedBags,
    ordered: orderedBags,
  }),
  z.strictObject({ kind: z.literal('loadCorrected'), at }),
  z.strictObject({ kind: z.literal('opinionAsked'), at, satisfied, words }),
  z.strictObject({ kind: z.literal('released'), at }),
  z.strictObject({ kind: z.literal('left'), at }),
  z.strictObject({ kind: z.literal('refused'), at, reason }),
  z.strictObject({ kind: z.literal('cancelled'), at, reason }),
  z.strictObject({ kind: z.literal('suspended'), at, sanction }),
  z.strictObject({ kind: z.literal('suspensionDecided'), at, outcome: suspension }),
  z.strictObject({ kind: z.literal('unloaded'), at }),
])
export type VisitEvent = z.output<typeof visitEvent>
