import type { Binding } from '../decision'
import { drawLoad } from './drawing'
import { loadingLimit } from './limit'
import { loadPlan } from './plan'

export type { LoadingLimit } from './limit'
export type { LoadPlan, StackedPlan } from './plan'
export type { DrawingLanguage } from './drawing'

/** Loading (装车): how high and how wide a vehicle may be loaded, the place of every bag, and the drawing of it. */
export function loading(binding: Binding) {
  const limit = loadingLimit(binding)
  return { limit, plan: loadPlan(binding, limit), draw: drawLoad }
}
