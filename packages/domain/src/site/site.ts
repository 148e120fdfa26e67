import type { InputError } from '@zhidu/rules'
import { calendarErrors, defaultCalendar } from './site-calendar'
import type { SiteCalendar, SiteCalendarPart } from './site-calendar'
import { consistencyErrors } from './site-consistency'
import type { SiteValueDefinition } from './site-value-definition'
import { siteValueError } from './site-value-error'
import { siteValueNames, siteValues } from './site-values'
import type { NumericSiteValueName, SiteValueName, SiteValueOf } from './site-values'

/** The numbers and choices of one site (现场参数), complete: what was not given holds its default. */
export interface Site {
  /** The value in its unit. */
  readonly value: <N extends SiteValueName>(name: N) => SiteValueOf<N>
  /** The value in whole ticks of 1/scale unit (mm for metres, fen for yuan), for exact arithmetic. */
  readonly ticks: (name: NumericSiteValueName) => number
  /** Whether it still holds an assumed default; a given value is confirmed, also one equal to the default. */
  readonly isAssumed: (name: SiteValueName | `calendar.${SiteCalendarPart}`) => boolean
  readonly calendar: SiteCalendar
}

/** What a site gives itself; everything else keeps its default. */
export type SiteOverrides = { readonly [N in SiteValueName]?: SiteValueOf<N> } & {
  readonly calendar?: Partial<SiteCalendar>
}

/** A site, or everything that is wrong with what was given. */
export type SiteResult =
  { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly errors: readonly InputError[] }

const definitions: ReadonlyMap<string, SiteValueDefinition> = new Map(Object.entries(siteValues))

/** A site from what differs from the defaults; names, types, bounds and scale are checked, all errors at once. */
export function createSite(overrides: SiteOverrides = {}): SiteResult {
  return parseSite(overrides)
}

/** A site from a document of unknown content, such as a configuration file; checks as `createSite` does. */
export function parseSite(overrides: unknown): SiteResult {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    return { ok: false, errors: [{ code: 'not-an-object', path: [], given: overrides }] }
  }
  const { calendar, ...values } = overrides as Readonly<Record<string, unknown>>
  const errors = Object.entries(values).flatMap(([name, given]) => overrideError(name, given) ?? [])
  if (Object.hasOwn(overrides, 'calendar')) errors.push(...calendarErrors(calendar))
  if (errors.length > 0) return { ok: false, errors }
  const site = siteOf(new Map(Object.entries(values)), calendar ?? {})
  const inconsistent = consistencyErrors(site.ticks, site.value, (name) => Object.hasOwn(values, name))
  return inconsistent.length > 0 ? { ok: false, errors: inconsistent } : { ok: true, site }
}

function overrideError(name: string, given: unknown): InputError | undefined {
  const definition = definitions.get(name)
  if (definition !== undefined) return siteValueError(name, definition, given)
  const sameContext = siteValueNames.filter((known) => known.split('.')[0] === name.split('.')[0])
  const values = sameContext.length > 0 ? sameContext : siteValueNames
  return { code: 'unknown-fact', path: [name], allowed: { kind: 'words', values } }
}

function siteOf(given: ReadonlyMap<string, unknown>, calendar: Partial<SiteCalendar>): Site {
  const values: ReadonlyMap<string, unknown> = new Map(
    siteValueNames.map((name) => {
      const value = given.get(name) ?? siteValues[name].default
      return [name, value === 0 ? 0 : value]
    }),
  )
  const value = <N extends SiteValueName>(name: N): SiteValueOf<N> => {
    if (!values.has(name)) throw new Error(`no site value has the name ${name}`)
    return values.get(name) as SiteValueOf<N>
  }
  return Object.freeze({
    value,
    ticks: (name: NumericSiteValueName) => Math.round(value(name) * siteValues[name].scale),
    isAssumed: (name: SiteValueName | `calendar.${SiteCalendarPart}`) => {
      const definition = definitions.get(name)
      if (definition !== undefined) return definition.source === 'assumed' && !given.has(name)
      const part = name.slice('calendar.'.length)
      if (!Object.hasOwn(defaultCalendar, part)) throw new Error(`no site value has the name ${name}`)
      return !Object.hasOwn(calendar, part)
    },
    calendar: structuredClone({ ...defaultCalendar, ...calendar }),
  })
}
