import type { Binding } from '../decision'
import { loadAcceptance } from './acceptance'
import { bulkRail } from './bulk-rail'
import { countsLifecycle } from './counts'
import { drawLoad } from './drawing'
import { loadingLimit } from './limit'
import { loadPlan } from './plan'
import { railLifecycle } from './rail'
import { loadingReadiness } from './readiness'

export type { LoadAcceptance } from './acceptance'
export type { Lot } from './lots'
export type {
  Count,
  CountingCommand,
  CountingEvent,
  CountingPost,
  CountingRefusalCode,
  CountingStage,
  CountingState,
  CustomerOpinion,
} from './counts'
export type { RailCommand, RailEvent, RailRefusalCode, RailStage, RailState } from './rail'
export type { BulkRail } from './bulk-rail'
export type { LoadingLimit } from './limit'
export type { LoadPlan, StackedPlan } from './plan'
export type { DrawingLanguage } from './drawing'
export type { LoadingReadiness } from './readiness'

/** Loading (装车): how high and how wide a vehicle may be loaded, the place of every bag, and the drawing of it. */
export function loading(binding: Binding) {
  const limit = loadingLimit(binding)
  return {
    limit,
    plan: loadPlan(binding, limit),
    readiness: loadingReadiness(binding),
    acceptance: loadAcceptance(binding, limit),
    bulkRail: bulkRail(binding),
    counts: countsLifecycle,
    rail: railLifecycle,
    draw: drawLoad,
  }
}
