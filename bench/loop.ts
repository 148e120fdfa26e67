/**
 * Decides the cases one after the other and keeps every answer, so that nothing can be left out. Each contender runs a
 * copy of its own (the file is imported once for each, by a query), or they would share the call's inline cache.
 */
export function decideAll<C>(
  decide: (facts: C) => unknown,
  cases: readonly C[],
  answers: unknown[],
  count: number,
): void {
  for (let index = 0; index < count; index += 1) answers[index] = decide(cases[index] as C)
}

/** The same for what answers later. */
export async function awaitAll<C>(
  decide: (facts: C) => Promise<unknown>,
  cases: readonly C[],
  answers: unknown[],
  count: number,
): Promise<void> {
  for (let index = 0; index < count; index += 1) answers[index] = await decide(cases[index] as C)
}
