import { createSite } from './site'
import type { Site, SiteOverrides } from './site'

/** What the cement works sets itself (水泥厂): the incoming shift comes 15 minutes early, cement/8.4. */
export const cementProfile = { 'handover.lead': 900 } as const satisfies SiteOverrides

/** The site in which every value holds its default. */
export const defaultSite: Site = siteOfProfile({})

/** The site of the cement works. */
export const cementSite: Site = siteOfProfile(cementProfile)

function siteOfProfile(profile: SiteOverrides): Site {
  const result = createSite(profile)
  if (!result.ok) throw new Error(`a profile of ours is invalid: ${JSON.stringify(result.errors)}`)
  return result.site
}
