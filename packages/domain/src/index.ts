export { createDomain } from './create-domain'
export type { Domain, DomainOptions } from './create-domain'
export * from './clauses'
export * from './site'
export { bind, bindTable, replaceRulebook } from './decision'
export type {
  Binding,
  BoundTable,
  Decider,
  DomainDecision,
  Fit,
  Handling,
  Refusal,
  Replacement,
  SiteLinks,
} from './decision'
