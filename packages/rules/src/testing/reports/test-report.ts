import type { CoverageReport, Measure, Obligation } from '../cover/coverage'
import type { ExampleResult, ExampleRun } from '../examples/run-examples'
import type { MutantReport, MutantResult } from '../mutants/kill-mutants'
import type { Text } from '../../text'

/** What came of the examples of a rulebook, and what they were measured by. */
export interface TestReport {
  readonly run: ExampleRun
  readonly coverage?: CoverageReport
  readonly mutants?: MutantReport
}

/** The least share of each measure that is enough, from 0 to 1; what is not named is not asked for. */
export type Thresholds = Readonly<Partial<Record<Measure | 'mutants', number>>>

/** Names of the measures, in the order in which they are shown. */
export const measureNames: Readonly<Record<Measure | 'mutants', Text>> = {
  rows: { zh: '行', en: 'rows' },
  bounds: { zh: '界限两侧', en: 'both sides of bounds' },
  outcomes: { zh: '结果', en: 'outcomes' },
  conditions: { zh: '条件（MC/DC）', en: 'conditions (MC/DC)' },
  mutants: { zh: '变异', en: 'mutants' },
}

const stoppedMutants: Text = { zh: '变异（已中止）', en: 'mutants (stopped)' }

/** Words of what examples, obligations and mutants can come to. */
export const stateNames: Readonly<
  Record<ExampleResult['status'] | Obligation['state'] | MutantResult['status'], Text>
> = {
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '不符', en: 'failed' },
  blank: { zh: '未填写', en: 'not filled in' },
  met: { zh: '已示', en: 'shown' },
  missing: { zh: '缺', en: 'missing' },
  impossible: { zh: '不可能', en: 'impossible' },
  unknown: { zh: '未定', en: 'undecided' },
  killed: { zh: '被发现', en: 'noticed' },
  survived: { zh: '未被发现', en: 'not noticed' },
  equivalent: { zh: '等价', en: 'equivalent' },
}

/** One line of the summary: what is met of what can be. */
export interface MeasureLine {
  readonly measure: Measure | 'mutants'
  readonly name: Text
  readonly met: number
  readonly of: number
  /** Left out of the count: proved impossible, or equivalent. */
  readonly impossible: number
  readonly unknown: number
  readonly share: number
}

/** The measures that were taken, one line each. */
export function measureLines({ coverage, mutants }: TestReport): readonly MeasureLine[] {
  const lines: MeasureLine[] = []
  if (coverage !== undefined) {
    const { rows, bounds, outcomes, conditions } = coverage.measures
    for (const [measure, covered] of Object.entries({ rows, bounds, outcomes, conditions }))
      lines.push({ measure: measure as Measure, name: measureNames[measure as Measure], ...covered })
  }
  if (mutants !== undefined) {
    const { killed, equivalent, unknown, score, results, isComplete } = mutants
    lines.push({
      measure: 'mutants',
      name: isComplete ? measureNames.mutants : stoppedMutants,
      met: killed,
      of: results.length - equivalent,
      impossible: equivalent,
      unknown,
      share: score,
    })
  }
  return lines
}

/** A share in percent, rounded down so that only all is 100 %. */
export function percent(share: number): string {
  return `${String(Math.floor(share * 1000) / 10)}%`
}
