import { readFileSync } from 'node:fs'

/** An answer worked out by hand from the tables of the regulations; fields that are not named are not checked. */
export interface ExpectedAnswer {
  readonly id: string
  readonly decision: string
  readonly kind: 'decided' | 'undecided' | 'invalid'
  readonly outcome?: unknown
  /** All clauses of the answer, in any order. */
  readonly clauses?: readonly string[]
  /** Clauses that are among those of the answer. */
  readonly cites?: readonly string[]
  readonly missing?: readonly string[]
  readonly errors?: readonly unknown[]
  /** The row or number of the table that it follows from. */
  readonly why: string
}

/** A line of the example's `--json` output. */
export interface PrintedAnswer {
  readonly file: string
  readonly line: number
  readonly id?: string
  readonly decision?: string
  readonly kind?: string
  readonly outcome?: unknown
  readonly clauses?: readonly string[]
  readonly missing?: readonly string[]
  readonly errors?: readonly unknown[]
  /** Given for a line that could not be read. */
  readonly problem?: string
}

/** The lines of an NDJSON text. */
export function readLines<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}

/** The hand-worked answers of one kind of record. */
export function expectedAnswers(path: string): ExpectedAnswer[] {
  return readLines<ExpectedAnswer>(readFileSync(path, 'utf8'))
}

const instantText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+Z]/

/** Expectations name instants as people write them; answers hold epoch milliseconds. */
export function withInstants(value: unknown): unknown {
  if (typeof value === 'string' && instantText.test(value)) return Date.parse(value)
  if (Array.isArray(value)) return value.map(withInstants)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withInstants(entry)]))
}
