import type { InputError } from '@zhidu/rules'
import { recordedOrder } from '../../decision'
import type { Delivery } from './facts'

/** Moments of deliveries that lie in the future; a document may be given before the goods leave. */
export function deliveryErrors(deliveries: readonly Delivery[], now: number): readonly InputError[] {
  const { errors, recorded } = recordedOrder(now)
  for (const [index, delivery] of deliveries.entries()) {
    for (const name of ['deliveredAt', 'certificateAt', 'reportAt', 'strengthReportAt'] as const) {
      recorded(delivery[name], ['deliveries', index, name])
    }
  }
  return errors
}
