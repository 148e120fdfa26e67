import type { InputError } from '@zhidu/rules'
import { contradiction } from '../evidence'
import type { HandoverRecord } from './facts'

/** What cannot all be true in a record of a handover. */
export function contradictionsOf(record: HandoverRecord): readonly InputError[] {
  const { handedOver, arrivedAt, outgoingSignedAt, incomingSignedAt } = record
  const errors: InputError[] = []
  const isSigned = typeof outgoingSignedAt === 'number' || typeof incomingSignedAt === 'number'
  if (!handedOver && isSigned) {
    errors.push(
      contradiction('handedOver', handedOver, 'shift/handover/6', {
        zh: '值班日志已有签字，即已办理交接',
        en: 'the duty log is signed, so a handover took place',
      }),
    )
  }
  if (handedOver && typeof arrivedAt !== 'number') {
    errors.push(
      contradiction('handedOver', handedOver, 'shift/handover/2', {
        zh: '接班人未到岗，不能办理交接',
        en: 'without an incoming person there is no handover',
      }),
    )
  }
  if (typeof incomingSignedAt === 'number' && typeof arrivedAt === 'number' && incomingSignedAt < arrivedAt) {
    errors.push(
      contradiction('incomingSignedAt', incomingSignedAt, 'shift/handover/6', {
        zh: '接班人到岗后才能签字',
        en: 'the incoming person signs after arriving, not before',
      }),
    )
  }
  return errors
}
