export { compileJsonRules } from './json-rules/compile-json-rules'
export type { CompiledJsonRules, JsonRulesCompilation, JsonRulesOptions } from './json-rules/compile-json-rules'
export { pointerOf } from './json-rules/defect'
export type { JsonRulesDefect, JsonRulesDefectCode } from './json-rules/defect'
export { Engine } from './json-rules/engine'
export type { EngineFactOptions, EngineOptions } from './json-rules/engine'
export type { Almanac, EngineFact } from './json-rules/fact-reader'
export { JsonRulesError } from './json-rules/json-rules-error'
export type { JsonRulesErrorCode } from './json-rules/json-rules-error'
export type { DecoratorFunction, OperatorFunction } from './json-rules/operators'
export type { ReadRule, RuleEvent } from './json-rules/read-rules'
export type { RuleResult } from './json-rules/rule-result'
export type { RunResult } from './json-rules/rule-run'
export { safePathResolver } from './json-rules/safe-path'
export { inspectJsonRules } from './json-rules/infer/inspect-json-rules'
export type { ForeignFinding, Inspection, InspectionResult } from './json-rules/infer/inspect-json-rules'
export { inferRulebooks } from './json-rules/infer/infer-rulebooks'
export type {
  Inference,
  InferenceOptions,
  InferenceResult,
  InferredTable,
  RowSource,
} from './json-rules/infer/infer-rulebooks'
export type { FactHint } from './json-rules/infer/plan'
export type { ForeignFacts } from './json-rules/infer/to-facts'
export type { Assumption } from './json-rules/infer/assumptions'
export type { OpaqueReason } from './json-rules/infer/term'
