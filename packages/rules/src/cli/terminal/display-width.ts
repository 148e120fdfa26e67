import { stripVTControlCharacters } from 'node:util'

/** East Asian wide and full-width characters, and pictures; each takes two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u
const unseen = /[\u0300-\u036f\u200b-\u200f\ufe00-\ufe0f]/u

/** Columns that a text takes on a terminal; styles take none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of stripVTControlCharacters(text)) {
    width += wide.test(character) ? 2 : unseen.test(character) ? 0 : 1
  }
  return width
}

/** A text filled up with spaces to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** A text in lines of at most so many columns, broken at spaces, and anywhere between wide characters. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()]
}

/** No line begins with a mark that closes. */
const closing = /[，。；：、）》”’！？]/u

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    if (closing.test(character) && piece === '' && pieces.length > 0) {
      pieces.push((pieces.pop() ?? '') + character)
      continue
    }
    piece += character
    if (character === ' ' || wide.test(character)) {
      pieces.push(piece)
      piece = ''
    }
  }
  return piece === '' ? pieces : [...pieces, piece]
}
