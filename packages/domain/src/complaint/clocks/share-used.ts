/**
 * The share of a time that is used, to the per mille below: rounding up would pass a bound before its instant.
 * Whole numbers throughout: the part under one whole, a century at most, is still exact when it is multiplied by 1000.
 * @param used whole milliseconds, @param whole whole milliseconds over 0
 */
export function shareUsed(used: number, whole: number): number {
  const part = used % whole
  const perMille = ((used - part) / whole) * 1000 + (part * 1000 - ((part * 1000) % whole)) / whole
  return Math.min(perMille, greatest * 1000) / 1000
}

/** Beyond this share nothing changes any more. */
const greatest = 1000
