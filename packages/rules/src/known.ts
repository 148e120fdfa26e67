/** What was checked, or made, before to be there. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('what was made before is there')
  return value
}
