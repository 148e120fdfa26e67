import type { Domain } from '@zhidu/domain'
import type { GraphQLSchema } from 'graphql'
import { createSchemaKit } from './bridge/schema-kit'
import { contexts } from './contexts'

/** The schema of a domain, bound to it: every field asks this domain. */
export function buildSchema(domain: Domain, { listLimit }: { readonly listLimit: number }): GraphQLSchema {
  const kit = createSchemaKit(domain, listLimit)
  for (const { expose } of contexts) expose(kit, domain)
  return kit.builder.toSchema()
}
