/** The known names, those that look most like the given one first. */
export function nearestNames(given: unknown, known: Iterable<string>): readonly string[] {
  return byLikeness(given, known).map(({ name }) => name)
}

/** The known name that may have been meant, or undefined: more than half of the letters wrong is no slip of the pen. */
export function nearestName(given: string, known: Iterable<string>): string | undefined {
  const [first] = byLikeness(given, known)
  return first !== undefined && first.edits <= Math.ceil(given.trim().length / 2) ? first.name : undefined
}

function byLikeness(given: unknown, known: Iterable<string>): readonly { name: string; edits: number }[] {
  const wanted = lettersOf(typeof given === 'string' ? given : '')
  return [...known]
    .map((name) => {
      const letters = lettersOf(name)
      const edits = editsBetween(wanted, letters)
      return { name, edits, wrong: edits / Math.max(wanted.length, letters.length, 1) }
    })
    .sort((a, b) => a.wrong - b.wrong)
}

/** What comes after so many letters tells no names apart; the work stays bounded, whatever is given. */
function lettersOf(name: string): readonly string[] {
  return Array.from(name.trim().toLowerCase().slice(0, 99))
}

/** How many letters to insert, delete, replace or swap with their neighbour. */
function editsBetween(from: readonly string[], to: readonly string[]): number {
  let before: readonly number[] = []
  let above: readonly number[] = [0, ...to.map((_, column) => column + 1)]
  from.forEach((letter, row) => {
    const line = [row + 1]
    to.forEach((other, column) => {
      const replaced = (above[column] ?? 0) + Number(letter !== other)
      const isSwapped = letter === to[column - 1] && other === from[row - 1]
      const swapped = isSwapped ? (before[column - 1] ?? 0) + 1 : replaced
      line.push(Math.min(replaced, swapped, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1))
    })
    before = above
    above = line
  })
  return above.at(-1) ?? 0
}
