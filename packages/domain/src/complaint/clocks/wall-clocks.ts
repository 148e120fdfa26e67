import type { Instant } from '../../calendar'
import type { Clock, ClockName, ComplaintClocksInput } from './facts'
import { shareUsed } from './share-used'

/** From an answered call to someone on the spot, in seconds; cement/promise/10. */
const onSiteSeconds = 600

/** The clock from an answered call to the report line until someone is on the spot (到场); nothing pauses it. */
export function onSiteClock(input: ComplaintClocksInput): Clock | undefined {
  const { callAnsweredAt, now } = input
  if (callAnsweredAt === null || callAnsweredAt === undefined) return undefined
  const course = { doneAt: input.onSiteAt ?? null, endedAt: input.endedAt ?? null, now }
  return wallClock('onSite', callAnsweredAt, callAnsweredAt + onSiteSeconds * 1000, course)
}

/** A clock that counts wall time from `start` until `due`. */
export function wallClock(
  name: ClockName,
  start: Instant,
  due: Instant,
  {
    doneAt,
    endedAt,
    now,
  }: { readonly doneAt: Instant | null; readonly endedAt: Instant | null; readonly now: Instant },
): Clock {
  const at = doneAt ?? endedAt ?? now
  const missed = at > due
  const open = endedAt === null ? 'running' : 'cancelled'
  return {
    name,
    state: missed ? 'breached' : doneAt === null ? open : 'met',
    calendar: 'roundTheClock',
    due,
    missedDue: missed ? due : null,
    doneAt,
    remaining: (due - at) / 1000,
    share: shareUsed(at - start, due - start),
    beyondHorizon: null,
  }
}
