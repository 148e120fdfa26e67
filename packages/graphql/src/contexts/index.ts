import type { Domain } from '@zhidu/domain'
import type { SchemaKit } from '../bridge/schema-kit'
import { exposeLoading } from './loading'

/** The areas that the façade shows; a further one is one line here. */
export const contexts: readonly ((kit: SchemaKit, domain: Domain) => void)[] = [exposeLoading]
