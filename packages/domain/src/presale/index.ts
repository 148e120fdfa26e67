import type { Binding } from '../decision'

/** Before the sale (售前服务): information, guidance, signage, haulage and duties. */
export function presale(_binding: Binding) {
  return {}
}
