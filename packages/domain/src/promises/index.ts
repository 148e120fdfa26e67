import type { Binding } from '../decision'

/** Delivery promises (付货承诺): loading time, waiting, coverage, reports, and how well they are kept. */
export function promises(_binding: Binding) {
  return {}
}
