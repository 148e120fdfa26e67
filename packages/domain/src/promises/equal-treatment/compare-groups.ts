import { differenceInterval } from './share-difference'

/** The documents of one kind that a group of customers had (一类客户的一种质量文件). */
export interface GroupRecord {
  readonly inTime: number
  readonly judged: number
  readonly open: number
  /** From the delivery until a document was given, milliseconds, one for each that was given. */
  readonly delays: readonly number[]
}

/** The gap between two groups, first minus second; null where a group has nothing to compare. */
export interface GroupGap {
  readonly share: number | null
  readonly lower: number
  readonly upper: number
  readonly medianDelay: number | null
}

/** Share in time to four places, down; so only all is shown as all. */
export function shareInTime({ inTime, judged }: GroupRecord): number | null {
  return judged === 0 ? null : Math.floor((inTime * 10_000) / judged) / 10_000
}

/** Half of the documents were given sooner, half later; seconds. */
export function medianDelay({ delays }: GroupRecord): number | null {
  const sorted = [...delays].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2) / 1000
}

/** The gap between two groups of customers; the interval is widened to four places, so it never claims too much. */
export function gapBetween(first: GroupRecord, second: GroupRecord): GroupGap {
  const [a, b] = [proportionOf(first), proportionOf(second)]
  const { lower, upper } = differenceInterval(a, b)
  const [firstDelay, secondDelay] = [medianDelay(first), medianDelay(second)]
  return {
    share:
      a.total === 0 || b.total === 0
        ? null
        : onGrid(Math.round((a.successes / a.total - b.successes / b.total) * 10_000)),
    lower: Math.max(-1, onGrid(Math.floor(lower * 10_000))),
    upper: Math.min(1, onGrid(Math.ceil(upper * 10_000))),
    medianDelay:
      firstDelay === null || secondDelay === null
        ? null
        : (Math.round(firstDelay * 1000) - Math.round(secondDelay * 1000)) / 1000,
  }
}

function proportionOf({ inTime, judged }: GroupRecord) {
  return { successes: inTime, total: judged }
}

/** Ten-thousandths as a share, without a negative zero. */
function onGrid(tenThousandths: number): number {
  return tenThousandths === 0 ? 0 : tenThousandths / 10_000
}
