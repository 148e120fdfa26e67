import type { z } from 'zod'
import type { AllowedValues } from '../input-error'
import type { Text } from '../text'

type Issue = z.core.$ZodIssue

const types: Readonly<Record<string, Text>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '一个对象', en: 'an object' },
  record: { zh: '一个对象', en: 'an object' },
  array: { zh: '一个列表', en: 'a list' },
}

const missing: Text = { zh: '缺少这一项', en: 'is missing' }
const noValue: Text = { zh: '不是这里可取的值', en: 'is no value that may stand here' }
const plainValue: Text = { zh: '应当是数、true、false 或文字', en: 'a number, true, false or text is needed' }
const day: Text = { zh: '应当是真实的日期，写作 YYYY-MM-DD', en: 'a day that exists is needed, written YYYY-MM-DD' }
const moment: Text = {
  zh: '应当是带时区的时刻，如 2026-01-31T08:00:00+08:00',
  en: 'an instant with offset is needed, such as 2026-01-31T08:00:00+08:00',
}
const wordName: Text = {
  zh: '名称以字母开头，只含字母、数字和下划线',
  en: 'a name starts with a letter and holds letters, digits and underscores',
}
const rowName: Text = {
  zh: '标识以字母或数字开头，只含字母、数字和 . _ / -',
  en: 'an id starts with a letter or digit and holds letters, digits and . _ / -',
}
const clash: Text = { zh: '与对象自带的名称冲突', en: 'clashes with a name that every object has' }
const noVariant: Text = { zh: '至少要有一种结果', en: 'at least one alternative is needed' }
const customs: ReadonlyMap<unknown, Text> = new Map([
  ['off-scale', { zh: '不在刻度上', en: 'is off the scale' }],
  ['out-of-range', { zh: '超出范围', en: 'is out of range' }],
  ['not-an-instant', moment],
])

/**
 * What zod found wrong with the shape of a document or with the outcome of a row, in words of its own.
 * @param given the value at the issue's place
 */
export function describeIssue(issue: Issue, given: unknown): Text {
  const last = issue.path.at(-1)
  switch (issue.code) {
    case 'invalid_type': {
      const type = types[issue.expected]
      if (given === undefined || type === undefined) return given === undefined ? missing : noValue
      return { zh: `应当是${type.zh}`, en: `${type.en} is needed` }
    }
    case 'unrecognized_keys':
      return { zh: `不认识的键：${issue.keys.join('、')}`, en: `unknown key: ${issue.keys.join(', ')}` }
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options) : plainValue
    case 'invalid_format':
      if (issue.format === 'date') return day
      return issue.format === 'datetime' ? moment : last === 'id' ? rowName : wordName
    case 'invalid_key':
      return issue.issues[0] === undefined ? wordName : describeIssue(issue.issues[0], last)
    case 'too_small':
      return limit(issue.origin, '至少', 'at least', issue.minimum)
    case 'too_big':
      return limit(issue.origin, '至多', 'at most', issue.maximum)
    case 'custom':
      return customs.get(issue.params?.['input']) ?? (last === 'variants' ? noVariant : clash)
    default:
      return noValue
  }
}

/** The words of which one would have been right. */
export function allowedBy(issue: Issue): AllowedValues | undefined {
  const values = issue.code === 'invalid_value' ? issue.values : 'options' in issue ? issue.options : undefined
  return values === undefined ? undefined : { kind: 'words', values: values.map(String) }
}

function oneOf(values: readonly unknown[]): Text {
  return { zh: `应当是：${values.join('、')}`, en: `one of ${values.join(', ')} is needed` }
}

function limit(origin: string, zh: string, en: string, bound: number | bigint): Text {
  const count = String(bound)
  if (origin === 'string') return { zh: `${zh} ${count} 个字`, en: `${en} ${count} characters` }
  if (origin === 'array') return { zh: `${zh} ${count} 项`, en: `${en} ${count} items` }
  return { zh: `${zh}是 ${count}`, en: `must be ${en} ${count}` }
}
