import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fact } from './authoring'
import { invalidBy } from './invalid-by'

const step = z.strictObject({
  at: fact.instant({ label: { zh: '时间', en: 'time' }, clauses: ['cement/13'] }),
  note: fact.string({ label: { zh: '备注', en: 'note' } }),
})
const input = z.strictObject({ steps: z.array(step).nullable().optional() })

describe('errors that were found beyond a schema', () => {
  it('carry the name and the clause of their place, also within lists', () => {
    const { errors } = invalidBy(input, [
      { code: 'inconsistent', path: ['steps', 3, 'at'] },
      { code: 'inconsistent', path: ['steps', 0, 'note'] },
    ])
    expect(errors).toEqual([
      { code: 'inconsistent', path: ['steps', 3, 'at'], label: { zh: '时间', en: 'time' }, clause: 'cement/13' },
      { code: 'inconsistent', path: ['steps', 0, 'note'], label: { zh: '备注', en: 'note' } },
    ])
  })

  it('keep a name and a clause of their own', () => {
    const own = {
      code: 'missing',
      path: ['steps', 0, 'at'],
      label: { zh: '甲', en: 'A' },
      clause: 'cement/18',
    } as const
    expect(invalidBy(input, [own]).errors).toEqual([own])
  })

  it('stay as they are where the schema has no such place', () => {
    for (const path of [
      [],
      ['steps'],
      ['steps', 0],
      ['other'],
      ['constructor'],
      ['__proto__'],
      ['steps', 0, 'at', 'deeper'],
    ]) {
      expect(invalidBy(input, [{ code: 'missing', path }]).errors).toEqual([{ code: 'missing', path }])
    }
  })
})
