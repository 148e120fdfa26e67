import type { Domain } from '@zhidu/domain'
import type { SchemaKit } from '../bridge/schema-kit'

/** An area of the regulations as the façade shows it. */
export interface Context {
  /** Adds the area's decisions to the schema. */
  readonly expose: (kit: SchemaKit, domain: Domain) => void
  /** A query about the area, ready to run: a tab of GraphiQL. */
  readonly example: string
}
