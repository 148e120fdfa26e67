import { secondOfLocalDay } from '../../calendar'
import type { Site } from '../../site'

/** What of the site tells night from day. */
export const nightValues = ['dispatch.nightFrom', 'dispatch.nightTo', 'calendar.zone'] as const

/** Whether it is night on the site's clock: from its hour on, up to but without the other, also over midnight. */
export function isNight(site: Site, instant: number): boolean {
  const second = secondOfLocalDay(instant, site.calendar.zone)
  const [from, to] = [site.value('dispatch.nightFrom'), site.value('dispatch.nightTo')]
  return from <= to ? second >= from && second < to : second >= from || second < to
}
