import type { Binding } from '../decision'
import { complaintClocks } from './clocks'
import { complaintConflict } from './conflict'
import { complaintEscalation } from './escalation'
import { clockFactsOf, complaintLifecycle, escalationFactsOf, visibleTo } from './lifecycle'
import { complaintTargets } from './targets'

export type {
  ComplaintCommand,
  ComplaintEvent,
  ComplaintRecord,
  ComplaintRefusalCode,
  ComplaintState,
  ComplaintView,
  ComplaintViewer,
} from './lifecycle'

/** Complaints (投诉): targets, clocks, escalation, who may handle them, their lifecycle, and who may see what. */
export function complaint(binding: Binding) {
  const targets = complaintTargets(binding)
  const conflict = complaintConflict(binding)
  return {
    targets,
    clocks: complaintClocks(binding, targets),
    escalation: complaintEscalation(binding, conflict),
    conflict,
    lifecycle: complaintLifecycle(binding, conflict),
    clockFactsOf,
    escalationFactsOf,
    visibleTo,
  }
}
