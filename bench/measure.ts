import type * as Loop from './loop'
import { randomFrom, shuffledIndexes } from './random'

/** One way to decide the cases of a problem. */
export interface Contender {
  readonly name: string
  /** The cases that it can be given in reasonable time, from the first on; all unless told. */
  readonly most?: number
  readonly outcomeOf?: (answer: unknown) => unknown
  readonly decide: (facts: never) => unknown
  readonly later?: true
}

/** Cases and the right outcome of each, as text. */
export interface Problem {
  readonly cases: readonly object[]
  readonly expected: readonly string[]
}

/** The middle of the rounds and their extremes. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** `shuffled`: all cases in a new random order each round. `hot`: a few cases again and again. */
export type Inputs = 'shuffled' | 'hot'

/** What one contender came to. */
export interface Measured {
  readonly name: string
  readonly inputs: Inputs
  /** Cases whose answer was compared with the expected one before the clock ran. */
  readonly checked: number
  /** Decisions per second. */
  readonly rate: Spread
  /** Its rate through that of the first contender in the same round. */
  readonly ratio: Spread
}

/** How long a measurement may take. */
export interface Effort {
  readonly rounds: number
  readonly warmUpMs: number
  readonly roundMs: number
}

const hotCases = 16
const clock = () => performance.now()

/** Text that is equal for equal outcomes. */
export function outcomeText(outcome: unknown): string {
  if (typeof outcome !== 'object' || outcome === null) return String(outcome)
  return JSON.stringify(Object.entries(outcome).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Checks every contender on every case, warms all of them up, then lets them run in turns, round after round.
 * @param between called before each turn
 */
export async function measure(
  { cases, expected }: Problem,
  contenders: readonly Contender[],
  { rounds, warmUpMs, roundMs }: Effort,
  inputs: Inputs,
  between: () => void = () => undefined,
): Promise<readonly Measured[]> {
  const random = randomFrom(7)
  const runners = await Promise.all(
    contenders.map((contender, index) => runnerOf(contender, `${inputs}${String(index)}`)),
  )
  const inOrder = cases.map((_, index) => index)
  for (const runner of runners) await check(runner, inOrder, cases, expected)
  const orderOf = (most: number): number[] =>
    inputs === 'hot' ? Array.from({ length: most }, (_, index) => index % hotCases) : shuffledIndexes(random, most)
  for (const runner of runners) {
    const order = orderOf(runner.most)
    const chosen = order.map((index) => cases[index] ?? {})
    const until = clock() + warmUpMs
    do {
      between()
      const started = clock()
      await runner.run(chosen, runner.share)
      const perCase = Math.max((clock() - started) / runner.share, 1e-6)
      runner.share = Math.max(1, Math.min(runner.most, Math.round(roundMs / perCase)))
      runner.passes = Math.max(1, Math.round(roundMs / (perCase * runner.share)))
    } while (clock() < until)
  }
  const rates: number[][] = runners.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const place = (turn + round) % runners.length
      const runner = runners[place]
      if (runner === undefined) continue
      const order = orderOf(runner.most)
      const chosen = order.map((index) => cases[index] ?? {})
      between()
      const started = clock()
      for (let pass = 0; pass < runner.passes; pass += 1) await runner.run(chosen, runner.share)
      const seconds = (clock() - started) / 1000
      rates[place]?.push((runner.passes * runner.share) / seconds)
      if (round === rounds - 1) compare(runner, order.slice(0, runner.share), expected)
    }
  }
  return runners.map(({ name, most }, place) => ({
    name,
    inputs,
    checked: most,
    rate: spreadOf(rates[place] ?? []),
    ratio: spreadOf((rates[place] ?? []).map((rate, round) => rate / (rates[0]?.[round] ?? NaN))),
  }))

  async function runnerOf({ name, most, decide, outcomeOf, later }: Contender, copy: string) {
    const { decideAll, awaitAll } = (await import(`./loop.ts?${copy}`)) as typeof Loop
    const answers: unknown[] = new Array<unknown>(cases.length).fill(undefined)
    const asked = decide as (facts: object) => unknown
    const run = later
      ? (chosen: readonly object[], count: number) =>
          awaitAll(asked as (facts: object) => Promise<unknown>, chosen, answers, count)
      : (chosen: readonly object[], count: number) => decideAll(asked, chosen, answers, count)
    const limit = Math.min(most ?? Infinity, cases.length)
    return { name, run, answers, outcomeOf, most: limit, share: Math.min(limit, 16), passes: 1 }
  }
}

type Runner = {
  readonly name: string
  readonly run: (cases: readonly object[], count: number) => void | Promise<void>
  readonly answers: readonly unknown[]
  readonly outcomeOf: Contender['outcomeOf']
  readonly most: number
}

async function check(
  runner: Runner,
  order: readonly number[],
  cases: readonly object[],
  expected: readonly string[],
): Promise<void> {
  await runner.run(cases, runner.most)
  compare(runner, order.slice(0, runner.most), expected)
}

/** @param order the number of the case that each answer belongs to */
function compare({ name, answers, outcomeOf }: Runner, order: readonly number[], expected: readonly string[]): void {
  for (const [place, index] of order.entries()) {
    const answer = outcomeText(outcomeOf === undefined ? answers[place] : outcomeOf(answers[place]))
    if (answer !== expected[index])
      throw new Error(`${name} answers ${answer} in case ${String(index)}, where ${String(expected[index])} is right`)
  }
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (place: number): number => sorted[place] ?? NaN
  const middle = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    min: at(0),
    max: at(sorted.length - 1),
  }
}
