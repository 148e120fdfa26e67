export type { Language, Text } from './text'
export type { AllowedValues, InputError, InputErrorCode } from './input-error'
export { fact, factsOver } from './fact/fact'
export type { FactOptions, FactSchema, InstantOptions, IntegerOptions, NumberOptions, StringOptions } from './fact/fact'
export { factRegistry } from './fact/fact-registry'
export type { FactSource, FactSpec, FactSpecs, FactType, FactValue, Presence } from './fact/fact-spec'
export { formatInstant, isInstant, parseInstant } from './fact/instant'
export type { Instant } from './fact/instant'
export type { Comparison, Condition, JsonCondition, Operator, Range, Shorthand, Test } from './rulebook/condition'
export type { DocumentError, DocumentErrorCode } from './rulebook/document-error'
export { defineRulebook, rulebooksOver } from './rulebook/define-rulebook'
export type { RulebookDefinition } from './rulebook/define-rulebook'
export { oneOf } from './rulebook/outcome'
export type { Outcome, OutcomeSpec, OutcomeVariant } from './rulebook/outcome'
export { parseRulebook, toJSON } from './rulebook/parse-rulebook'
export type {
  AnyRulebook,
  Effective,
  HitPolicy,
  ResultOf,
  Row,
  Rulebook,
  RulebookDocument,
  RulebookHead,
} from './rulebook/rulebook'
export { toJsonRules } from './rulebook/to-json-rules'
export type { JsonRule } from './rulebook/to-json-rules'
export type {
  Answer,
  Decision,
  Invalid,
  MissingFact,
  Possibility,
  RulebookReference,
  Undecided,
  UndecidedReason,
} from './evaluate/answer'
export { compile } from './evaluate/compile'
export type { AnyTable, CompileOptions, Table } from './evaluate/compile'
export { inputErrorsOf } from './evaluate/zod-input-errors'
export { andThen, composeDecision } from './evaluate/composed-decision'
export type { Composition } from './evaluate/composed-decision'
export { alternatives } from './explain/alternatives'
export type { Alternative } from './explain/alternatives'
export { describeInputError } from './explain/describe-input-error'
export { explain } from './explain/explain'
export { missing } from './explain/missing'
export type { Missing } from './explain/missing'
export { nearest } from './explain/nearest'
export type { Change, Nearest, Target } from './explain/nearest'
export { outcomeText } from './explain/outcome-text'
export { valueText } from './explain/value-text'
export { whyNot } from './explain/why-not'
export type { Failure, WhyNot } from './explain/why-not'
export { unitWord, wordingOf } from './explain/words'
export type { Wording, WordingOptions, Words } from './explain/words'
export { inputError } from './evaluate/input-error-of'
