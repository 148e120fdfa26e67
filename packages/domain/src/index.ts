export { createDomain } from './create-domain'
export type { Domain, DomainOptions } from './create-domain'
export type * from './complaint'
export type * from './conduct'
export type * from './dispatch'
export type * from './handover'
export type * from './loading'
export type * from './presale'
export type * from './promises'
export * from './clauses'
export * from './site'
export { bind, bindTable, isDecision, isLifecycle, replaceRulebook } from './decision'
export type {
  Binding,
  BoundTable,
  Decider,
  Difference,
  DomainDecision,
  Fit,
  Handling,
  InputOf,
  Moment,
  Refusal,
  RefusalReason,
  RefusalReasons,
  Replacement,
  SiteLinks,
} from './decision'
