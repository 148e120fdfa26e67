import type { Binding } from '../decision'

/** Vehicle dispatch (车辆调度): queue, admission, shortage, visits, snow and rescue. */
export function dispatch(_binding: Binding) {
  return {}
}
