import { explain } from '@zhidu/rules/explain'
import type { Answer, Language } from '@zhidu/rules'
import { complaint } from './complaint'
import { conduct } from './conduct'
import { bind } from './decision'
import type { Replacement } from './decision'
import { dispatch } from './dispatch'
import { handover } from './handover'
import { loading } from './loading'
import { presale } from './presale'
import { promises } from './promises'
import { calendarLabels, defaultSite, siteValueNames, siteValues } from './site'
import type { Site } from './site'

/** The areas of the regulations; a further one is one line here. */
const contexts = { complaint, conduct, dispatch, handover, loading, presale, promises } as const

/** What a company sets: its own numbers, and its own rulebooks in place of the standard ones. */
export interface DomainOptions {
  readonly site?: Site
  readonly rulebooks?: readonly Replacement[]
}

type Contexts = { readonly [K in keyof typeof contexts]: ReturnType<(typeof contexts)[K]> }

/** The regulations bound to one site (制度总入口): everything in the domain is reached through it. */
export interface Domain extends Contexts {
  readonly site: Site
  /** An answer in sentences, moments on the site's clocks and assumed values by their names. */
  readonly explain: (answer: Answer, language: Language) => string
}

/** Binds the regulations to a site; pure and synchronous, no clock, no I/O. */
export function createDomain({ site = defaultSite, rulebooks = [] }: DomainOptions = {}): Domain {
  if (typeof (site as Partial<Site>).value !== 'function') {
    throw new TypeError('a site is given as the `site` of what createSite answers when it is ok')
  }
  const binding = bind(site, rulebooks)
  const bound = Object.fromEntries(Object.entries(contexts).map(([name, context]) => [name, context(binding)]))
  const unused = binding.unused()
  if (unused.length > 0) throw new TypeError(`no decision of the domain rests on the rulebook ${unused.join(', ')}`)
  const names = Object.fromEntries(siteValueNames.map((name) => [name, siteValues[name].label]))
  const wording = { zone: site.calendar.zone, names: { ...names, ...calendarLabels } }
  return Object.freeze({
    site,
    explain: (answer: Answer, language: Language) => explain(answer, language, wording),
    ...(bound as unknown as Contexts),
  })
}
