import type { Answer } from '@zhidu/rules'
import { describe, expectTypeOf, it } from 'vitest'
import type { ClauseId } from '../clauses'
import { createDomain } from '../create-domain'
import type { Domain } from '../create-domain'
import type { DomainDecision, InputOf } from './domain-decision'

const { loading } = createDomain()

describe('a decision of the domain', () => {
  it('knows its input as it is written: whether a fact may be left out, which words there are', () => {
    type Limit = InputOf<Domain['loading']['limit']>
    expectTypeOf<Limit['cargo']>().toEqualTypeOf<'bagged' | 'winterStored' | 'bulk' | 'clinker'>()
    expectTypeOf<Limit['width']>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<InputOf<Domain['handover']['arrival']>['shiftStart']>().toEqualTypeOf<string | number>()
  })

  it('takes its own input and data of any origin, and answers both alike', () => {
    const typed: InputOf<typeof loading.limit> = { cargo: 'bagged', braces: false }
    const answer = loading.limit.decide(typed)
    expectTypeOf(answer).toEqualTypeOf(loading.limit.decide(JSON.parse('{}') as unknown))
    if (answer.kind === 'decided')
      expectTypeOf(answer.outcome.verdict).toEqualTypeOf<'limit' | 'noBagLimit' | 'refused'>()
  })

  it('is one of the decisions of whatever input', () => {
    const any: DomainDecision = loading.limit
    expectTypeOf(any.decide('data of any origin')).toEqualTypeOf<Answer<unknown, ClauseId>>()
  })
})
