import type { Refusal } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'
import type { Builder } from '../builder'
import { citedClause } from '../catalogue/clause-types'
import type { ClauseTypes } from '../catalogue/clause-types'
import type { TextTypes } from '../catalogue/text-types'

/** A refusal with its reason in words. */
export interface WordedRefusal extends Refusal<string> {
  readonly text: Text
}

interface NamedFact {
  readonly name: string
  readonly value: unknown
}

/** What the refusals of all lifecycles have in common: interface `Refused`, type `RefusalFact`. */
export function createRefusalTypes(builder: Builder, { text }: TextTypes, { clause }: ClauseTypes) {
  const refusalFact = builder.objectRef<NamedFact>('RefusalFact').implement({
    description: '导致不予办理的事实 / a fact that caused a refusal',
    fields: (t) => ({
      name: t.exposeString('name', { description: '事实 / its name' }),
      value: t.expose('value', {
        type: 'JSON',
        nullable: true,
        description: '值，时刻为自1970年起的毫秒数 / its value; a moment is milliseconds since 1970',
      }),
    }),
  })
  const refused = builder.interfaceRef<WordedRefusal>('Refused').implement({
    description: '不予办理，连同原因和条款 / a step that is not allowed, why, and the clause that says so',
    fields: (t) => ({
      text: t.expose('text', { type: text, description: '原因 / the reason in words' }),
      clause: t.field({
        type: clause,
        description: '所依据的条款 / the clause that it rests on',
        resolve: (refusal) => citedClause(refusal.clause),
      }),
      facts: t.field({
        type: [refusalFact],
        description: '导致不予办理的事实 / the facts that caused it',
        resolve: ({ facts }) => Object.entries(facts).map(([name, value]): NamedFact => ({ name, value })),
      }),
    }),
  })
  return { refused }
}
