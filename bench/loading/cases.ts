import { oneOf, randomFrom, wholeBetween } from '../random'

/** What the loading limit is asked, every fact known. */
export interface LoadingFacts {
  readonly cargo: 'bagged' | 'winterStored' | 'bulk' | 'clinker'
  readonly braces: boolean
  readonly special: boolean
  readonly meetsConditions: boolean
  readonly safeToLoad: boolean
  readonly line: 'line1' | 'line2' | 'line3'
  readonly method: 'machine' | 'hand'
  readonly vehicle: 'sideTipper' | 'other'
  readonly width: number
}

/** Seeded cases: half of them bagged cement, few refusals, so that the rows at the end of the table decide most. */
export function loadingCases(count: number): LoadingFacts[] {
  const random = randomFrom(1)
  return Array.from({ length: count }, () => ({
    cargo: oneOf(random, ['bagged', 'bagged', 'bagged', 'winterStored', 'bulk', 'clinker']),
    braces: random() < 0.1,
    special: random() < 0.1,
    meetsConditions: random() < 0.9,
    safeToLoad: random() < 0.9,
    line: oneOf(random, ['line1', 'line2', 'line3']),
    method: oneOf(random, ['machine', 'hand']),
    vehicle: oneOf(random, ['sideTipper', 'other']),
    width: wholeBetween(random, 1000, 3500) / 1000,
  }))
}
