import { addWorkingTime, workingTimeBetween } from '../../calendar'
import type { HorizonPolicy, HorizonRefusal, Instant, Pause, WorkingCalendar } from '../../calendar'
import type { CountedBy } from '../../site'
import type { Clock, ClockName } from './facts'
import { shareUsed } from './share-used'

/** A target while one severity is in force: up to and with `until`. */
export interface TargetSpan {
  readonly until: Instant
  readonly countedBy: CountedBy
  readonly seconds: number
}

/** How a clock ran: from when, under which targets, until when (计时经过). */
export interface ClockCourse {
  readonly name: ClockName
  readonly start: Instant
  /** In order; the last one runs on. */
  readonly spans: readonly [TargetSpan, ...TargetSpan[]]
  readonly pauses: readonly Pause[]
  readonly doneAt: Instant | null
  readonly endedAt: Instant | null
  readonly now: Instant
}

/** A clock that counts working time, as it stands; or the refusal to count beyond the calendar's horizon. */
export function workingClock(
  course: ClockCourse,
  calendars: Readonly<Record<CountedBy, WorkingCalendar>>,
  beyondHorizon: HorizonPolicy,
): Clock | HorizonRefusal {
  const { name, start, doneAt, endedAt, now } = course
  const stopped = doneAt ?? endedAt
  const at = stopped ?? now
  const options = { pauses: closedPauses(course.pauses, stopped), beyondHorizon }
  let missedDue: Instant | null = null
  const spans = spansUpTo(course.spans, at, stopped !== null)
  for (const span of spans) {
    const due = addWorkingTime(calendars[span.countedBy], start, span.seconds, options)
    if (due.kind === 'refused') return due
    if (due.kind === 'reached' && due.at < Math.min(span.until, at)) missedDue ??= due.at
    if (span !== spans.at(-1)) continue
    // A pause that runs on, or for a century, leaves a target without a due instant.
    if (due.kind === 'never' && due.reason === 'no-working-time') throw new Error("a site's calendar has working time")
    const used = workingTimeBetween(calendars[span.countedBy], start, at, options)
    if (used.kind === 'refused') {
      if (used.code === 'beyond-calendar-horizon') return used
      throw new Error(`a century has at most ${String(used.maxDays)} days`)
    }
    const target = span.seconds * 1000
    const guessed = [due.kind === 'reached' ? due.beyondHorizon : null, used.beyondHorizon].filter(
      (day) => day !== null,
    )
    return {
      name,
      state: stateOf(course, missedDue !== null),
      calendar: span.countedBy,
      due: due.kind === 'reached' ? due.at : null,
      missedDue,
      doneAt,
      remaining: (target - used.milliseconds) / 1000,
      share: shareUsed(used.milliseconds, target),
      beyondHorizon: guessed.sort()[0] ?? null,
    }
  }
  throw new Error('a clock has at least one target')
}

/**
 * The spans that began before `at`. What is done in the very instant of a change is judged by the old target, since
 * what was met stays so; a clock that is still open shows the new one at once.
 */
function spansUpTo(spans: readonly TargetSpan[], at: Instant, stopped: boolean): readonly TargetSpan[] {
  const last = spans.findIndex(({ until }) => (stopped ? at <= until : at < until))
  return last === -1 ? spans : spans.slice(0, last + 1)
}

/** A pause that still runs ends with the clock. */
function closedPauses(pauses: readonly Pause[], stopped: Instant | null): readonly Pause[] {
  if (stopped === null) return pauses
  return pauses.filter(({ from }) => from <= stopped).map(({ from, to }) => ({ from, to: to ?? stopped }))
}

function stateOf({ doneAt, endedAt, pauses, now }: ClockCourse, missed: boolean): Clock['state'] {
  if (missed) return 'breached'
  if (doneAt !== null) return 'met'
  if (endedAt !== null) return 'cancelled'
  return pauses.some(({ from, to }) => from <= now && (to === null || now < to)) ? 'paused' : 'running'
}
