import type { Binding } from '../decision'
import { loadingLimit } from './limit'

/** Loading (装车): how high and how wide a vehicle may be loaded. */
export function loading(binding: Binding) {
  return { limit: loadingLimit(binding) }
}
