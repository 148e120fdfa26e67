import type { InputError } from '@zhidu/rules'
import { parseInstant as readInstant } from '@zhidu/rules/instant'

const MAX_LENGTH = 64

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
