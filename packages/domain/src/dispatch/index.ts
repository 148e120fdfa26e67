import type { Binding } from '../decision'
import { dispatchAdmission } from './admission'
import { dispatchAllocation } from './allocation'
import { dispatchInversions, historyOf } from './inversions'
import { queueLifecycle } from './queue'
import { rescueFactsOf, rescueLifecycle } from './rescue'
import { dispatchRescueTime } from './rescue-time'
import { dispatchSnow } from './snow'
import { promiseFactsOf, visitLifecycle } from './visit'

export type { Admission } from './admission'
export type { Allocation } from './allocation'
export type { Inversions, QueueHistory, VisitRecord } from './inversions'
export type {
  Bar,
  CustomerClass,
  PlacedVehicle,
  QueueCommand,
  QueuedVehicle,
  QueueEvent,
  QueueLifecycle,
  QueueRefusalCode,
  QueueState,
} from './queue'
export type { RescueCommand, RescueEvent, RescueFacts, RescueRefusalCode, RescueStage, RescueState } from './rescue'
export type { RescueTime } from './rescue-time'
export type { SnowMeasures } from './snow'
export type {
  CountMismatch,
  VisitCommand,
  VisitEvent,
  VisitPromiseFacts,
  VisitRefusalCode,
  VisitStage,
  VisitState,
} from './visit'

/** Vehicle dispatch (车辆调度): queue, admission, shortage, visits, snow and rescue. */
export function dispatch(binding: Binding) {
  return {
    admission: dispatchAdmission(binding),
    allocation: dispatchAllocation(binding),
    queue: queueLifecycle(binding),
    inversions: dispatchInversions(binding),
    historyOf,
    snow: dispatchSnow(binding),
    rescueTime: dispatchRescueTime(binding),
    rescue: rescueLifecycle,
    rescueFactsOf,
    visit: visitLifecycle,
    promiseFactsOf,
  }
}
