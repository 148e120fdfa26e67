import type { Interval } from '../../calendar'

/** The stretches of a whole that no interval covers, in order; intervals may overlap, touch, be empty and lie outside. */
export function uncovered(whole: Interval, intervals: readonly Interval[]): readonly Interval[] {
  const gaps: Interval[] = []
  let coveredTo = whole.from
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    if (from >= whole.to) break
    // A shift within the hour that a clock skips is empty, and parts no gap in two.
    if (from === to) continue
    if (from > coveredTo) gaps.push({ from: coveredTo, to: from })
    coveredTo = Math.max(coveredTo, to)
  }
  if (coveredTo < whole.to) gaps.push({ from: coveredTo, to: whole.to })
  return gaps
}
