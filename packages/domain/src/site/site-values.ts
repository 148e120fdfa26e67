import type { SiteValueDefinition } from './site-value-definition'
import { complaintValues } from './values/complaint'
import { complaintTargetsValues } from './values/complaint-targets'
import { conductValues } from './values/conduct'
import { customersValues } from './values/customers'
import { dispatchValues } from './values/dispatch'
import { fieldServiceValues } from './values/field-service'
import { handoverValues } from './values/handover'
import { loadingValues } from './values/loading'
import { premisesValues } from './values/premises'
import { servicePromisesValues } from './values/service-promises'
import { staffValues } from './values/staff'

/** Every overridable value of the site profile (现场参数) by its documented name. */
export const siteValues = {
  ...loadingValues,
  ...servicePromisesValues,
  ...dispatchValues,
  ...handoverValues,
  ...complaintTargetsValues,
  ...complaintValues,
  ...conductValues,
  ...customersValues,
  ...fieldServiceValues,
  ...premisesValues,
  ...staffValues,
} as const satisfies Readonly<Record<string, SiteValueDefinition>>

type SiteValues = typeof siteValues

/** The name of a site value, such as `loading.bedWidthMin`; a misspelt name does not compile. */
export type SiteValueName = keyof SiteValues

/** What a site value holds: a number in its unit, true or false, or one of its words. */
export type SiteValueOf<N extends SiteValueName> = SiteValues[N] extends { type: 'enum'; values: readonly (infer W)[] }
  ? W
  : SiteValues[N] extends { type: 'boolean' }
    ? boolean
    : number

/** The names of the site values that are numbers. */
export type NumericSiteValueName = {
  [N in SiteValueName]: SiteValueOf<N> extends number ? N : never
}[SiteValueName]

/** The names of all site values, context by context. */
export const siteValueNames = Object.keys(siteValues) as readonly SiteValueName[]
