import { describe, expectTypeOf, it } from 'vitest'
import { clauseById, isClauseId } from './index'
import type { Clause, ClauseId } from './index'

describe('a clause id', () => {
  it('is one of the literal ids of the catalogue', () => {
    expectTypeOf<'cement/convention/3.1.1'>().toExtend<ClauseId>()
    expectTypeOf<'shift/handover/6'>().toExtend<ClauseId>()
    expectTypeOf<'department/0'>().toExtend<ClauseId>()
    expectTypeOf<string>().not.toExtend<ClauseId>()
  })

  it('does not compile when it is misspelt', () => {
    expectTypeOf<'cement/convention/3.1.3'>().not.toExtend<ClauseId>()
    expectTypeOf<'shift/handover/8'>().not.toExtend<ClauseId>()
    // @ts-expect-error the regulation is `cement`, not `cements`
    clauseById('cements/ban/1')
  })

  it('is what the guard makes of a text from outside', () => {
    const named = (text: string): Clause | undefined => (isClauseId(text) ? clauseById(text) : undefined)
    expectTypeOf(isClauseId).guards.toEqualTypeOf<ClauseId>()
    expectTypeOf(named).returns.toEqualTypeOf<Clause | undefined>()
  })
})
