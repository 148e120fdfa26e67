export { cementProfile, cementSite, defaultSite } from './site-profiles'
export { createSite, parseSite } from './site'
export type { Site, SiteOverrides, SiteResult } from './site'
export { siteValueNames, siteValues } from './site-values'
export type { NumericSiteValueName, SiteValueName, SiteValueOf } from './site-values'
export type {
  BooleanSiteValue,
  EnumSiteValue,
  IntegerSiteValue,
  NumberSiteValue,
  SiteUnit,
  SiteValueDefinition,
  SiteValueSource,
} from './site-value-definition'
export { assumedCalendarParts, calendarsOf } from './calendars-of'
export type { Calendars, CountedBy } from './calendars-of'
export { endOfOfficeDay, isOfficeDay } from './office-days'
export { calendarLabels, defaultCalendar } from './site-calendar'
export type { SiteCalendar, SiteCalendarPart, WeeklyHours } from './site-calendar'
export { assumedBehaviours } from './assumed-behaviours'
export { readings } from './readings'
export type { Assumption, Reading } from './assumption'
export { assumptionsDocument } from './assumptions-document'
