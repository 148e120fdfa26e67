import type { AllowedValues, InputError, InputErrorCode } from '../input-error'
import type { Language, Text } from '../text'
import { unitWord, wordingOf } from './words'

const problems: Readonly<Record<InputErrorCode, Text>> = {
  'not-an-object': { zh: '应当是一个对象', en: 'must be an object' },
  'unknown-fact': { zh: '没有这一项', en: 'is not known' },
  missing: { zh: '必须填写', en: 'is required' },
  'wrong-type': { zh: '类型不对', en: 'has the wrong type' },
  'not-finite': { zh: '应当是有限的数', en: 'must be a finite number' },
  'out-of-range': { zh: '超出范围', en: 'is out of range' },
  'off-scale': { zh: '不在刻度上', en: 'is off the scale' },
  'not-allowed': { zh: '不是允许的取值', en: 'is not an allowed value' },
  'too-long': { zh: '太长', en: 'is too long' },
  'not-an-instant': {
    zh: '应当是带时区的时刻，如 2026-01-31T08:00:00+08:00',
    en: 'must be an instant with offset, such as 2026-01-31T08:00:00+08:00',
  },
  inconsistent: { zh: '与其他内容不符', en: 'does not go with the rest' },
}

/** An input error as a sentence: the field, what is wrong, what was given, what is allowed. */
export function describeInputError(error: InputError, language: Language): string {
  const path = error.path.join('.')
  const field = error.label === undefined ? path : wordingOf(language).words.open(error.label[language], path)
  const problem = problems[error.code][language]
  const unit = unitWord(error.unit, language)
  const given =
    error.given === undefined
      ? undefined
      : language === 'zh'
        ? `给的是 ${show(error.given)}`
        : `given ${show(error.given)}`
  const allowed = error.allowed === undefined ? undefined : allowedText(error.allowed, unit, language)
  const head = language === 'zh' ? `${field}${problem}` : `${field} ${problem}`.trim()
  const details = [given, allowed, error.clause].filter((part) => part !== undefined && part !== '')
  if (details.length === 0) return head
  return language === 'zh' ? `${head}（${details.join('，')}）` : `${head} (${details.join(', ')})`
}

function show(given: unknown): string {
  return typeof given === 'string' ? `“${given}”` : String(given)
}

function allowedText(allowed: AllowedValues, unit: string, language: Language): string {
  const isChinese = language === 'zh'
  const withUnit = (text: string): string => (unit === '' ? text : `${text} ${unit}`)
  switch (allowed.kind) {
    case 'range': {
      const { min, max } = allowed
      if (min === undefined && max === undefined) return ''
      const range = withUnit(`${String(min ?? '…')}–${String(max ?? '…')}`)
      return isChinese ? `应在 ${range}之间` : `allowed ${range}`
    }
    case 'nearest':
      return isChinese
        ? `最近的是 ${withUnit(allowed.values.join('、'))}`
        : `nearest ${withUnit(allowed.values.join(', '))}`
    case 'words':
      return isChinese ? `可用：${allowed.values.join('、')}` : `one of ${allowed.values.join(', ')}`
    case 'type':
      return isChinese ? `应为 ${allowed.type}` : `${allowed.type} needed`
    case 'length':
      return isChinese ? `最多 ${String(allowed.max)} 字` : `at most ${String(allowed.max)} characters`
    case 'rule':
      return allowed.rule[language]
  }
}
