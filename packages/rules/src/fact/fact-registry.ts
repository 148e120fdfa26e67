import { z } from 'zod'
import type { FactSpec } from './fact-spec'

const key = Symbol.for('zhidu.factRegistry')
const shared = globalThis as typeof globalThis & { [key]?: z.core.$ZodRegistry<FactSpec> | undefined }
const registry = shared[key] ?? z.registry<FactSpec>()
shared[key] = registry

/**
 * What each fact schema means. One for the whole process, also when a program loads the ESM and the CommonJS
 * build side by side: the façade and the words read this, never zod's internals.
 */
export const factRegistry: z.core.$ZodRegistry<FactSpec> = registry
