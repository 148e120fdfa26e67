import { assertInstant, type Interval, type Pause } from './instant'

/** Pauses in order of time, those that overlap or touch joined; one that still runs ends at Infinity. */
export function mergedPauses(pauses: readonly Pause[]): readonly Interval[] {
  const sorted = pauses.map(checkedPause).sort((a, b) => a.from - b.from)
  const merged: Interval[] = []
  for (const pause of sorted) {
    const last = merged.at(-1)
    if (last === undefined || last.to < pause.from) merged.push(pause)
    else if (last.to < pause.to) merged[merged.length - 1] = { from: last.from, to: pause.to }
  }
  return merged
}

function checkedPause({ from, to }: Pause): Interval {
  assertInstant(from, 'pause.from')
  if (to === null) return { from, to: Infinity }
  assertInstant(to, 'pause.to')
  if (to < from) throw new RangeError(`a pause ends before it begins: ${String(from)} to ${String(to)}`)
  return { from, to }
}
