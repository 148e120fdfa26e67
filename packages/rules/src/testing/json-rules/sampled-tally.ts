import { sample } from '../sample'
import type { SampleOptions } from '../sample'
import type { Drawn } from './drawn-facts'
import type { JsonRulesSampling, SampledCheck, SampledFinding, SampledRule } from './json-rules-sampling'
import type { Experiment, Trial, Try } from './rule-trial'
import { conflictsOf, decidersOf, isGap } from './sampled-question'
import type { Question } from './sampled-question'
import { conflictText, deadText, gapText } from './sampling-words'

/** For how many inputs it was so, and the first of them. */
interface Seen {
  readonly times: number
  readonly first: number
}

interface Counts {
  readonly fired: Map<string, number>
  readonly decided: Map<string, number>
  readonly allowed: Map<string, number>
  readonly gaps: Map<Question, Seen>
  readonly conflicts: Map<Question, Map<string, Seen & { readonly pair: readonly [number, number] }>>
  stopped: Seen | undefined
}

const mostFindings = 20

/** Tries the inputs, counts what the rules do, and looks for the smallest input of everything that it found. */
export function sampledTally(
  questions: readonly Question[],
  { facts, run }: Experiment,
  aim: (question: Question, place: number) => Experiment,
  { runs: wanted = 1_000, ...options }: SampleOptions,
): Pick<JsonRulesSampling, 'runs' | 'rules' | 'checks' | 'findings' | 'stopped'> & { readonly seed: number } {
  const counts = noCounts()
  let index = 0
  const tried = sample(
    facts.arbitrary,
    (drawn) => {
      const trial = run(facts.factsOf(drawn))
      if ('stopped' in trial) counts.stopped = seenAgain(counts.stopped, index)
      else count(trial, questions, counts, index)
      index += 1
      return true
    },
    { runs: wanted, ...options },
  )
  const { runs, seed } = tried
  const aimedRuns = new Map<string, number>()
  for (const question of questions) aimAtUndecided(question)
  const runsOf = (id: string): number => runs + (aimedRuns.get(id) ?? 0)

  /** The same inputs in the same order, so that those before the first one need not be run again. */
  const smallest = (first: number, isSo: (trial: ReturnType<Try>) => boolean): Drawn => {
    let call = 0
    const found = sample(facts.arbitrary, (drawn) => call++ < first || !isSo(run(facts.factsOf(drawn))), { runs, seed })
    if (found.counterexample === undefined) throw new Error('the same seed draws the same inputs')
    return found.counterexample
  }
  const inputFor = (first: number, isSo: (trial: Trial) => boolean) =>
    facts.inputOf(smallest(first, (trial) => !('stopped' in trial) && isSo(trial)))

  const gapOf = (question: Question): readonly SampledFinding[] => {
    const seen = counts.gaps.get(question)
    if (seen === undefined) return []
    const rules = question.rules.map(({ source }) => source)
    const input = inputFor(seen.first, (trial) => isGap(question, trial))
    const { times } = seen
    return [{ ...refuted('gap', question), rules, times, input, message: gapText(times, runs) }]
  }
  const conflictsIn = (question: Question): readonly SampledFinding[] =>
    [...(counts.conflicts.get(question)?.values() ?? [])]
      .sort((a, b) => b.times - a.times)
      .slice(0, mostFindings)
      .map(({ times, first, pair }) => {
        const rules = pair.flatMap((place) => question.rules[place]?.source ?? [])
        const isSo = (trial: Trial): boolean =>
          conflictsOf(question, trial).some(([a, b]) => a === pair[0] && b === pair[1])
        const message = conflictText(rules, times, runs)
        return { ...refuted('conflict', question), rules, times, input: inputFor(first, isSo), message }
      })
  const deadIn = (question: Question): readonly SampledFinding[] =>
    question.rules.flatMap(({ id, source }, place): readonly SampledFinding[] => {
      const [fired, allowed] = [counts.fired.get(id) ?? 0, counts.allowed.get(id) ?? 0]
      const before = question.isFirst ? question.rules.slice(0, place + 1) : question.rules.slice(place, place + 1)
      if (counts.decided.has(id) || !before.some(({ inexact }) => inexact)) return []
      const times = runsOf(id)
      const message = deadText(source, fired, allowed, times)
      const common = { basis: 'sampled', code: 'dead-row', verdict: 'undecided', table: question.table } as const
      return [{ ...common, rules: [source], times, message }]
    })

  const findings: SampledFinding[] = []
  const checks: SampledCheck[] = []
  const ask = (
    question: Question,
    name: SampledFinding['code'],
    found: readonly SampledFinding[],
    all: number,
  ): void => {
    if (!question.asks.has(name)) return
    findings.push(...found)
    const [first] = found
    const verdict = first?.verdict ?? 'undecided'
    const reason = first?.message ?? tried.reason
    checks.push({ basis: 'sampled', name, verdict, table: question.table, runs, found: all, reason })
  }
  for (const question of questions) {
    const [gaps, dead] = [gapOf(question), deadIn(question)]
    ask(question, 'gap', gaps, gaps.length)
    ask(question, 'conflict', conflictsIn(question), counts.conflicts.get(question)?.size ?? 0)
    ask(question, 'dead-row', dead, dead.length)
  }
  return {
    runs,
    seed,
    rules: questions
      .filter(({ asks }) => asks.has('dead-row'))
      .flatMap((question) => sampledRules(question, counts, runsOf)),
    checks,
    findings,
    ...stoppedAt(counts.stopped),
  }

  /** A rule that never was the answer is tried again, close to its own bounds, until it is. */
  function aimAtUndecided(question: Question): void {
    if (!question.asks.has('dead-row')) return
    for (const [place, { id }] of question.rules.entries()) {
      if (counts.decided.has(id)) continue
      const aimed = aim(question, place)
      let times = 0
      const tryOnce = (drawn: Drawn): void => {
        const trial = aimed.run(aimed.facts.factsOf(drawn))
        times += 1
        if ('stopped' in trial) return
        if (trial.fired.has(id)) add(counts.fired, id)
        if (trial.could.has(id)) add(counts.allowed, id)
        if (decidersOf(question, trial).includes(id)) add(counts.decided, id)
      }
      const settle = (drawn: Drawn): true => {
        if (!counts.decided.has(id)) tryOnce(drawn)
        return true
      }
      sample(aimed.facts.arbitrary, settle, { runs, seed })
      aimedRuns.set(id, times)
    }
  }

  function stoppedAt(seen: Seen | undefined): Pick<JsonRulesSampling, 'stopped'> {
    if (seen === undefined) return {}
    const drawn = smallest(seen.first, (trial) => 'stopped' in trial)
    const trial = run(facts.factsOf(drawn))
    if (!('stopped' in trial)) throw new Error('it stopped before')
    return { stopped: { times: seen.times, input: facts.inputOf(drawn), message: trial.stopped } }
  }
}

function refuted(code: 'gap' | 'conflict', { table }: Question) {
  return { basis: 'sampled', code, verdict: 'refuted', table } as const
}

function sampledRules(
  { table, rules }: Question,
  counts: Counts,
  runsOf: (id: string) => number,
): readonly SampledRule[] {
  return rules.map(({ id, source, inexact }) => ({
    rule: source,
    table,
    inexact,
    runs: runsOf(id),
    fired: counts.fired.get(id) ?? 0,
    decided: counts.decided.get(id) ?? 0,
    allowed: counts.allowed.get(id) ?? 0,
  }))
}

function noCounts(): Counts {
  return {
    fired: new Map(),
    decided: new Map(),
    allowed: new Map(),
    gaps: new Map(),
    conflicts: new Map(),
    stopped: undefined,
  }
}

function count(trial: Trial, questions: readonly Question[], counts: Counts, index: number): void {
  for (const id of trial.fired) add(counts.fired, id)
  for (const id of trial.could) add(counts.allowed, id)
  for (const question of questions) {
    const { asks } = question
    if (asks.has('dead-row')) for (const id of decidersOf(question, trial)) add(counts.decided, id)
    if (asks.has('gap') && isGap(question, trial)) {
      counts.gaps.set(question, seenAgain(counts.gaps.get(question), index))
    }
    if (!asks.has('conflict')) continue
    const pairs =
      counts.conflicts.get(question) ?? new Map<string, Seen & { readonly pair: readonly [number, number] }>()
    counts.conflicts.set(question, pairs)
    for (const pair of conflictsOf(question, trial)) {
      const key = pair.join(' ')
      pairs.set(key, { pair, ...seenAgain(pairs.get(key), index) })
    }
  }
}

function add(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

function seenAgain(seen: Seen | undefined, index: number): Seen {
  return { times: (seen?.times ?? 0) + 1, first: seen?.first ?? index }
}
