import type { RescueState } from './state'

/** What dispatch/rescueTime asks of a rescue (派车考核所需); null: not told, or not yet. */
export interface RescueFacts {
  readonly requestedAt: number
  readonly sentAt: number | null
  readonly snow: boolean | null
  readonly now: number
}

/** What a rescue tells about the time until a vehicle was sent; null while nobody asked for help. */
export function rescueFactsOf({ times, snow }: RescueState, now: number): RescueFacts | null {
  return times.requested === undefined
    ? null
    : { requestedAt: times.requested, sentAt: times.vehicleSent ?? null, snow, now }
}
