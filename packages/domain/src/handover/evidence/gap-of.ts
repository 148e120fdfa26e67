import type { Evidence } from './facts'

type Attendance = Pick<Evidence, 'shiftStart' | 'arrivedAt' | 'leftAt' | 'swapped' | 'closedByOrder'>
export type Gap = 'none' | 'swap' | 'otherwise' | 'closedByOrder'

/**
 * Whether the post stood empty (脱班): the outgoing person left before the incoming one was there. A swap is the cause
 * where the substitute was not there at the start of the shift; an earlier gap is no swap's doing.
 */
export function gapOf({ shiftStart, arrivedAt, leftAt, swapped, closedByOrder }: Attendance): Gap {
  const arrival = arrivedAt ?? Number.POSITIVE_INFINITY
  if (typeof leftAt !== 'number' || arrival <= leftAt) return 'none'
  if (closedByOrder) return 'closedByOrder'
  return swapped && arrival > shiftStart ? 'swap' : 'otherwise'
}
