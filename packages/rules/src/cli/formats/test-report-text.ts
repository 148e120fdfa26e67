import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Example } from '../../testing/examples/example'
import { htmlReport } from '../../testing/reports/html-report'
import { junitReport } from '../../testing/reports/junit-report'
import type { TestReport, Thresholds } from '../../testing/reports/test-report'
import { textReport } from '../../testing/reports/text-report'
import type { Language } from '../../text'
import type { Tongue } from '../terminal/tongue'

/** A report, and what is needed to write it down. */
export interface ReportParts {
  readonly rulebook: AnyRulebook
  readonly report: TestReport
  readonly thresholds: Thresholds
  /** The file of each example. */
  readonly fileOf: ReadonlyMap<Example, string>
}

/** What examples show of a rulebook, in one of its formats; HTML and JUnit are in both languages. */
export function testReportText(
  format: 'text' | 'html' | 'junit' | 'json',
  { rulebook, report, thresholds, fileOf }: ReportParts,
  tongue: Tongue,
): string {
  switch (format) {
    case 'text': {
      const languages: readonly Language[] = tongue === 'both' ? ['zh', 'en'] : [tongue]
      return languages.map((language) => textReport(report, language)).join('\n')
    }
    case 'html':
      return htmlReport(rulebook, report)
    case 'junit':
      return junitReport(report, { thresholds, file: (example) => fileOf.get(example) })
    case 'json':
      return `${JSON.stringify({ schema: 'zhidu/coverage/1', ...report }, null, 2)}\n`
  }
}
