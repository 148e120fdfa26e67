/** An input as JSON that can be copied, with room between its parts. */
export function inputText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(inputText).join(', ')}]`
  const parts = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${inputText(part)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
