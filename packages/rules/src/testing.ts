export { factsArbitrary } from './testing/facts-arbitrary'
export type { FactsOptions, GivenFacts } from './testing/facts-arbitrary'
export { documentArbitrary, rulebookArbitrary } from './testing/rulebook-arbitrary'
export type { RulebookOptions } from './testing/rulebook-arbitrary'
export { valueArbitrary } from './testing/value-arbitrary'
export { rulebookProperties } from './testing/properties/rulebook-properties'
export type { RulebookProperty, RulebookPropertyOptions } from './testing/properties/rulebook-properties'
export type {
  Example,
  ExampleError,
  ExampleErrorCode,
  ExampleFormat,
  ExamplesReading,
  Expectation,
  ExpectedFields,
  Place,
} from './testing/examples/example'
export { readExamples } from './testing/examples/read-examples'
export { writeExamples } from './testing/examples/write-examples'
export type { WritingOptions } from './testing/examples/write-examples'
export { runExamples } from './testing/examples/run-examples'
export type { ExampleResult, ExampleRun } from './testing/examples/run-examples'
export type { Mismatch } from './testing/examples/compare-expectation'
export { coverage } from './testing/cover/coverage'
export type { Covered, CoverageReport, Measure, Obligation } from './testing/cover/coverage'
export { missingCases } from './testing/cover/missing-cases'
export { clauseMatrix } from './testing/clauses/clause-matrix'
export type {
  CarrierKind,
  CatalogueClause,
  ClauseCarrier,
  ClauseEntry,
  ClauseMatrix,
  ClauseMatrixSource,
  ClauseStatus,
} from './testing/clauses/clause-matrix'
export { clauseMatrixMarkdown } from './testing/clauses/clause-matrix-markdown'
export type { ClauseMarkdownOptions } from './testing/clauses/clause-matrix-markdown'
export { mutantsOf } from './testing/mutants/mutants-of'
export type { Mutant, MutantKind } from './testing/mutants/mutant'
export { killMutants, mutantReport, tryMutants } from './testing/mutants/kill-mutants'
export type { KillingOptions, MutantReport, MutantResult } from './testing/mutants/kill-mutants'
export { survivingCases } from './testing/mutants/surviving-cases'
export { htmlReport } from './testing/reports/html-report'
export { junitReport } from './testing/reports/junit-report'
export type { JunitOptions } from './testing/reports/junit-report'
export { textReport } from './testing/reports/text-report'
export type { TextReportOptions } from './testing/reports/text-report'
export type { TestReport, Thresholds } from './testing/reports/test-report'
export { sample } from './testing/sample'
export type { SampleOptions, Sampling } from './testing/sample'
export { sampleJsonRules } from './testing/json-rules/sample-json-rules'
export type {
  InexactCondition,
  InexactReason,
  JsonRulesSampleOptions,
  JsonRulesSampling,
  JsonRulesSamplingResult,
  SampledCheck,
  SampledFinding,
  SampledRule,
} from './testing/json-rules/json-rules-sampling'
