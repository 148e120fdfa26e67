/** The name that takes the fewest edits to come from the given one, or undefined when none is near. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = given.trim().toLowerCase()
  let nearest: string | undefined
  // More than half of the letters wrong is no slip of the pen.
  let fewest = Math.max(1, Math.ceil(wanted.length / 2)) + 1
  for (const name of names) {
    const count = editsBetween(wanted, name.toLowerCase(), fewest)
    if (count < fewest) [nearest, fewest] = [name, count]
  }
  return nearest
}

/** Letters to insert, delete, replace or swap with their neighbour (counted as two); never more than needed to know `limit` is passed. */
function editsBetween(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let before = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (before[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      line.push(Math.min(replaced, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    before = line
  }
  return before[to.length] ?? limit
}
