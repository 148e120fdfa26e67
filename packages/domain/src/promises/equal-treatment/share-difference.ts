/** A count of successes out of a total, both whole, 0 ≤ successes ≤ total. */
export interface Proportion {
  readonly successes: number
  readonly total: number
}

/** The bounds within which a share, or a difference of two, lies with the stated confidence. */
export interface ConfidenceInterval {
  readonly lower: number
  readonly upper: number
}

/** The two-sided 95 % point of the standard normal distribution. */
const z95 = 1.959963984540054

/** Wilson's score interval of a share, 95 %; of nothing at all it is 0 to 1. */
export function wilsonInterval({ successes, total }: Proportion): ConfidenceInterval {
  if (total === 0) return { lower: 0, upper: 1 }
  const square = z95 * z95
  const middle = 2 * successes + square
  const spread = z95 * Math.sqrt(square + (4 * successes * (total - successes)) / total)
  const whole = 2 * (total + square)
  return { lower: Math.max(0, (middle - spread) / whole), upper: Math.min(1, (middle + spread) / whole) }
}

/**
 * Interval of the difference of two independent shares, first minus second, 95 %: Newcombe's hybrid score method
 * (Statistics in Medicine 17, 1998, method 10), which stays within −1 to 1 and holds for small counts, too.
 */
export function differenceInterval(first: Proportion, second: Proportion): ConfidenceInterval {
  const [a, b] = [wilsonInterval(first), wilsonInterval(second)]
  // Of a group without any case nothing is known, so every share that it could have is left open.
  if (first.total === 0 || second.total === 0) return { lower: a.lower - b.upper, upper: a.upper - b.lower }
  const [p, q] = [first.successes / first.total, second.successes / second.total]
  return {
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  }
}
