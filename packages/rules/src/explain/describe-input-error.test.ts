import { describe, expect, it } from 'vitest'
import type { AllowedValues, InputError, InputErrorCode } from '../input-error'
import { describeInputError } from './describe-input-error'

const width = { path: ['width'], label: { zh: '内宽', en: 'inner width' }, unit: 'm' } as const
const error = (code: InputErrorCode, given: unknown, allowed?: AllowedValues): InputError => ({
  ...width,
  code,
  ...(given === undefined ? {} : { given }),
  ...(allowed === undefined ? {} : { allowed }),
})
const inBounds: AllowedValues = { kind: 'range', min: 1, max: 3.5 }
const since2000: AllowedValues = { kind: 'range', min: '2000-01-01T00:00:00Z', max: '2099-12-01T00:00:00Z' }

describe('an input error in words', () => {
  it.each<[string, InputErrorCode, unknown, AllowedValues, string, string]>([
    ['text for a number', 'wrong-type', '2.4', inBounds, 'must be a number (given “2.4”, allowed 1–3.5 m)', '应当是数'],
    [
      'text for a boolean',
      'wrong-type',
      'no',
      { kind: 'type', type: 'boolean' },
      'must be true or false',
      '应当是 true',
    ],
    [
      'a number for a word',
      'wrong-type',
      2,
      { kind: 'words', values: ['one'] },
      'must be text (given 2, one of',
      '文本',
    ],
    ['an object for a moment', 'wrong-type', 'object', since2000, 'must be an instant, such as 2026-01-31T08', '时刻'],
    ['a moment without bounds', 'wrong-type', true, { kind: 'range' }, 'must be an instant, such as', '时刻'],
    [
      'a list that is none',
      'wrong-type',
      'x',
      { kind: 'type', type: 'list' },
      'wrong type (given “x”, list needed',
      'list',
    ],
    [
      'a boolean left out',
      'missing',
      undefined,
      { kind: 'type', type: 'boolean' },
      '(true or false)',
      '为 true 或 false',
    ],
  ])('says what is needed: %s', (_name, code, given, allowed, en, zh) => {
    expect(describeInputError(error(code, given, allowed), 'en')).toContain(en)
    expect(describeInputError(error(code, given, allowed), 'zh')).toContain(zh)
  })

  it('shows which moment a number stands for: seconds for milliseconds are seen at once', () => {
    expect(describeInputError(error('out-of-range', 1_791_000_000, since2000), 'en')).toContain(
      'given 1791000000 = 1970-01-21T17:30:00.000Z',
    )
    expect(describeInputError(error('out-of-range', 9e15, since2000), 'en')).toContain('given 9000000000000000,')
  })

  it('writes Chinese without a space before a unit', () => {
    expect(describeInputError(error('out-of-range', 0, inBounds), 'zh')).toBe(
      '内宽（width）超出范围（给的是0，应在1–3.5米之间）',
    )
  })

  it('names the input where the whole of it is no object', () => {
    const whole: InputError = {
      code: 'not-an-object',
      path: [],
      given: null,
      allowed: { kind: 'type', type: 'object' },
    }
    expect(describeInputError(whole, 'en')).toBe('the input must be an object (given null)')
    expect(describeInputError(whole, 'zh')).toBe('输入应当是一个对象（给的是null）')
  })
})
