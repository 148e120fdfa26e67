import { describe, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../evaluate/answer'
import { rulebooksOver } from '../rulebook/define-rulebook'
import { createRegister } from './create-register'
import { decideAt } from './decide-at'
import type { NotInForce, SeveralInForce } from './rule-at'
import { ruleAt } from './rule-at'

const label = { zh: '事实', en: 'fact' }
const { fact, defineRulebook } = rulebooksOver<'area/1' | 'area/2'>()
const head = { id: 'sample/book', title: label, review: '2027-01-01' } as const
const facts = z.object({ width: fact.number({ unit: 'm', scale: 100, min: 1, max: 3, label }) })
const outcome = z.object({ layers: fact.integer({ min: 0, max: 20, label }) })

const first = defineRulebook({
  ...head,
  version: '1',
  effective: { from: '2023-01-01', to: '2023-12-31' },
  hit: 'first',
  facts,
  outcome,
  rows: [{ id: 'a', when: {}, then: { layers: 14 }, clauses: ['area/1'] }],
})
const second = defineRulebook({
  ...head,
  version: '2',
  effective: { from: '2024-01-01' },
  hit: 'collect',
  facts,
  outcome: z.object({ refused: fact.boolean({ label }) }),
  rows: [{ id: 'a', when: {}, then: { refused: true }, clauses: ['area/2'] }],
})

describe('a register keeps the types of its versions', () => {
  it('one version after the other of one outcome', () => {
    const reading = createRegister([first, { rulebook: first, recorded: '2023-01-01' }])
    if (!reading.ok) return
    type Decided = Answer<{ layers: number }, 'area/1' | 'area/2'> | NotInForce | SeveralInForce
    expectTypeOf(decideAt(reading.register, { facts: '2023-01-01' }, {})).toEqualTypeOf<Decided>()
    const rule = ruleAt(reading.register, { facts: '2023-01-01' })
    if (rule.kind === 'in-force') expectTypeOf(rule.rulebook).toEqualTypeOf(first)
  })

  it('versions of several outcomes answer with one of them', () => {
    const reading = createRegister<typeof first | typeof second>([first, second])
    if (!reading.ok) return
    const answer = decideAt(reading.register, { facts: '2023-01-01' }, {})
    if (answer.kind !== 'decided') return
    expectTypeOf(answer.outcome).toEqualTypeOf<{ layers: number } | readonly { refused: boolean }[]>()
  })

  it('a date that is none of the three does not compile', () => {
    const reading = createRegister([first])
    if (!reading.ok) return
    // @ts-expect-error -- the date of the facts is needed
    ruleAt(reading.register, { rule: '2023-01-01' })
    // @ts-expect-error -- there is no such date
    ruleAt(reading.register, { facts: '2023-01-01', recorded: '2023-01-01' })
  })
})
