import { axesOf, boxReader } from './read-boxes'
import type { Axis, Json, Sides } from './read-boxes'

/** What a certificate shows of a rulebook; what is false or left out it does not speak of. */
export interface CertifiedClaims {
  /** Every input is covered by a row. */
  readonly complete: boolean
  /** No input gets different outcomes from different rows. */
  readonly consistent: boolean
  /** Rows that never decide; of `first` rulebooks. */
  readonly dead: readonly string[]
}

/** What the checker makes of a certificate. */
export type CertificateVerdict =
  | { readonly ok: true; readonly claims: CertifiedClaims }
  | { readonly ok: false; readonly code: 'other-rulebook' | 'malformed' | 'not-shown'; readonly detail: string }

interface Rulebook {
  readonly hit: string
  readonly facts: Json
  readonly conditions?: Json
  readonly rows: readonly { readonly id: string; readonly when: unknown; readonly then: unknown }[]
}
interface Certificate {
  readonly rulebook: { readonly hash: string }
  readonly claims: { readonly complete: unknown; readonly consistent: unknown; readonly dead: readonly string[] }
  readonly texts: Json
  readonly pairs: readonly (readonly string[])[]
  /**
   * The tree in preorder: whole numbers of seven bits a byte, the lowest first, in base 64. Eight times an axis and 4
   * (5: −, 6: where absence begins), then the place where the cell is cut; or eight times a row and 3; or 1 for a cell
   * that is impossible, 2 for a gap.
   */
  readonly tree: string
}

/**
 * Checks a certificate against the JSON of its rulebook, which can be loaded; it trusts neither the certificate nor what
 * made it: the tree must cut up the whole input space, and every leaf must show what it says. What is accepted is so.
 */
export async function checkCertificate(rulebook: unknown, certificate: unknown): Promise<CertificateVerdict> {
  try {
    const given = certificate as Certificate
    const hash = await hashOf(rulebook)
    if (given.rulebook.hash !== hash) return { ok: false, code: 'other-rulebook', detail: hash }
    const { complete, consistent, dead } = given.claims
    const claims = { complete: complete === true, consistent: consistent === true, dead: [...dead] }
    const missing = notShown(rulebook as Rulebook, given, claims)
    return missing === undefined ? { ok: true, claims } : { ok: false, code: 'not-shown', detail: missing }
  } catch (error) {
    return { ok: false, code: 'malformed', detail: error instanceof Error ? error.message : 'not a certificate' }
  }
}

/** The first thing that a certificate claims and does not show. */
function notShown(rulebook: Rulebook, given: Certificate, claims: CertifiedClaims): string | undefined {
  const { hit, facts, conditions, rows } = rulebook
  const axes = axesOf(facts, given.texts, given.pairs)
  const whole = axes.flatMap(({ first, last }) => [first, last])
  const boxesOf = boxReader(axes, facts, { ...conditions })
  const owners: number[] = []
  const lists = rows.map(({ when }) => boxesOf(when))
  const sides = new Float64Array(lists.reduce((count, list) => count + list.length, 0) * whole.length)
  for (const [row, list] of lists.entries())
    for (const box of list) sides.set(box, (owners.push(row) - 1) * whole.length)
  const outcomes = rows.map(({ then }) => canonical(then))
  const next = numbersIn(given.tree)
  let [gap, conflict] = [false, false]
  const deciding = new Set<number>()

  const cell = [...whole]
  const takesIn = (box: number): boolean => {
    const start = box * whole.length
    for (let at = 0; at < whole.length; at += 2)
      if ((sides[start + at] ?? 0) > (cell[at] ?? 0) || (sides[start + at + 1] ?? 0) < (cell[at + 1] ?? 0)) return false
    return true
  }
  const leaf = (kind: number, row: number, boxes: Int32Array): string | undefined => {
    if (kind === 1) return isImpossible(axes, cell) ? undefined : 'a cell that is called impossible may not be'
    if (kind === 2) gap = true
    if (kind === 2) return boxes.length === 0 ? undefined : 'a row reaches into a cell that is called a gap'
    deciding.add(row)
    conflict ||= boxes.some((box) => outcomes[owners[box] ?? 0] !== outcomes[row])
    if (hit === 'first' && boxes.some((box) => (owners[box] ?? 0) < row)) return 'an earlier row reaches into a cell'
    return boxes.some((box) => owners[box] === row && takesIn(box)) ? undefined : 'a row does not take in its cell'
  }
  /** Walks on in a part of the cell, which ends or begins elsewhere on one side. */
  const within = (side: number, place: number, boxes: Int32Array): string | undefined => {
    const before = cell[side] ?? 0
    cell[side] = place
    const wrong = walk(boxes)
    cell[side] = before
    return wrong
  }
  const walk = (boxes: Int32Array): string | undefined => {
    const code = next()
    const [kind, rest] = [code % 8, Math.floor(code / 8)]
    if (kind < 4) return leaf(kind, rest, boxes)
    const [low, high] = [2 * rest, 2 * rest + 1]
    const cut = kind === 6 ? (whole[high] ?? NaN) : kind === 5 ? -next() : next()
    if (!(cut > (cell[low] ?? NaN) && cut <= (cell[high] ?? NaN))) return 'a cut lies outside of its cell'
    const below = boxes.filter((box) => (sides[box * whole.length + low] ?? 0) < cut)
    const above = boxes.filter((box) => (sides[box * whole.length + high] ?? 0) >= cut)
    return within(high, cut - 1, below) ?? within(low, cut, above)
  }
  const wrong = walk(Int32Array.from(owners.keys()))
  if (wrong !== undefined) return wrong

  const idle = new Set(rows.flatMap(({ id }, row) => (hit === 'first' && !deciding.has(row) ? [id] : [])))
  if (claims.complete && gap) return 'complete'
  if (claims.consistent && (conflict || hit !== 'unique')) return 'consistent'
  return claims.dead.every((id) => idle.has(id)) ? undefined : 'dead'
}

/** Whether the order of facts contradicts their values: something is to rise above its highest value, or for ever. */
function isImpossible(axes: readonly Axis[], cell: Sides): boolean {
  const index = new Map(axes.map(({ facts }, at) => [facts.join(' '), at]))
  const least = axes.map((_, at) => cell[2 * at] ?? 0)
  const rules: (readonly [larger: number, smaller: number, by: number])[] = []
  for (const [at, { facts }] of axes.entries()) {
    const [left, right] = facts.map((fact) => index.get(fact) ?? 0)
    if (left === undefined || right === undefined || facts.length < 2) continue
    const absent = [left, right].some((fact) => axes[fact]?.mayLack === true && axes[fact].last === cell[2 * fact + 1])
    if (absent) continue
    const [from = 0, to = 2] = [cell[2 * at], cell[2 * at + 1]]
    if (to < 2) rules.push([right, left, to === 0 ? 1 : 0])
    if (from > 0) rules.push([left, right, from === 2 ? 1 : 0])
  }
  for (let round = 0; round <= axes.length; round += 1) {
    const rising = rules.filter(([larger, smaller, by]) => (least[larger] ?? 0) < (least[smaller] ?? 0) + by)
    if (rising.length === 0) return false
    for (const [larger, smaller, by] of rising) least[larger] = Math.max(least[larger] ?? 0, (least[smaller] ?? 0) + by)
    if (rising.some(([larger]) => (least[larger] ?? 0) > (cell[2 * larger + 1] ?? 0))) return true
  }
  return true
}

/** Reads one whole number after the other. */
function numbersIn(tree: string): () => number {
  const bytes = atob(tree)
  let at = 0
  return () => {
    for (let [value, shift] = [0, 1]; ; shift *= 128) {
      const byte = bytes.charCodeAt(at)
      if (Number.isNaN(byte)) throw new RangeError('the tree ends too early')
      at += 1
      value += (byte % 128) * shift
      if (byte < 128) return value
    }
  }
}

/** SHA-256 of the document's JSON with sorted keys. */
async function hashOf(document: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(document)))
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const data = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(data).filter((key) => data[key] !== undefined)
  return `{${keys
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(data[key])}`)
    .join()}}`
}
