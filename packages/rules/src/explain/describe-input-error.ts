import { formatInstant, isInstant } from '../fact/instant'
import type { AllowedValues, InputError, InputErrorCode } from '../input-error'
import { nearestNames } from '../rulebook/nearest-names'
import type { Language, Text } from '../text'
import { amountText, wordingOf } from './words'

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

/** What a value of the wrong type should have been, where the values that are accepted tell. */
const neededTypes = {
  number: { zh: '应当是数', en: 'must be a number' },
  boolean: { zh: '应当是 true 或 false', en: 'must be true or false' },
  text: { zh: '应当是文本', en: 'must be text' },
  instant: {
    zh: '应当是带时区的时刻（如 2026-01-31T08:00:00+08:00）或毫秒数',
    en: 'must be an instant, such as 2026-01-31T08:00:00+08:00, or its milliseconds since 1970',
  },
} as const

const wholeInput: Text = { zh: '输入', en: 'the input' }

/** An input error as a sentence: the field, what is wrong, what was given, what is allowed. */
export function describeInputError(error: InputError, language: Language): string {
  const isChinese = language === 'zh'
  const field = fieldText(error, language)
  const problem = problemOf(error)[language]
  const head = isChinese ? `${field}${problem}` : `${field} ${problem}`
  const given = error.given === undefined ? '' : `${isChinese ? '给的是' : 'given '}${show(error)}`
  const details = [given, allowedText(error, language), error.clause ?? ''].filter((part) => part !== '')
  if (details.length === 0) return head
  return isChinese ? `${head}（${details.join('，')}）` : `${head} (${details.join(', ')})`
}

function fieldText({ path, label }: InputError, language: Language): string {
  const name = path.join('.')
  if (name === '') return wholeInput[language]
  if (label === undefined || label[language] === name) return name
  return wordingOf(language).words.open(label[language], name)
}

function problemOf({ code, allowed }: InputError): Text {
  const needed = code === 'wrong-type' && allowed !== undefined ? neededType(allowed) : undefined
  return needed === undefined ? problems[code] : neededTypes[needed]
}

function neededType(allowed: AllowedValues): keyof typeof neededTypes | undefined {
  switch (allowed.kind) {
    case 'range':
      return isOfInstants(allowed) ? 'instant' : 'number'
    case 'words':
    case 'length':
      return 'text'
    case 'type':
      return allowed.type === 'boolean' || allowed.type === 'number' ? allowed.type : undefined
    default:
      return undefined
  }
}

/** Numbers always have bounds; those of moments are written as text, where there are any. */
function isOfInstants(allowed: AllowedValues): boolean {
  return allowed.kind === 'range' && typeof allowed.min !== 'number' && typeof allowed.max !== 'number'
}

/** What was given; a number that stands for a moment as the moment too: seconds given for milliseconds show at once. */
function show({ given, allowed }: InputError): string {
  if (typeof given === 'string') return `“${given}”`
  const isMoment = allowed !== undefined && isOfInstants(allowed) && isInstant(given)
  return isMoment ? `${String(given)} = ${formatInstant(given)}` : String(given)
}

function allowedText({ code, path, allowed, unit }: InputError, language: Language): string {
  if (allowed === undefined) return ''
  const isChinese = language === 'zh'
  const withUnit = (text: string): string => amountText(text, unit, language)
  switch (allowed.kind) {
    case 'range': {
      const { min, max } = allowed
      if (min === undefined && max === undefined) return ''
      const range = withUnit(`${String(min ?? '…')}–${String(max ?? '…')}`)
      return isChinese ? `应在${range}之间` : `allowed ${range}`
    }
    case 'nearest':
      return isChinese
        ? `最近的是${withUnit(allowed.values.join('、'))}`
        : `nearest ${withUnit(allowed.values.join(', '))}`
    case 'words': {
      const values = code === 'unknown-fact' ? nearestNames(path.at(-1), allowed.values) : allowed.values
      return isChinese ? `可用：${values.join('、')}` : `one of ${values.join(', ')}`
    }
    case 'type':
      // A head that says what is needed is not repeated.
      if (code === 'not-an-object' || (code === 'wrong-type' && neededType(allowed) !== undefined)) return ''
      if (allowed.type === 'boolean') return isChinese ? '应为 true 或 false' : 'true or false'
      return isChinese ? `应为 ${allowed.type}` : `${allowed.type} needed`
    case 'length':
      return isChinese ? `最多${String(allowed.max)}字` : `at most ${String(allowed.max)} characters`
    case 'rule':
      return allowed.rule[language]
  }
}
