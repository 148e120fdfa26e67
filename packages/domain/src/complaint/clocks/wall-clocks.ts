import type { Instant } from '../../calendar'
import type { Clock, ClockName, ComplaintClocks, ComplaintClocksInput } from './facts'
import { shareUsed } from './share-used'

/** From an answered call to someone on the spot, in seconds; cement/promise/10. */
const onSiteSeconds = 600

/** The clock of the stated answer time (答复客户): no pause and no severity moves it, a newly agreed time replaces it. */
export function toldClock(input: ComplaintClocksInput): {
  readonly clock: Clock
  readonly replaced: ComplaintClocks['replacedAnswerTimes']
} {
  const { registeredAt, now } = input
  const doneAt = input.toldAt ?? null
  const endedAt = input.endedAt ?? null
  const stopped = doneAt ?? endedAt
  const changes = [...(input.answerTimeChanges ?? [])]
    .sort((a, b) => a.at - b.at)
    .filter(({ at }) => stopped === null || at < stopped)
  const times = [input.statedAnswerTime, ...changes.map(({ to }) => to)]
  const replaced = changes.map(({ at }, index) => {
    const statedAnswerTime = times[index] ?? input.statedAnswerTime
    return { statedAnswerTime, replacedAt: at, missed: at > statedAnswerTime }
  })
  const due = times.at(-1) ?? input.statedAnswerTime
  return { clock: wallClock('told', registeredAt, due, { doneAt, endedAt, now }), replaced }
}

/** The clock from an answered call to the report line until someone is on the spot (到场); nothing pauses it. */
export function onSiteClock(input: ComplaintClocksInput): Clock | undefined {
  const { callAnsweredAt, now } = input
  if (callAnsweredAt === null || callAnsweredAt === undefined) return undefined
  const course = { doneAt: input.onSiteAt ?? null, endedAt: input.endedAt ?? null, now }
  return wallClock('onSite', callAnsweredAt, callAnsweredAt + onSiteSeconds * 1000, course)
}

function wallClock(
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
