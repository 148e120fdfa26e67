import type { AllowedValues } from '../input-error'
import type { Text } from '../text'
import { deepestCondition, largestBook, largestCondition } from './condition-size'
import type { Defect, DefectReason } from './defect'
import { allowedBy, describeIssue } from './describe-issue'
import type { DocumentError, DocumentErrorCode } from './document-error'
import { nearestNames } from './nearest-names'
import { deepestDocument } from './plain-json'

/** A defect as it is told to people. */
export function describeDefect(found: Defect): DocumentError {
  const defect = found.allowed === undefined ? found : { ...found, allowed: likelyFirst(found.allowed, found.given) }
  const { code, path, given, issue, allowed = issue === undefined ? undefined : allowedBy(issue) } = defect
  return {
    code,
    path,
    ...(given === undefined ? {} : { given }),
    ...(allowed === undefined ? {} : { allowed }),
    message: messageOf(defect),
  }
}

function likelyFirst(allowed: AllowedValues, given: unknown): AllowedValues {
  return allowed.kind === 'words' ? { ...allowed, values: nearestNames(given, allowed.values) } : allowed
}

function messageOf({ code, path, given, reason, allowed, issue }: Defect): Text {
  if (reason !== undefined) return reasonWords[reason]
  if (issue !== undefined) {
    if (code !== 'wrong-outcome') return describeIssue(issue, given)
    const { zh, en } = describeIssue(issue, valueAt(given, issue.path))
    return { zh: `与规则表声明的结果类型不符：${zh}`, en: `not the outcome that the rulebook declares: ${en}` }
  }
  const words = codeWords(code, path)
  return allowed === undefined ? words : withAllowed(words, code, allowed)
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((holder, key) => (holder as Record<PropertyKey, unknown> | undefined)?.[key], value)
}

function codeWords(code: DocumentErrorCode, path: Defect['path']): Text {
  switch (code) {
    case 'duplicate-row':
      return { zh: '行标识重复', en: 'another row has this id' }
    case 'unknown-fact':
      return { zh: '没有这个事实', en: 'no such fact' }
    case 'unknown-operator':
      return { zh: '不支持的运算符', en: 'unsupported operator' }
    case 'unknown-condition':
      return { zh: '没有这个共用条件', en: 'no such shared condition' }
    case 'circular-condition':
      return { zh: '共用条件绕回了自身', en: 'a shared condition leads back to itself' }
    case 'empty-group':
      return {
        zh: '组里至少要有一个条件；总是成立的行整行写作 {}',
        en: 'a group holds at least one condition; a row that always holds is written {} as a whole',
      }
    case 'ambiguous-condition':
      return { zh: '这里的键不能并列', en: 'these keys cannot stand beside each other' }
    case 'path-refused':
      return { zh: '事实是平的，不接受路径', en: 'facts are flat: paths are refused, they can run code' }
    case 'off-grid':
      return { zh: '不在刻度上', en: 'off the scale' }
    case 'out-of-bounds':
      return { zh: '超出事实的范围', en: "outside the fact's bounds" }
    case 'not-comparable':
      return {
        zh: '两个事实要类型、单位和精度都相同才能比较',
        en: 'two different facts compare only when type, unit and scale are the same',
      }
    case 'too-deep':
      return {
        zh: `展开后嵌套超过 ${String(deepestCondition)} 层`,
        en: `nested deeper than ${String(deepestCondition)} levels once written out`,
      }
    case 'too-large': {
      const limit = String(path.length === 1 ? largestBook : largestCondition)
      return { zh: `展开后超过 ${limit} 个条件`, en: `more than ${limit} conditions once written out` }
    }
    default:
      return { zh: '不能用在这里', en: 'cannot stand here' }
  }
}

const noChoice: Text = { zh: '无', en: 'none' }

/** What would be right beside what is wrong: for an operand what is needed says it all. */
function withAllowed(words: Text, code: DocumentErrorCode, allowed: AllowedValues): Text {
  switch (allowed.kind) {
    case 'words': {
      const needed = { zh: allowed.values.join('、') || noChoice.zh, en: allowed.values.join(', ') || noChoice.en }
      return code === 'wrong-operand'
        ? { zh: `应当是：${needed.zh}`, en: `one of ${needed.en} is needed` }
        : { zh: `${words.zh}；已有：${needed.zh}`, en: `${words.en}; there are: ${needed.en}` }
    }
    case 'nearest':
      return {
        zh: `${words.zh}，最近的是 ${allowed.values.join('、')}`,
        en: `${words.en}; the nearest is ${allowed.values.join(' or ')}`,
      }
    case 'range': {
      const { min, max } = allowed
      if (code !== 'out-of-bounds') {
        return typeof min === 'number'
          ? { zh: '应当是数', en: 'a number is needed' }
          : { zh: '应当是带时区的时刻', en: 'an RFC 3339 instant with offset is needed' }
      }
      const range = `${String(min ?? '…')}–${String(max ?? '…')}`
      return { zh: `${words.zh} ${range}`, en: `${words.en} ${range}` }
    }
    case 'length':
      return {
        zh: `应当是不超过 ${String(allowed.max)} 字的文字`,
        en: `text of at most ${String(allowed.max)} units is needed`,
      }
    case 'type':
      return { zh: '应当是 true 或 false', en: 'true or false is needed' }
    case 'rule':
      return allowed.rule
  }
}

const reasonWords: Readonly<Record<DefectReason, Text>> = {
  absence: {
    zh: '只有可缺的事实能用 equal 或 notEqual 与 null 比较',
    en: 'only an optional fact can be asked for absence, with equal or notEqual',
  },
  assumed: { zh: '假定的默认值不是这个事实可取的值', en: 'the assumed default is no value of this fact' },
  'beside-reference': { zh: '“fact”旁边不能再有别的键', en: 'nothing may stand beside “fact”' },
  'bounds-off-scale': { zh: '上下限不在刻度上', en: 'a bound is off the scale' },
  condition: { zh: '条件应当是一个对象', en: 'a condition is an object' },
  'field-of-variant': { zh: '有一种结果已有同名的字段', en: 'an alternative has a field of this name' },
  'instant-bounds': {
    zh: '上下限应当是精确到毫秒以内、带时区的时刻',
    en: 'a bound is an RFC 3339 instant of whole milliseconds',
  },
  'json-deep': {
    zh: `嵌套超过 ${String(deepestDocument)} 层`,
    en: `nested deeper than ${String(deepestDocument)} levels`,
  },
  'json-key': { zh: '不接受这个键', en: 'this key is refused' },
  'json-large': { zh: '文档过大', en: 'the document is too large' },
  'json-value': { zh: 'JSON 里没有这种值', en: 'JSON has no such value' },
  length: { zh: '最大长度应当是 1 到 10000 的整数', en: 'the greatest length is a whole number from 1 to 10,000' },
  list: { zh: '应当是至少一个值的列表', en: 'a list of at least one value is needed' },
  'no-words': { zh: '至少要有一个取值', en: 'at least one word is needed' },
  order: { zh: '这个事实没有大小之分', en: 'this fact has no order to compare by' },
  'order-of-bounds': { zh: '下限高于上限', en: 'min is above max' },
  'order-of-days': { zh: '失效日早于生效日', en: 'ends before it begins' },
  'reference-path': { zh: '不接受路径', en: 'paths are refused' },
  'reserved-name': { zh: '这个名称在条件里另有含义', en: 'this name means something in a condition' },
  scale: { zh: '刻度应当是 1 到 10 亿的整数', en: 'the scale is a whole number from 1 to 1,000,000,000' },
  test: {
    zh: '应当是值、列表、{ not }、{ present }、{ fact }，或至多一个下限（from、above）和一个上限（to、below）',
    en: 'a value, a list, { not }, { present }, { fact }, or at most one lower (from, above) and one upper bound (to, below) is needed',
  },
  'unknown-key': { zh: '这个键在比较里没有意义', en: 'this key has no meaning in a comparison' },
  'wide-bounds': { zh: '范围过大，无法精确计算', en: 'too wide a range to count exactly' },
}
