import type { Binding } from '../decision'
import { presaleDuties } from './duties'
import { presaleGuidance } from './guidance'
import { presaleHaulage } from './haulage'
import { presaleInformation } from './information'
import { presaleSignage } from './signage'

export type { PresaleDuty } from './duties'
export type { GuidanceOnSite } from './guidance'
export type { Haulage } from './haulage'
export type { ProductInformation } from './information'
export type { Signage } from './signage'

/** Before the sale (售前服务): product information, guidance on site, signs, haulage, duties that come back. */
export function presale(binding: Binding) {
  return {
    information: presaleInformation(binding),
    guidance: presaleGuidance(binding),
    signage: presaleSignage(binding),
    haulage: presaleHaulage(binding),
    duties: presaleDuties(binding),
  }
}
