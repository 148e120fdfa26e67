/** The known names, those that look most like the given one first. */
export function nearestNames(given: unknown, known: Iterable<string>): readonly string[] {
  const wanted = pairsOf(typeof given === 'string' ? given : '')
  const likeness = (name: string): number => {
    const own = pairsOf(name)
    return [...own].filter((pair) => wanted.has(pair)).length / (own.size + wanted.size)
  }
  return [...known]
    .map((name) => ({ name, like: likeness(name) }))
    .sort((a, b) => b.like - a.like)
    .map(({ name }) => name)
}

/** The pairs of neighbouring letters in a name. */
function pairsOf(name: string): ReadonlySet<string> {
  const lower = name.toLowerCase()
  return new Set(Array.from({ length: Math.max(lower.length - 1, 1) }, (_, index) => lower.slice(index, index + 2)))
}
