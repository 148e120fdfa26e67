import type { Binding } from '../decision'
import { complaintConflict } from './conflict'
import { complaintTargets } from './targets'

/** Complaints (投诉): targets, clocks, escalation, who may handle them, and their lifecycle. */
export function complaint(binding: Binding) {
  return { targets: complaintTargets(binding), conflict: complaintConflict(binding) }
}
