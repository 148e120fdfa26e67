import { setImmediate } from 'node:timers/promises'
import type { AnyRulebook } from '../rulebook/rulebook'
import { coverage } from '../testing/cover/coverage'
import type { Example } from '../testing/examples/example'
import { runExamples } from '../testing/examples/run-examples'
import { mutantReport, tryMutants } from '../testing/mutants/kill-mutants'
import type { MutantReport, MutantResult } from '../testing/mutants/kill-mutants'
import { measureLines, percent } from '../testing/reports/test-report'
import { mutantsOf } from '../testing/mutants/mutants-of'
import type { TestReport, Thresholds } from '../testing/reports/test-report'
import type { Text } from '../text'
import type { Surroundings } from './surroundings'
import { createSteps } from './terminal/steps'
import type { Terminal } from './terminal/terminal'

/** What is measured, and how much of it is enough. */
export interface Measuring {
  readonly withMutants: boolean
  readonly thresholds: Thresholds
}

/** Runs and measures the examples of a rulebook; misses are the measures that are not enough, or were not finished. */
export async function measureExamples(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  { withMutants, thresholds }: Measuring,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<{ readonly report: TestReport; readonly misses: readonly Text[] }> {
  const run = runExamples(rulebook, examples)
  const report: TestReport = {
    run,
    coverage: coverage(rulebook, examples),
    ...(withMutants ? { mutants: await mutantsIn(rulebook, examples, terminal, surroundings) } : {}),
  }
  return { report, misses: missesOf(report, thresholds) }
}

/** Between mutants the process gets to hear that somebody wants to stop; what was tried until then is reported. */
async function mutantsIn(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  terminal: Terminal,
  { stderr, onInterrupt }: Surroundings,
): Promise<MutantReport> {
  const steps = createSteps(terminal, (text) => stderr.write(text))
  const mutants = mutantsOf(rulebook)
  const results: MutantResult[] = []
  const state = { isStopped: false }
  const endWaiting = onInterrupt(() => (state.isStopped = true))
  try {
    for (const result of tryMutants(rulebook, examples, mutants)) {
      results.push(result)
      steps.show({ zh: `变异 ${results.length}/${mutants.length}`, en: `mutants ${results.length}/${mutants.length}` })
      await setImmediate()
      if (state.isStopped) break
    }
  } finally {
    endWaiting()
    steps.end()
  }
  return mutantReport(rulebook, results, results.length === mutants.length)
}

function missesOf(report: TestReport, thresholds: Thresholds): readonly Text[] {
  return measureLines(report).flatMap(({ measure, name, share }) => {
    if (measure === 'mutants' && report.mutants?.isComplete === false) return [stopped(report.mutants.results.length)]
    const least = thresholds[measure]
    if (least === undefined || share >= least) return []
    const { zh, en } = name
    const [got, needed] = [percent(share), percent(least)]
    return [{ zh: `${zh}：${got}，要求 ${needed}`, en: `${en}: ${got}, and ${needed} is needed` }]
  })
}

function stopped(tried: number): Text {
  return { zh: `已中止：试了 ${tried} 个变异`, en: `stopped after ${tried} mutants` }
}
