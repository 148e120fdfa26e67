export type { Language, Text } from './text'
export type { AllowedValues, InputError, InputErrorCode } from './input-error'
export { fact, factsOver } from './fact/fact'
export type { FactOptions, FactSchema, InstantOptions, IntegerOptions, NumberOptions, StringOptions } from './fact/fact'
export { factRegistry } from './fact/fact-registry'
export type { FactSource, FactSpec, FactSpecs, FactType, FactValue, Presence } from './fact/fact-spec'
export { formatInstant, isInstant, parseInstant } from './fact/instant'
export type { Instant } from './fact/instant'
export type { Comparison, Condition, JsonCondition, Operator, Range, Shorthand, Test } from './rulebook/condition'
export { defineRulebook, rulebooksOver } from './rulebook/define-rulebook'
export type { RulebookDefinition } from './rulebook/define-rulebook'
export { oneOf } from './rulebook/outcome'
export type { Outcome, OutcomeSpec, OutcomeVariant } from './rulebook/outcome'
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
export type { RowIndex } from './evaluate/table-walk'
export { inputError } from './evaluate/input-error-of'
