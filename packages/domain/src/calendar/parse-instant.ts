import type { InputError } from '@zhidu/rules'

const MAX_LENGTH = 64
const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/
const FOUR_CENTURIES = 146_097 * 86_400_000

/**
 * Reads RFC 3339 text with its mandatory offset as epoch milliseconds, or says what is wrong with it.
 * Strict: real dates only, no leap second, no hour 24, capital T and Z, nothing finer than a millisecond.
 */
export function parseInstant(text: unknown, path: readonly (string | number)[] = []): number | InputError {
  if (typeof text !== 'string') {
    return { code: 'wrong-type', path, ...(text === undefined ? {} : { given: text }), allowed: INSTANT_TEXT }
  }
  if (text.length > MAX_LENGTH) {
    return { code: 'too-long', path, given: text.slice(0, MAX_LENGTH), allowed: { kind: 'length', max: MAX_LENGTH } }
  }
  return readInstant(text) ?? { code: 'not-an-instant', path, given: text, allowed: INSTANT_TEXT }
}

const INSTANT_TEXT: NonNullable<InputError['allowed']> = {
  kind: 'rule',
  rule: {
    zh: '带时区偏移的真实时刻，精确到毫秒，如 2026-03-02T08:00:00+08:00',
    en: 'a real moment with its offset, down to the millisecond, such as 2026-03-02T08:00:00+08:00',
  },
}

function readInstant(text: string): number | undefined {
  const match = RFC_3339.exec(text)
  if (match === null) return undefined
  const part = (index: number): number => Number(match[index] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)]
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return undefined
  if (part(9) > 23 || part(10) > 59) return undefined
  const fraction = match[7] ?? ''
  if (/[1-9]/.test(fraction.slice(3))) return undefined
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'))
  // Date.UTC takes the years 0–99 for 1900–1999; the Gregorian calendar repeats every 400 years.
  const local = Date.UTC(year + 400, month - 1, day, hour, minute, second, milliseconds) - FOUR_CENTURIES
  if (new Date(local).getUTCDate() !== day) return undefined
  const offset = (part(9) * 60 + part(10)) * 60_000
  return match[8] === '-' ? local + offset : local - offset
}
