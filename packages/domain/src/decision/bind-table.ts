import { inputError } from '@zhidu/rules'
import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, FactSpec, HitPolicy, InputError, Invalid, ResultOf, Rulebook } from '@zhidu/rules'
import type { ClauseId } from '../clauses'
import type { NumericSiteValueName, SiteValueName } from '../site'
import type { Binding } from './binding'
import { mergeErrors } from './domain-decision'
import type { BoundTable } from './domain-decision'

type Range = readonly [NumericSiteValueName, NumericSiteValueName]

/** How the site enters a table. */
export interface SiteLinks<F> {
  /** The site value behind each fact of source `site`. */
  readonly site?: { readonly [K in keyof F & string]?: SiteValueName }
  /** The site's narrower range of a given fact: least and greatest value. */
  readonly ranges?: { readonly [K in keyof F & string]?: Range }
}

/**
 * Binds a table to the site: its site facts come from the profile, given facts must lie in the profile's ranges, and a
 * decision names the site values that it asked and that still hold an assumed default.
 */
export function bindTable<F, O, C extends ClauseId, H extends HitPolicy>(
  binding: Binding,
  rulebook: Rulebook<F, O, C, H>,
  links: SiteLinks<F> = {},
): BoundTable<ResultOf<O, H>> {
  const table = binding.table(rulebook)
  const { site } = binding
  const siteNames = new Map(Object.entries(links.site ?? {}) as [string, SiteValueName][])
  const siteFacts = Object.fromEntries([...siteNames].map(([fact, name]) => [fact, site.value(name)]))
  const ranges = Object.entries(links.ranges ?? {}) as [string, Range][]
  const specs = table.rulebook.document.facts

  const rangeError = (fact: string, value: unknown, [least, greatest]: Range): InputError | undefined => {
    const [min, max] = [site.value(least), site.value(greatest)]
    if (typeof value !== 'number' || !Number.isFinite(value) || (value >= min && value <= max)) return undefined
    const spec = specs[fact]
    if (spec === undefined) throw new Error(`“${fact}” is a fact of the table that its range narrows`)
    return inputError('out-of-range', [fact], value, { ...spec, min, max } as FactSpec)
  }

  const siteErrors = (given: Readonly<Record<string, unknown>>): InputError[] => {
    const values = Object.keys(specs).filter((name) => !siteNames.has(name))
    const reserved = [...siteNames.keys()].filter((fact) => Object.hasOwn(given, fact))
    return [
      ...reserved.map((fact) => ({ code: 'unknown-fact', path: [fact], allowed: { kind: 'words', values } }) as const),
      ...ranges.flatMap(([fact, range]) => rangeError(fact, given[fact], range) ?? []),
    ]
  }

  const withSite = (input: Readonly<Record<string, unknown>>) => ({ ...input, ...siteFacts })

  const ask = <T extends { readonly kind: string }>(
    input: Readonly<Record<string, unknown>>,
    question: (facts: Readonly<Record<string, unknown>>) => T | Invalid,
  ): T | Invalid => {
    const answer = question(withSite(input))
    const own = siteErrors(input)
    if (own.length === 0) return answer
    return { kind: 'invalid', errors: mergeErrors(isInvalid(answer) ? answer.errors : [], own) }
  }

  const decide = (input: unknown): Answer<ResultOf<O, H>, ClauseId> => {
    if (typeof input !== 'object' || input === null || Array.isArray(input)) return table.decide(input)
    const given = input as Readonly<Record<string, unknown>>
    const answer = ask(given, table.decide)
    if (answer.kind === 'invalid') return answer
    if (answer.kind === 'undecided') return answer
    const asked = ranges.filter(([fact]) => typeof given[fact] === 'number').flatMap(([, names]) => names)
    return composeDecision(answer.outcome, [answer], {
      assumed: asked.filter((name) => site.isAssumed(name)),
      nameAssumed: (facts) => facts.flatMap((fact) => siteNames.get(fact) ?? []).filter((name) => site.isAssumed(name)),
    })
  }

  return { table, decide, ask, withSite, siteErrors }
}

function isInvalid(answer: { readonly kind: string }): answer is Invalid {
  return answer.kind === 'invalid'
}
