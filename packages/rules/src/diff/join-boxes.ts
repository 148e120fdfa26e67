import type { Box } from '../space/boxes'
import type { Space } from '../space/space'

/** Joins boxes that do not overlap wherever two of them make one: they differ on one axis alone, and touch there. */
export function joinBoxes(space: Space, given: readonly Box[]): readonly Box[] {
  let list = [...given]
  for (let before = Infinity; list.length < before;) {
    before = list.length
    for (const axis of space.axes.keys()) list = joinAlong(space, list, axis)
  }
  return list
}

function joinAlong(space: Space, list: readonly Box[], axis: number): Box[] {
  const isMask = space.axes[axis]?.sides === 'mask'
  const lines = new Map<string, Box[]>()
  for (const box of list) {
    const key = keyWithout(box, axis)
    const line = lines.get(key)
    if (line === undefined) lines.set(key, [box])
    else line.push(box)
  }
  return [...lines.values()].flatMap((line) => {
    if (line.length === 1) return line
    if (isMask) {
      const low = line.reduce((mask, box) => mask | (box.low[axis] ?? 0), 0)
      return [withSide(line[0], axis, low, 0)]
    }
    const joined: Box[] = []
    for (const box of line.sort((a, b) => (a.low[axis] ?? 0) - (b.low[axis] ?? 0))) {
      const last = joined.at(-1)
      if (last !== undefined && last.high[axis] === box.low[axis])
        joined[joined.length - 1] = withSide(last, axis, last.low[axis] ?? 0, box.high[axis] ?? 0)
      else joined.push(box)
    }
    return joined
  })
}

function withSide(box: Box | undefined, axis: number, from: number, to: number): Box {
  if (box === undefined) throw new Error('a line of boxes has a first one')
  const [low, high] = [box.low.slice(), box.high.slice()]
  low[axis] = from
  high[axis] = to
  return { low, high }
}

function keyWithout({ low, high }: Box, axis: number): string {
  let key = ''
  for (let at = 0; at < low.length; at += 1) if (at !== axis) key += `${String(low[at])}-${String(high[at])} `
  return key
}
