import { expect } from 'vitest'
import type { AnyRulebook } from '@zhidu/rules'
import type { Domain } from './create-domain'
import { isDecision, isLifecycle } from './decision'
import type { Decider, DomainDecision } from './decision'

/** Every decision of a domain, context after context. */
export function decisionsOf({ site: own, ...contexts }: Domain): readonly DomainDecision[] {
  expect(own).toBeDefined()
  return Object.values<object>(contexts).flatMap((context) => Object.values(context).filter(isDecision))
}

/** Every lifecycle of a domain, context after context. */
export function lifecyclesOf({ site: own, ...contexts }: Domain): readonly Decider[] {
  expect(own).toBeDefined()
  return Object.values<object>(contexts).flatMap((context) => Object.values(context).filter(isLifecycle))
}

/** Every rulebook that decisions rest on, by its id. */
export function rulebooksOf(decisions: readonly DomainDecision[]): ReadonlyMap<string, AnyRulebook> {
  return new Map(
    decisions.flatMap(({ tables }) => tables.map(({ table }) => [table.rulebook.document.id, table.rulebook] as const)),
  )
}
