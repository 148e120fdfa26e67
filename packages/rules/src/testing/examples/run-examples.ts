import type { Answer } from '../../evaluate/answer'
import { compile } from '../../evaluate/compile'
import { explain } from '../../explain/explain'
import { rowIndex } from '../../large/row-index'
import type { AnyRulebook, HitPolicy } from '../../rulebook/rulebook'
import type { Text } from '../../text'
import { comparisonWith } from './compare-expectation'
import type { Mismatch } from './compare-expectation'
import type { Example } from './example'
import { mismatchText } from './mismatch-text'

/** What came of one example; `blank`: nobody has said yet what must come of it. */
export interface ExampleResult {
  readonly example: Example
  readonly status: 'passed' | 'failed' | 'blank'
  readonly got: Answer
  /** For `failed`: in which points the answer is not what was expected. */
  readonly differences: readonly (Mismatch & { readonly text: Text })[]
  /** Why the rulebook answers so; told for what has not passed. */
  readonly why?: Text
}

/** What came of all examples. */
export interface ExampleRun {
  readonly rulebook: { readonly id: string; readonly version: string; readonly title: Text; readonly hit: HitPolicy }
  readonly results: readonly ExampleResult[]
  readonly passed: number
  readonly failed: number
  readonly blank: number
}

/** Runs worked examples: each passes when the rulebook answers what it says, in the fields, row and clauses that it names. */
export function runExamples(rulebook: AnyRulebook, examples: readonly Example[]): ExampleRun {
  const { document } = rulebook
  const { decide } = compile(rulebook, { index: rowIndex })
  const compare = comparisonWith(document.outcome)
  const results = examples.map((example): ExampleResult => {
    const got = decide(example.facts)
    const differences = compare(example, got)
    const status = example.expected.kind === 'blank' ? 'blank' : differences.length === 0 ? 'passed' : 'failed'
    return {
      example,
      status,
      got,
      differences: differences.map((one) => ({ ...one, text: mismatchText(one, example, got, rulebook) })),
      ...(status === 'passed' ? {} : { why: { zh: explain(got, 'zh'), en: explain(got, 'en') } }),
    }
  })
  const count = (status: ExampleResult['status']): number => results.filter((result) => result.status === status).length
  const { id, version, title, hit } = document
  return {
    rulebook: { id, version, title, hit },
    results,
    passed: count('passed'),
    failed: count('failed'),
    blank: count('blank'),
  }
}
