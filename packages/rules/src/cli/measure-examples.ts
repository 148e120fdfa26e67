import type { AnyRulebook } from '../rulebook/rulebook'
import { coverage } from '../testing/cover/coverage'
import type { Example } from '../testing/examples/example'
import { runExamples } from '../testing/examples/run-examples'
import { killMutants } from '../testing/mutants/kill-mutants'
import type { MutantReport } from '../testing/mutants/kill-mutants'
import { measureLines, measureNames, percent } from '../testing/reports/test-report'
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

/** Runs and measures the examples of a rulebook; misses are the measures that are not enough. */
export function measureExamples(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  { withMutants, thresholds }: Measuring,
  terminal: Terminal,
  surroundings: Surroundings,
): { readonly report: TestReport; readonly misses: readonly Text[] } {
  const run = runExamples(rulebook, examples)
  const report: TestReport = {
    run,
    coverage: coverage(rulebook, examples),
    ...(withMutants ? { mutants: mutantsIn(rulebook, examples, terminal, surroundings) } : {}),
  }
  return { report, misses: missesOf(report, thresholds) }
}

function mutantsIn(
  rulebook: AnyRulebook,
  examples: readonly Example[],
  terminal: Terminal,
  { stderr }: Surroundings,
): MutantReport {
  const steps = createSteps(terminal, (text) => stderr.write(text))
  const report = killMutants(rulebook, examples, {
    onProgress: (done, of) => steps.show({ zh: `变异 ${done}/${of}`, en: `mutants ${done}/${of}` }),
  })
  steps.end()
  return report
}

function missesOf(report: TestReport, thresholds: Thresholds): readonly Text[] {
  return measureLines(report).flatMap(({ measure, share }) => {
    const least = thresholds[measure]
    if (least === undefined || share >= least) return []
    const { zh, en } = measureNames[measure]
    const [got, needed] = [percent(share), percent(least)]
    return [{ zh: `${zh}：${got}，要求 ${needed}`, en: `${en}: ${got}, and ${needed} is needed` }]
  })
}
