import type { LocalDate } from './local-date'

/** How days outside the holiday table count: by the plain week, said so in the result, or not at all. */
export type HorizonPolicy = 'weekdays' | 'refuse'

/** The answer when the count meets a day outside the holiday table and the policy is `refuse`. */
export interface HorizonRefusal {
  readonly kind: 'refused'
  readonly code: 'beyond-calendar-horizon'
  /** The first day that would have been guessed. */
  readonly date: LocalDate
  /** The first and the last day that the table covers. */
  readonly firstDay: LocalDate
  readonly horizon: LocalDate
}

/** The mark that every counted result carries. */
export interface HorizonMark {
  /** The first local day that was counted by the plain week because no notice covers it; null when all are covered. */
  readonly beyondHorizon: LocalDate | null
}
