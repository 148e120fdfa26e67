import { explain } from '@zhidu/rules/explain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fact } from './authoring'
import { parseCommand } from './parse-command'

const schema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('begin') }),
  z.strictObject({ kind: z.literal('name'), by: fact.string({ label: { zh: '工号', en: 'staff number' } }) }),
])
const errorsOf = (given: unknown, now: unknown = 0) => {
  const parsed = parseCommand(schema, given, now)
  return parsed.ok ? parsed.command : parsed.answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`)
}

describe('a command of a lifecycle', () => {
  it('is read with its moment', () => {
    expect(errorsOf({ kind: 'name', by: '1001' })).toEqual({ kind: 'name', by: '1001' })
  })

  it('of no known kind names the kinds that there are', () => {
    const parsed = parseCommand(schema, { kind: 'bogus' }, 0)
    expect(parsed).toMatchObject({
      answer: {
        errors: [
          {
            code: 'not-allowed',
            path: ['kind'],
            given: 'bogus',
            allowed: { kind: 'words', values: ['begin', 'name'] },
          },
        ],
      },
    })
    if (!parsed.ok) expect(explain(parsed.answer, 'zh')).toContain('办理事项')
    expect(errorsOf({})).toEqual(['missing kind'])
  })

  it.each([[undefined], [null], [5], [[]], ['begin']])('that is %j is an error and never thrown', (given) => {
    expect(errorsOf(given)).toEqual(['not-an-object '])
  })

  it.each([[NaN], [Infinity], [1.5], ['2026-03-10T08:00:00+08:00'], [null], [new Date(0)], [8.64e15 + 2]])(
    'is not taken at the moment %s',
    (now) => {
      expect(errorsOf({ kind: 'begin' }, now)).toEqual(['not-an-instant now'])
    },
  )

  it('gives every error at once', () => {
    expect(errorsOf({ kind: 'name', by: 5, more: 1 }, Number.NaN)).toEqual([
      'wrong-type by',
      'unknown-fact more',
      'not-an-instant now',
    ])
    expect(parseCommand(schema, { kind: 'begin' }, undefined)).toMatchObject({
      answer: { errors: [{ code: 'missing', path: ['now'] }] },
    })
    expect(errorsOf({ kind: 'begin' }, 8.64e15)).toEqual({ kind: 'begin' })
  })
})
