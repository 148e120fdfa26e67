import { addPeriod, localDateOf } from '../../calendar'
import type { Instant, LocalDate } from '../../calendar'
import { assumedCalendarParts, calendarsOf, endOfOfficeDay } from '../../site'
import type { Site } from '../../site'
import type { Delivery, QualityDocument } from './facts'

/** A document of a delivery: by when it is due, and when it was given. */
export interface DueDocument {
  readonly document: QualityDocument
  readonly due: Instant
  readonly givenAt: Instant | null
  /** First day that was counted by its weekday, for want of a holiday notice. */
  readonly beyondHorizon: LocalDate | null
}

const periods = ['promises.certificateWithin', 'promises.reportWithin', 'promises.strengthReportWithin'] as const

/** What the due moments rest on and nobody has confirmed. */
export function assumedInDues(site: Site): readonly string[] {
  return [...periods.filter((name) => site.isAssumed(name)), ...assumedCalendarParts(site, 'office')]
}

/**
 * The documents of a delivery in the order in which they fall due. Hours run from the delivery; days are civil ones,
 * the day of delivery not counted, and end with the last day's business.
 */
export function documentDues(site: Site): (delivery: Delivery) => readonly DueDocument[] {
  const { office } = calendarsOf(site)
  const [certificate, report, strengthReport] = periods
  const endOfDays = (deliveredAt: Instant, days: number) => {
    const end = endOfOfficeDay(office, addPeriod(localDateOf(deliveredAt, office.zone), { days }))
    return { due: end.at, beyondHorizon: end.beyondHorizon }
  }
  return ({ deliveredAt, certificateAt, reportAt, strengthReportAt }) => [
    {
      document: 'certificate',
      due: deliveredAt + site.value(certificate) * 1000,
      givenAt: certificateAt ?? null,
      beyondHorizon: null,
    },
    { document: 'report', ...endOfDays(deliveredAt, site.value(report)), givenAt: reportAt ?? null },
    {
      document: 'strengthReport',
      ...endOfDays(deliveredAt, site.value(strengthReport)),
      givenAt: strengthReportAt ?? null,
    },
  ]
}
