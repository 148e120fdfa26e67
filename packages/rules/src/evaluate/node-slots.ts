import { nodes } from './nodes'

/** A set of node functions. */
export type NodeSlot = typeof nodes

/**
 * Copies of the node functions, each with inline caches of its own. Run from its sources a table has one; the build
 * replaces this module by several copies (tsup.config.ts), which is what makes many tables in one process fast.
 */
export const nodeSlots: readonly NodeSlot[] = [nodes]
