import { assertInstant, type Instant } from './instant'
import { MINUTE, offsetAt } from './zone-clock'

/** RFC 3339 text of an instant with the zone's offset; milliseconds only when there are any. Years 0000–9999. */
export function formatInstant(instant: Instant, zone: string): string {
  assertInstant(instant, 'instant')
  // Offsets of the nineteenth century have seconds, which RFC 3339 cannot write; the instant stays exact.
  const offset = Math.round(offsetAt(zone, instant) / MINUTE)
  const text = new Date(instant + offset * MINUTE).toISOString()
  if (text.length !== 24) throw new RangeError(`RFC 3339 has no year for ${text}`)
  return text.slice(0, -1).replace('.000', '') + offsetText(offset)
}

function offsetText(minutes: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}
