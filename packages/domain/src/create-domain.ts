import { complaint } from './complaint'
import { conduct } from './conduct'
import { bind } from './decision'
import type { Replacement } from './decision'
import { handover } from './handover'
import { loading } from './loading'
import { defaultSite } from './site'
import type { Site } from './site'

/** The areas of the regulations; a further one is one line here. */
const contexts = { complaint, conduct, handover, loading } as const

/** What a company sets: its own numbers, and its own rulebooks in place of the standard ones. */
export interface DomainOptions {
  readonly site?: Site
  readonly rulebooks?: readonly Replacement[]
}

type Contexts = { readonly [K in keyof typeof contexts]: ReturnType<(typeof contexts)[K]> }

/** The regulations bound to one site (制度总入口): everything in the domain is reached through it. */
export interface Domain extends Contexts {
  readonly site: Site
}

/** Binds the regulations to a site; pure and synchronous, no clock, no I/O. */
export function createDomain({ site = defaultSite, rulebooks = [] }: DomainOptions = {}): Domain {
  const binding = bind(site, rulebooks)
  const bound = Object.fromEntries(Object.entries(contexts).map(([name, context]) => [name, context(binding)]))
  return Object.freeze({ site, ...(bound as unknown as Contexts) })
}
