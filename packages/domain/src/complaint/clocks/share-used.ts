/**
 * The share of a time that is used, to the per mille below: rounding up would pass a bound before its instant.
 * Whole numbers throughout: a century in milliseconds times 1000 is still exact.
 * @param used whole milliseconds, @param whole whole milliseconds over 0
 */
export function shareUsed(used: number, whole: number): number {
  const scaled = used * 1000
  const perMille = (scaled - (scaled % whole)) / whole
  return Math.min(perMille, greatest * 1000) / 1000
}

/** Beyond this share nothing changes any more. */
const greatest = 1000
