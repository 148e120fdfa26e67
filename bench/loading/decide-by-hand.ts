import type { LoadingFacts } from './cases'

type Known<F> = { [K in keyof F]: F[K] | null }

/** What all answers of one row share. */
interface RowResult {
  readonly outcome: Readonly<Record<string, unknown>>
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
}

const limits = [Object.freeze({ id: 'loading/limit', version: '1.0.0' })]

class HandDecision {
  readonly kind = 'decided'
  readonly outcome: RowResult['outcome']
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
  readonly rulebooks = limits
  readonly facts: Known<LoadingFacts>

  constructor(row: RowResult, facts: Known<LoadingFacts>) {
    this.outcome = row.outcome
    this.fired = row.fired
    this.clauses = row.clauses
    this.facts = facts
  }
}

const row = (id: string, outcome: RowResult['outcome'], clause: string): RowResult =>
  Object.freeze({
    outcome: Object.freeze(outcome),
    fired: Object.freeze([id]),
    clauses: Object.freeze([`cement/convention/${clause}`]),
  })
const limit = (id: string, layers: number, abreast: string, clause: string): RowResult =>
  row(id, { verdict: 'limit', layers, abreast }, clause)

const conditionsMissing = row('special-conditions', { verdict: 'refused', reason: 'conditionsMissing' }, '2')
const unsafe = row('special-unsafe', { verdict: 'refused', reason: 'unsafe' }, '2')
const braces = row('braces', { verdict: 'refused', reason: 'braces' }, '2')
const clinker = row('clinker', { verdict: 'noBagLimit' }, '2')
const bulk = row('bulk', { verdict: 'noBagLimit' }, '3.1.1')
const winterNarrow = limit('winter-narrow', 14, 'three', '3.4')
const winterWide = limit('winter-wide', 14, 'threeOrFour', '3.4')
const machineNarrow = limit('line1-machine-narrow', 16, 'three', '3.1.1')
const machineWide = limit('line1-machine-wide', 16, 'threeOrFour', '3.1.1')
const handNarrow = limit('line1-hand-narrow', 14, 'three', '3.1.2')
const handMiddle = limit('line1-hand-middle', 14, 'threeAndOne', '3.1.2')
const handWide = limit('line1-hand-wide', 14, 'four', '3.1.2')
const tipperNarrow = limit('line2-tipper-narrow', 14, 'three', '3.2')
const tipperWide = limit('line2-tipper-wide', 14, 'threeOrFour', '3.2')
const otherNarrow = limit('line2-other-narrow', 15, 'three', '3.2')
const otherWide = limit('line2-other-wide', 15, 'threeOrFour', '3.2')
const line3Narrow = limit('line3-narrow', 16, 'three', '3.3')
const line3Wide = limit('line3-wide', 16, 'threeOrFour', '3.3')

function rowOf(facts: LoadingFacts): RowResult {
  if (facts.special) {
    if (!facts.meetsConditions) return conditionsMissing
    if (!facts.safeToLoad) return unsafe
  }
  if (facts.braces && facts.cargo !== 'clinker') return braces
  if (facts.cargo === 'clinker') return clinker
  if (facts.cargo === 'bulk') return bulk
  if (facts.cargo === 'winterStored') return facts.width < 2.35 ? winterNarrow : winterWide
  if (facts.line === 'line1') {
    if (facts.method === 'machine') return facts.width < 2.35 ? machineNarrow : machineWide
    if (facts.width < 2.45) return handNarrow
    return facts.width < 2.75 ? handMiddle : handWide
  }
  if (facts.line === 'line2') {
    if (facts.vehicle === 'sideTipper') return facts.width < 2.35 ? tipperNarrow : tipperWide
    return facts.width < 2.35 ? otherNarrow : otherWide
  }
  return facts.width < 2.35 ? line3Narrow : line3Wide
}

const isYesNo = (value: unknown): value is boolean => typeof value === 'boolean'
const isWidth = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0.5 && value <= 5 && Math.round(value * 1000) / 1000 === value

function isKnownName(name: string): boolean {
  switch (name) {
    case 'cargo':
    case 'braces':
    case 'special':
    case 'meetsConditions':
    case 'safeToLoad':
    case 'line':
    case 'method':
    case 'vehicle':
    case 'width':
      return true
    default:
      return false
  }
}

/** Checks an input of any origin and decides, as {@link rowOf}; every name that is wrong is listed. */
export function decideByHand(input: unknown): HandDecision | { readonly kind: 'invalid'; readonly wrong: string[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { kind: 'invalid', wrong: [''] }
  const wrong: string[] = []
  for (const name of Object.keys(input)) if (!isKnownName(name)) wrong.push(name)
  const given = input as Partial<Record<keyof LoadingFacts, unknown>>
  const { cargo, braces, special, meetsConditions, safeToLoad, line, method, vehicle, width } = given
  if (cargo !== 'bagged' && cargo !== 'winterStored' && cargo !== 'bulk' && cargo !== 'clinker') wrong.push('cargo')
  if (!isYesNo(braces)) wrong.push('braces')
  if (!isYesNo(special)) wrong.push('special')
  if (!isYesNo(meetsConditions)) wrong.push('meetsConditions')
  if (!isYesNo(safeToLoad)) wrong.push('safeToLoad')
  if (line !== 'line1' && line !== 'line2' && line !== 'line3') wrong.push('line')
  if (method !== 'machine' && method !== 'hand') wrong.push('method')
  if (vehicle !== 'sideTipper' && vehicle !== 'other') wrong.push('vehicle')
  if (!isWidth(width)) wrong.push('width')
  if (wrong.length > 0) return { kind: 'invalid', wrong }
  const facts = { cargo, braces, special, meetsConditions, safeToLoad, line, method, vehicle, width } as LoadingFacts
  return new HandDecision(rowOf(facts), facts)
}
