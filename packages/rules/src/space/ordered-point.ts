/** One quantity is at least another one and some ticks more. */
export interface AtLeast {
  readonly larger: number
  readonly smaller: number
  readonly by: number
}

/**
 * The least ticks that meet all bounds and differences, or undefined: a system of differences with whole bounds has
 * its vector of lower bounds as a solution, or none.
 * @param bounds the lowest and the highest tick of each quantity
 */
export function orderedPoint(
  bounds: ReadonlyMap<number, readonly [low: number, high: number]>,
  constraints: readonly AtLeast[],
): ReadonlyMap<number, number> | undefined {
  const values = new Map([...bounds].map(([quantity, [low]]) => [quantity, low]))
  // After one round for each quantity only a circle of differences still raises something.
  for (let round = 0; round <= bounds.size; round += 1) {
    let raised = false
    for (const { larger, smaller, by } of constraints) {
      const least = (values.get(smaller) ?? 0) + by
      if ((values.get(larger) ?? 0) >= least) continue
      values.set(larger, least)
      raised = true
    }
    for (const [quantity, [, high]] of bounds) if ((values.get(quantity) ?? 0) > high) return undefined
    if (!raised) return values
  }
  return undefined
}
