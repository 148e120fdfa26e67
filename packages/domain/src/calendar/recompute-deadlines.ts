import { addWorkingTime, type WorkingTimeSearch } from './add-working-time'
import type { HorizonPolicy } from './horizon'
import type { Instant, Pause } from './instant'
import type { WorkingCalendar } from './working-calendar'

/** A deadline that has not been met yet, with what it was computed from; `due` is null while it has none. */
export interface OpenDeadline {
  readonly id: string
  readonly start: Instant
  readonly workingSeconds: number
  readonly pauses: readonly Pause[]
  readonly due: Instant | null
}

/** A deadline that the new calendar puts elsewhere; `to` is null when it has none there, and `answer` says why. */
export interface MovedDeadline {
  readonly id: string
  readonly from: Instant | null
  readonly to: Instant | null
  readonly answer: WorkingTimeSearch
}

/** A deadline whose recorded instant the old calendar does not give; it is left alone for a person to look at. */
export interface UnexplainedDeadline {
  readonly id: string
  readonly due: Instant | null
  readonly expected: Instant | null
}

/** What a change of calendar does to the open deadlines, each list in the order given. */
export interface RecomputedDeadlines {
  readonly moved: readonly MovedDeadline[]
  readonly unexplained: readonly UnexplainedDeadline[]
  /** Those that still rest on days that no notice covers, moved or not. */
  readonly stillBeyondHorizon: readonly string[]
}

/**
 * Recomputes open deadlines under a new calendar, such as one with another year of holidays, and names what moved.
 * Give all of them: a new notice may also touch days before the old horizon.
 */
export function recomputeDeadlines(
  open: readonly OpenDeadline[],
  oldCalendar: WorkingCalendar,
  newCalendar: WorkingCalendar,
  options: { readonly beyondHorizon: HorizonPolicy },
): RecomputedDeadlines {
  const moved: MovedDeadline[] = []
  const unexplained: UnexplainedDeadline[] = []
  const stillBeyondHorizon: string[] = []
  for (const { id, start, workingSeconds, pauses, due } of open) {
    const search = (calendar: WorkingCalendar): WorkingTimeSearch =>
      addWorkingTime(calendar, start, workingSeconds, { pauses, beyondHorizon: options.beyondHorizon })
    const expected = dueOf(search(oldCalendar))
    if (expected !== due) {
      unexplained.push({ id, due, expected })
      continue
    }
    const answer = search(newCalendar)
    const to = dueOf(answer)
    if (to !== due) moved.push({ id, from: due, to, answer })
    if (answer.kind === 'refused' || (answer.kind === 'reached' && answer.beyondHorizon !== null))
      stillBeyondHorizon.push(id)
  }
  return { moved, unexplained, stillBeyondHorizon }
}

function dueOf(answer: WorkingTimeSearch): Instant | null {
  return answer.kind === 'reached' ? answer.at : null
}
