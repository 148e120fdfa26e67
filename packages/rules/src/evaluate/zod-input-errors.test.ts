import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fact } from '../fact/fact'
import { describeInputError } from '../explain/describe-input-error'
import { labelled } from '../fact/labelled'
import { inputErrorsOf } from './zod-input-errors'

const staff = fact.string({ maxLength: 4, label: { zh: '工号', en: 'staff number' }, clauses: ['rule/1'] })
const schema = z.strictObject({
  people: z.array(staff).min(1).max(2),
  pauses: z
    .array(z.strictObject({ from: fact.instant({ label: { zh: '起', en: 'from' } }) }))
    .nullable()
    .optional(),
})

function errorsOf(input: unknown) {
  const parsed = schema.safeParse(input)
  return parsed.success ? [] : inputErrorsOf(schema, parsed.error, input)
}

describe('errors of a nested input', () => {
  it('name lists and objects as they are labelled, by themselves or through their items', () => {
    const label = { zh: '当班', en: 'shift' }
    const shift = labelled(z.strictObject({ head: staff }), label)
    const crews = labelled(z.array(staff).min(1), { zh: '班组', en: 'crews' })
    const nested = z.strictObject({ shift, shifts: z.array(shift).nullable().optional(), crews })
    const { error } = nested.safeParse({ shifts: 7, crews: [] })
    if (error === undefined) throw new Error('all of it is wrong')
    const errors = inputErrorsOf(nested, error, { shifts: 7, crews: [] })
    expect(errors).toMatchObject([
      { code: 'missing', path: ['shift'], label },
      { code: 'wrong-type', path: ['shifts'], label },
      { code: 'out-of-range', path: ['crews'], label: { zh: '班组', en: 'crews' } },
    ])
    expect(errors.map((one) => describeInputError(one, 'en'))[0]).toBe('shift is required')
  })

  it('say of something that is no list that a list is needed', () => {
    const [error] = errorsOf({ people: ['a'], pauses: 'none' })
    expect(error).toEqual({
      code: 'wrong-type',
      path: ['pauses'],
      given: 'none',
      allowed: { kind: 'type', type: 'list' },
    })
    if (error === undefined) throw new Error('refused above')
    expect(describeInputError(error, 'en')).toBe('pauses has the wrong type (given “none”, list needed)')
  })

  it('count a list on both sides of its bounds, and name it by its items', () => {
    expect(errorsOf({ people: [] })).toEqual([
      {
        code: 'out-of-range',
        path: ['people'],
        label: { zh: '工号', en: 'staff number' },
        given: 0,
        allowed: { kind: 'range', min: 1 },
        unit: 'item',
      },
    ])
    expect(errorsOf({ people: ['a'] })).toEqual([])
    expect(errorsOf({ people: ['a', 'b'] })).toEqual([])
    expect(errorsOf({ people: ['a', 'b', 'c'] })).toMatchObject([
      { code: 'out-of-range', given: 3, allowed: { max: 2 } },
    ])
  })

  it('lead to the item, with what its fact says', () => {
    expect(errorsOf({ people: ['a', 'toolong'], pauses: [{ from: '2026-02-30T00:00:00Z' }] })).toMatchObject([
      { code: 'too-long', path: ['people', 1], allowed: { kind: 'length', max: 4 }, clause: 'rule/1' },
      { code: 'not-an-instant', path: ['pauses', 0, 'from'], label: { zh: '起', en: 'from' } },
    ])
  })

  it('are all there at once, unknown keys too', () => {
    expect(errorsOf({ peple: [], pauses: [{ from: 0, to: 1 }] })).toMatchObject([
      { code: 'missing', path: ['people'] },
      { code: 'unknown-fact', path: ['pauses', 0, 'to'], allowed: { values: ['from'] } },
      { code: 'unknown-fact', path: ['peple'], allowed: { values: ['people', 'pauses'] } },
    ])
  })
})
