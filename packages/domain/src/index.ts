export { createDomain } from './create-domain'
export type { Domain, DomainOptions } from './create-domain'
export * from './clauses'
export * from './site'
