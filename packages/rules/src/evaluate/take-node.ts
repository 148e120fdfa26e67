import { nodeSlots } from './node-slots'
import type { NodeSlot } from './node-slots'

const turns = new Map<keyof NodeSlot, number>()

/** The next copy in turn of a node function: each use has one of its own while there are enough. */
export function takeNode<K extends keyof NodeSlot>(kind: K): NodeSlot[K] {
  const turn = turns.get(kind) ?? 0
  turns.set(kind, (turn + 1) % nodeSlots.length)
  const slot = nodeSlots[turn]
  if (slot === undefined) throw new Error('there is at least one set of node functions')
  return slot[kind]
}
