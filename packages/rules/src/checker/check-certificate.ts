import type { Axis, Certificate, RowBox, Rulebook, Sides } from './documents'
import { axesOf, boxReader } from './read-boxes'
import type { CertificateVerdict, CertifiedClaims } from './verdict'

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
    demandShown(rulebook as Rulebook, given, claims)
    return { ok: true, claims }
  } catch (error) {
    const { message, cause } = error as Error
    return { ok: false, code: cause === notShown ? notShown : 'malformed', detail: message }
  }
}

const notShown = 'not-shown'

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise, { cause: notShown })
}

/** Goes through the tree; throws at the first thing that the certificate claims and does not show. */
function demandShown({ hit, facts, conditions, rows }: Rulebook, given: Certificate, claims: CertifiedClaims): void {
  const axes = axesOf(facts, given.texts, given.pairs)
  const whole = axes.flatMap(({ first, last }) => [first, last])
  const boxesOf = boxReader(axes, facts, { ...conditions })
  const outcomes = rows.map(({ then }) => canonical(then))
  const numbers = numbersIn(given.tree).values()
  const next = (): number => numbers.next().value ?? NaN
  const deciding = new Set<number>()
  let [gap, conflict] = [false, false]

  const cell = [...whole]
  const takesIn = ({ sides }: RowBox): boolean =>
    cell.every((place, side) => (side % 2 === 0 ? at(sides, side) <= place : at(sides, side) >= place))
  const checkLeaf = (kind: number, row: number, boxes: readonly RowBox[]): void => {
    if (kind === 1) demand(isImpossible(axes, cell), 'a cell that is called impossible may not be')
    else if (kind === 2) {
      gap = true
      demand(boxes.length === 0, 'a row reaches into a cell that is called a gap')
    } else {
      deciding.add(row)
      conflict ||= boxes.some((box) => outcomes[box.row] !== outcomes[row])
      demand(hit !== 'first' || boxes.every((box) => box.row >= row), 'an earlier row reaches into a cell')
      const isTaken = boxes.some((box) => box.row === row && takesIn(box))
      demand(isTaken, 'a row does not take in its cell')
    }
  }
  const walk = (boxes: readonly RowBox[]): void => {
    const code = next()
    const [kind, axis] = [code % 8, Math.floor(code / 8)]
    if (kind < 4) {
      checkLeaf(kind, axis, boxes)
      return
    }
    const [low, high] = [2 * axis, 2 * axis + 1]
    const [from, to] = [at(cell, low), at(cell, high)]
    const cut = kind === 6 ? at(whole, high) : kind === 5 ? -next() : next()
    demand(cut > from && cut <= to, 'a cut lies outside of its cell, or the tree ends too early')
    cell[high] = cut - 1
    walk(boxes.filter(({ sides }) => at(sides, low) < cut))
    cell[high] = to
    cell[low] = cut
    walk(boxes.filter(({ sides }) => at(sides, high) >= cut))
    cell[low] = from
  }
  walk(rows.flatMap(({ when }, row) => boxesOf(when).map((sides): RowBox => ({ row, sides }))))

  const idle = new Set(rows.flatMap(({ id }, row) => (hit === 'first' && !deciding.has(row) ? [id] : [])))
  demand(!claims.complete || !gap, 'complete')
  demand(!claims.consistent || (hit === 'unique' && !conflict), 'consistent')
  for (const id of claims.dead) demand(idle.has(id), 'dead')
}

function at(list: Sides, index: number): number {
  return list[index] ?? NaN
}

/** Whether the order of facts contradicts their values: something is to rise above its highest value, or for ever. */
function isImpossible(axes: readonly Axis[], cell: Sides): boolean {
  const least = axes.map((_, axis) => at(cell, 2 * axis))
  const rules = axes.flatMap(({ pair }, axis) => {
    if (pair?.every((fact) => at(cell, 2 * fact + 1) <= (axes[fact]?.end ?? NaN)) !== true) return []
    const [[left, right], from, to] = [pair, at(cell, 2 * axis), at(cell, 2 * axis + 1)]
    const rising = { larger: right, smaller: left, by: to === 0 ? 1 : 0 }
    const falling = { larger: left, smaller: right, by: from === 2 ? 1 : 0 }
    return [...(to < 2 ? [rising] : []), ...(from > 0 ? [falling] : [])]
  })
  const isBroken = ({ larger, smaller, by }: (typeof rules)[number]): boolean =>
    at(least, larger) < at(least, smaller) + by
  // What rises still, when each could have risen after each of the others, rises for ever.
  for (let round = 0; round <= axes.length; round += 1)
    for (const rule of rules) if (isBroken(rule)) least[rule.larger] = at(least, rule.smaller) + rule.by
  return rules.some(isBroken) || least.some((value, axis) => value > at(cell, 2 * axis + 1))
}

function numbersIn(tree: string): readonly number[] {
  const numbers: number[] = []
  let [value, shift] = [0, 1]
  for (const letter of atob(tree)) {
    const byte = letter.charCodeAt(0)
    value += (byte % 128) * shift
    shift *= 128
    if (byte >= 128) continue
    numbers.push(value)
    ;[value, shift] = [0, 1]
  }
  return numbers
}

/** SHA-256 of the document's JSON with sorted keys. */
async function hashOf(document: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(document)))
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  parts.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${parts.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`
}
