import type { Language, Text } from '@zhidu/rules'
import { assertInstant, type Instant } from './instant'
import { DAY, weekdayOf, type IsoWeekday } from './local-date'
import { offsetAt } from './zone-clock'

const WEEKDAYS: Readonly<Record<IsoWeekday, Text>> = {
  1: { zh: '周一', en: 'Mon' },
  2: { zh: '周二', en: 'Tue' },
  3: { zh: '周三', en: 'Wed' },
  4: { zh: '周四', en: 'Thu' },
  5: { zh: '周五', en: 'Fri' },
  6: { zh: '周六', en: 'Sat' },
  7: { zh: '周日', en: 'Sun' },
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** An instant as staff would write it, in the zone's time: `2026年3月2日（周一）08:00`; seconds only when there are any. */
export function formatForPeople(instant: Instant, zone: string, language: Language): string {
  assertInstant(instant, 'instant')
  const local = instant + offsetAt(zone, instant)
  const shown = new Date(local)
  const weekday = WEEKDAYS[weekdayOf(Math.floor(local / DAY))][language]
  const year = String(shown.getUTCFullYear())
  const month = String(shown.getUTCMonth() + 1)
  const day = String(shown.getUTCDate())
  const seconds = shown.getUTCSeconds()
  const clock = [shown.getUTCHours(), shown.getUTCMinutes(), ...(seconds === 0 ? [] : [seconds])]
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':')
  if (language === 'zh') return `${year}年${month}月${day}日（${weekday}）${time}`
  return `${weekday} ${day} ${MONTHS[shown.getUTCMonth()] ?? ''} ${year}, ${time}`
}
