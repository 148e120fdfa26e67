import type { Place } from './example'

/**
 * The places of a CSV record's fields.
 * @param raw the record as it is written
 * @param line the line in which it begins
 */
export function fieldPlaces(raw: string, line: number, delimiter: string): readonly Place[] {
  const places: Place[] = [{ line, column: 1 }]
  let [row, column, quoted] = [line, 1, false]
  for (const letter of raw.replace(/\r\n?/g, '\n')) {
    if (letter === '\n') [row, column] = [row + 1, 1]
    else column += letter.length
    if (letter === '"') quoted = !quoted
    else if (letter === delimiter && !quoted) places.push({ line: row, column })
  }
  return places
}

/** What separates the fields: the commonest of comma, semicolon and tab in the first line outside quotes. */
export function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: head.split(delimiter).length }))
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).delimiter
}
