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

/**
 * Checks every contender on every case, warms all of them up, then lets them run in turns, round after round, and
 * checks the answers of the last one.
 * @param between called before each turn
 */
export async function measure(
  problem: Problem,
  contenders: readonly Contender[],
  effort: Effort,
  inputs: Inputs,
  between: () => void = () => undefined,
): Promise<readonly Measured[]> {
  const random = randomFrom(7)
  const runners = await Promise.all(
    contenders.map((contender, index) => createRunner(problem, contender, `${inputs}${index}`)),
  )
  const orderOf = (most: number): readonly number[] =>
    inputs === 'hot' ? Array.from({ length: most }, (_, index) => index % hotCases) : shuffledIndexes(random, most)

  for (const runner of runners) await runner.checkAll()
  for (const runner of runners) await runner.warmUp(orderOf(runner.most), effort, between)

  const rates: number[][] = runners.map(() => [])
  for (let round = 0; round < effort.rounds; round += 1) {
    const whole = orderOf(problem.cases.length)
    for (let turn = 0; turn < runners.length; turn += 1) {
      const place = (turn + round) % runners.length
      const runner = runners[place]
      if (runner === undefined) continue
      const order = runner.most === whole.length ? whole : orderOf(runner.most)
      between()
      rates[place]?.push(await runner.rateOf(order))
      if (round === effort.rounds - 1) runner.check(order)
    }
  }
  return runners.map(({ name, most }, place) => ({
    name,
    inputs,
    checked: most,
    rate: spreadOf(rates[place] ?? []),
    ratio: spreadOf((rates[place] ?? []).map((rate, round) => rate / (rates[0]?.[round] ?? NaN))),
  }))
}

/** A contender with a loop of its own and as much to do as fits into a turn. */
async function createRunner({ cases, expected }: Problem, contender: Contender, copy: string) {
  const { decideAll, awaitAll } = (await import(`./loop.ts?${copy}`)) as typeof Loop
  const { name, later, outcomeOf = (answer: unknown): unknown => answer } = contender
  const decide = contender.decide as (facts: object) => unknown
  const answers: unknown[] = new Array<unknown>(cases.length).fill(undefined)
  const most = Math.min(contender.most ?? Infinity, cases.length)
  let share = Math.min(most, hotCases)
  let passes = 1

  const run = async (chosen: readonly object[], times: number): Promise<number> => {
    const started = performance.now()
    for (let time = 0; time < times; time += 1) {
      if (later) await awaitAll(decide as (facts: object) => Promise<unknown>, chosen, answers, share)
      else decideAll(decide, chosen, answers, share)
    }
    return performance.now() - started
  }
  const chosenBy = (order: readonly number[]): readonly object[] => order.map((index) => cases[index] ?? {})

  const check = (order: readonly number[]): void => {
    for (const [place, index] of order.slice(0, share).entries()) {
      const answer = outcomeText(outcomeOf(answers[place]))
      const right = expected[index] ?? 'nothing'
      if (answer !== right) throw new Error(`${name} answers ${answer} in case ${index}, where ${right} is right`)
    }
  }

  return {
    name,
    most,
    check,
    /** Decisions per second of one turn. */
    rateOf: async (order: readonly number[]): Promise<number> => {
      const chosen = chosenBy(order)
      return (passes * share * 1000) / (await run(chosen, passes))
    },
    checkAll: async (): Promise<void> => {
      share = most
      await run(cases, 1)
      check([...cases.keys()])
      share = Math.min(most, hotCases)
    },
    warmUp: async (order: readonly number[], { warmUpMs, roundMs }: Effort, between: () => void): Promise<void> => {
      const chosen = chosenBy(order)
      const until = performance.now() + warmUpMs
      while (performance.now() < until) {
        between()
        const perCase = Math.max((await run(chosen, passes)) / (passes * share), 1e-6)
        share = Math.max(1, Math.min(most, Math.round(roundMs / perCase)))
        passes = Math.max(1, Math.round(roundMs / (perCase * share)))
      }
    },
  }
}

/** Text that is equal for equal outcomes. */
export function outcomeText(outcome: unknown): string {
  if (typeof outcome !== 'object' || outcome === null) return String(outcome)
  return JSON.stringify(Object.entries(outcome).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (place: number): number => sorted[place] ?? NaN
  const middle = (sorted.length - 1) / 2
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) }
}
