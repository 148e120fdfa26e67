import { rateText, ratioText } from './report'
import type { Cells, ContestResult } from './report'

/** A figure that is required: a ratio to the first contender, or decisions per second. */
interface Goal {
  readonly text: string
  readonly problem: string
  readonly contest: string
  readonly contender: string
  readonly least: { readonly ratio: number } | { readonly rate: number }
}

const alone = 'outcome, alone in the process'
const decide = 'decide: validated, full decision'

const goals: readonly Goal[] = [
  goal('outcome，单独 · outcome, alone', 'loading', alone, 'compiled outcome', { ratio: 0.9 }),
  goal(
    'outcome，另有 30 张规则表 · outcome beside 30 rulebooks',
    'loading',
    'outcome, 30 other rulebooks alive and exercised',
    'compiled outcome',
    { ratio: 0.6 },
  ),
  goal('decide，装车表 · decide, the loading table', 'loading', decide, 'compiled decide', { ratio: 0.9 }),
  goal('decide，10,000 行 · decide, 10,000 rows', 'table-10000', decide, 'compiled decide', { ratio: 0.6 }),
  goal('有键，100,000 行 · keyed, 100,000 rows', 'table-100000', alone, 'compiled outcome', { rate: 8e6 }),
  goal('无键，100,000 行 · free, 100,000 rows', 'free-100000', 'outcome, no key', 'compiled outcome', { rate: 1e6 }),
  goal('最不利 · the worst family', 'worst-100000', 'outcome, no key', 'compiled outcome', { rate: 0.15e6 }),
]

/** What is required beside what was measured; a goal that was not reached says so. */
export function goalCells(results: readonly ContestResult[]): Cells {
  return [
    ['要求 · goal', '输入 · inputs', '至少 · required', '实测 · measured', ''],
    ...goals.flatMap(({ text, problem, contest, contender, least }) =>
      results
        .filter((result) => result.problem === problem && result.name === contest)
        .map(({ inputs, measured }) => {
          const found = measured.find(({ name }) => name === contender)
          if (found === undefined) throw new Error(`${problem}: ${contest} has no ${contender}`)
          const isRatio = 'ratio' in least
          const value = isRatio ? found.ratio.median : found.rate.median
          const required = isRatio ? least.ratio : least.rate
          const written = (number: number): string => (isRatio ? ratioText(number) : `${rateText(number)}/s`)
          return [text, inputs, `≥ ${written(required)}`, written(value), value >= required ? '✓' : '✗']
        }),
    ),
  ]
}

function goal(text: string, problem: string, contest: string, contender: string, least: Goal['least']): Goal {
  return { text, problem, contest, contender, least }
}
