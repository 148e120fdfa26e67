import { addPeriod, localDateOf } from '../../calendar'
import { endOfOfficeDay } from '../../site'
import type { ComplaintRules } from './rules'

/**
 * The last moment at which a closed complaint may be reopened: the end of business on the site's last day of the
 * period, the day of closing not counted; a day without business passes it on (template/7.3).
 */
export function reopenUntil(closedAt: number, { office, zone, reopenDays }: ComplaintRules): number {
  const lastDay = addPeriod(localDateOf(closedAt, zone), { days: reopenDays })
  return endOfOfficeDay(office, lastDay).at
}
