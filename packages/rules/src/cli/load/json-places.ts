import { parseDocument } from 'yaml'
import type { Path } from '../../rulebook/document-error'
import type { Place } from '../diagnostics/diagnostic'

/** Finds the place of a path in a JSON text; the nearest part around it stands in for one that is not there. */
export type PlaceOf = (path: Path) => Place

/** The places of a JSON text that parses. Each list and object is looked through once, when a place in it is asked for. */
export function jsonPlaces(text: string): PlaceOf {
  const known = new Map<number, ReadonlyMap<string, Member>>()
  let lines: readonly number[] | undefined
  const membersAt = (offset: number): ReadonlyMap<string, Member> => {
    const members = known.get(offset) ?? membersOf(text, offset)
    known.set(offset, members)
    return members
  }
  return (path) => {
    let place = valueStart(text, 0)
    let value = place
    for (const key of path) {
      const member = membersAt(value).get(String(key))
      if (member === undefined) break
      place = member.place
      value = member.value
    }
    lines ??= lineStarts(text)
    return placeAmong(lines, place)
  }
}

/** Where a member stands, and where its value begins; items of a list stand where they begin. */
interface Member {
  readonly place: number
  readonly value: number
}

/** The members of an object by key, of a list by position; none of anything else. */
function membersOf(text: string, start: number): ReadonlyMap<string, Member> {
  const members = new Map<string, Member>()
  const opening = text[start]
  if (opening !== '{' && opening !== '[') return members
  let at = valueStart(text, start + 1)
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    const place = at
    let key = String(index)
    if (opening === '{') {
      const end = stringEnd(text, at)
      key = JSON.parse(text.slice(at, end)) as string
      at = valueStart(text, valueStart(text, end) + 1)
    }
    // Of a key that stands twice the last counts, as for JSON.parse.
    members.set(key, { place, value: at })
    at = valueStart(text, valueEnd(text, at))
    if (text[at] === ',') at = valueStart(text, at + 1)
  }
  return members
}

const space = /[^ \t\r\n]/g

/** The first character from there on that is no space. */
function valueStart(text: string, from: number): number {
  space.lastIndex = from
  return space.exec(text)?.index ?? text.length
}

function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}

const ends = /["{}[\]]/g
const scalarEnd = /[,}\]\s]/g

/** Where a value ends: what it holds is stepped over. */
function valueEnd(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return stringEnd(text, start)
  if (first !== '{' && first !== '[') {
    scalarEnd.lastIndex = start
    return scalarEnd.exec(text)?.index ?? text.length
  }
  let depth = 0
  let at = start
  do {
    ends.lastIndex = at
    const found = ends.exec(text)
    if (found === null) return text.length
    const [mark] = found
    if (mark === '"') at = stringEnd(text, found.index)
    else {
      depth += mark === '{' || mark === '[' ? 1 : -1
      at = found.index + 1
    }
  } while (depth > 0)
  return at
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function placeAmong(lines: readonly number[], offset: number): Place {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 }
}

/** Line and column of an offset. */
export function placeOfOffset(text: string, offset: number): Place {
  return placeAmong(lineStarts(text), offset)
}

const longestForYaml = 1_000_000

/** Where a text stops being JSON: as the parser says, else as YAML, of which JSON is a part, else its end. */
export function syntaxPlace(text: string, error: SyntaxError): Place {
  const offset = /at position (\d+)/.exec(error.message)?.[1]
  if (offset !== undefined) return placeOfOffset(text, Number(offset))
  if (text.length > longestForYaml) return placeOfOffset(text, text.length)
  const [first] = parseDocument(text, { uniqueKeys: false, version: '1.2', schema: 'json' }).errors
  return placeOfOffset(text, first?.pos[0] ?? text.length)
}
