import { z } from 'zod'
import { describe, expectTypeOf, it } from 'vitest'
import { fact } from '../fact/fact'
import { rulebooksOver } from '../rulebook/define-rulebook'
import { oneOf } from '../rulebook/outcome'
import { propertiesOf } from './properties-of'
import type { Property } from './property'
import { prove } from './prove'

const label = { zh: '字', en: 'words' }
const { defineRulebook } = rulebooksOver<'area/1' | 'area/2'>()
const rulebook = defineRulebook({
  id: 'area/limit',
  version: '1',
  title: label,
  effective: { from: '2024-01-01' },
  review: '2030-01-01',
  hit: 'first',
  facts: z.object({
    width: fact.number({ unit: 'm', scale: 100, min: 1, max: 3, label }),
    cargo: fact.enum({ bulk: label, bagged: label }, { label }),
  }),
  outcome: oneOf('verdict', label, {
    refused: { label },
    limit: { label, fields: z.object({ layers: fact.integer({ min: 1, max: 20, label }) }) },
  }),
  rows: [{ id: 'all', when: {}, then: { verdict: 'limit', layers: 14 }, clauses: ['area/1'] }],
})
const { whenever, never, monotone, within } = propertiesOf(rulebook)

describe('properties of a rulebook', () => {
  it('know its facts, the fields of all its outcomes, and its clauses', () => {
    expectTypeOf(whenever({ cargo: 'bulk' }).then({ verdict: 'limit', layers: { to: 16 } })).toEqualTypeOf<Property>()
    expectTypeOf(monotone('width', 'layers', 'increasing', { clauses: ['area/2'] })).toEqualTypeOf<Property>()
    expectTypeOf(monotone('cargo', 'layers', 'increasing', { factOrder: ['bulk', 'bagged'] })).toEqualTypeOf<Property>()
    expectTypeOf(prove(rulebook, within('layers', { to: 20 })).verdict).toEqualTypeOf<
      'proved' | 'refuted' | 'undecided'
    >()
  })

  it('do not compile with a misspelt fact, field, word or clause', () => {
    // @ts-expect-error there is no such fact
    expectTypeOf(() => whenever({ widht: 2 })).toBeFunction()
    // @ts-expect-error there is no such word
    expectTypeOf(() => whenever({ cargo: 'bulky' })).toBeFunction()
    // @ts-expect-error there is no such field
    expectTypeOf(() => whenever({}).then({ layer: 14 })).toBeFunction()
    // @ts-expect-error there is no such alternative
    expectTypeOf(() => never({}, { verdict: 'allowed' })).toBeFunction()
    // @ts-expect-error there is no such fact
    expectTypeOf(() => monotone('widht', 'layers', 'increasing')).toBeFunction()
    // @ts-expect-error there is no such field
    expectTypeOf(() => monotone('width', 'layer', 'increasing')).toBeFunction()
    // @ts-expect-error numbers have their own order
    expectTypeOf(() => monotone('width', 'layers', 'increasing', { factOrder: ['a'] })).toBeFunction()
    // @ts-expect-error there is no such clause
    expectTypeOf(() => within('layers', { to: 20 }, { clauses: ['area/3'] })).toBeFunction()
  })
})
