import { conditionSizes, deepestCondition, largestCondition, sizeCode } from '../rulebook/condition-size'
import type { SizeCode } from '../rulebook/condition-size'
import type { JsonCondition } from '../rulebook/condition'
import { isRecord } from '../rulebook/condition-context'
import type { Json } from '../rulebook/condition-context'
import { defectList } from '../rulebook/defect'
import { describeDefect } from '../rulebook/describe-defect'
import type { Path } from '../rulebook/document-error'
import { copyPlain } from '../rulebook/plain-json'
import { deepFreeze } from '../rulebook/deep-freeze'
import { checkName } from './defect'
import type { JsonRulesDefect, JsonRulesDefectCode, ReportDefect } from './defect'
import { isReference, readCondition, readReference, textNeeded, textOr } from './read-condition'
import type { Written } from './read-condition'

/** An event, as rules name it. */
export interface RuleEvent {
  readonly type: string
  /** An object by all rules that make sense; json-rules-engine passes on whatever stands there. */
  readonly params?: Readonly<Record<string, unknown>>
}

/** A rule that was read, with what json-rules-engine makes of its name, priority and event. */
export interface ReadRule {
  readonly name: unknown
  readonly priority: number
  readonly event: RuleEvent
  readonly conditions: Written
  /** Where it stands in the document. */
  readonly path: Path
}

/** A document that was read: a frozen copy. Rules with a defect are left out, and the defects say which. */
export interface ReadRules {
  readonly rules: readonly ReadRule[]
  readonly conditions: ReadonlyMap<string, Written>
  readonly defects: readonly JsonRulesDefect[]
  /** Places of all the rules that the document has. */
  readonly places: readonly Path[]
}

/** Reads an array of rules, one rule, or `{ rules, conditions }`. */
export function readRules(documents: unknown, { replacesParams = false } = {}): ReadRules {
  const defects: JsonRulesDefect[] = []
  const report: ReportDefect = (defect) => defects.push(defect)
  const copying = defectList()
  const copy = deepFreeze(copyPlain(documents, copying.report))
  for (const defect of copying.defects) {
    const { code, path, given, message } = describeDefect(defect)
    report({ code: codeOf(code, path), path, ...(given === undefined ? {} : { given }), message })
  }
  const nothing = { rules: [], conditions: new Map<string, Written>(), places: [] }
  // A copy that was cut off is not looked at any further.
  if (defects.some(({ code }) => code === 'too-deep' || code === 'too-large')) return { ...nothing, defects }
  const found = rulesIn(copy)
  if (found === undefined) {
    report({
      code: 'wrong-shape',
      path: [],
      message: {
        zh: '应当是规则的列表、一条规则，或 { rules, conditions }',
        en: 'a list of rules, one rule, or { rules, conditions } is needed',
      },
    })
    return { ...nothing, defects }
  }
  const shared = readShared(isRecord(copy) ? copy['conditions'] : undefined, 'rules' in found, report)
  const sizeOf = conditionSizes(Object.fromEntries(shared) as unknown as Readonly<Record<string, JsonCondition>>)
  for (const [name, condition] of shared) {
    const code = sizeCode(sizeOf(condition as unknown as JsonCondition))
    if (code !== undefined) report(sizeDefect(code, ['conditions', name]))
  }
  const rules = found.list.flatMap(({ given, path }): readonly ReadRule[] => {
    const rule = readRule(given, path, replacesParams, report)
    if (rule === undefined || defects.some((defect) => startsWith(defect.path, path))) return []
    const code = sizeCode(sizeOf(rule.conditions as unknown as JsonCondition))
    if (code === undefined) return [rule]
    report(sizeDefect(code, [...path, 'conditions']))
    return []
  })
  return { rules, conditions: shared, defects, places: found.list.map(({ path }) => path) }
}

interface Found {
  readonly list: readonly { readonly given: unknown; readonly path: Path }[]
}

function rulesIn(copy: unknown): (Found & { readonly rules?: true }) | undefined {
  if (Array.isArray(copy)) return { list: copy.map((given: unknown, index) => ({ given, path: [index] })) }
  if (!isRecord(copy)) return undefined
  const rules = copy['rules']
  if (Array.isArray(rules)) {
    return { rules: true, list: rules.map((given: unknown, index) => ({ given, path: ['rules', index] })) }
  }
  return Object.hasOwn(copy, 'event') || Object.hasOwn(copy, 'conditions')
    ? { list: [{ given: copy, path: [] }] }
    : undefined
}

function readShared(given: unknown, taken: boolean, report: ReportDefect): ReadonlyMap<string, Written> {
  if (!taken || given === undefined || given === null) return new Map()
  if (!isRecord(given)) {
    report({
      code: 'wrong-shape',
      path: ['conditions'],
      message: { zh: '共用条件应当是一个对象', en: 'shared conditions are an object' },
    })
    return new Map()
  }
  const right = new Map<string, Written>()
  for (const [name, condition] of Object.entries(given)) {
    const path = ['conditions', name]
    const own: JsonRulesDefect[] = []
    const note: ReportDefect = (defect) => own.push(defect)
    if (name === '') note(textNeeded(path, name))
    checkName(name, path, note)
    readCondition(condition, path, note, true)
    if (own.length === 0) right.set(name, condition as Written)
    own.forEach(report)
  }
  return right
}

function readRule(given: unknown, path: Path, replacesParams: boolean, report: ReportDefect): ReadRule | undefined {
  if (!isRecord(given)) {
    report({ code: 'wrong-shape', path, given, message: { zh: '规则应当是一个对象', en: 'a rule is an object' } })
    return undefined
  }
  for (const key of ['onSuccess', 'onFailure']) {
    if (given[key] === undefined || given[key] === null) continue
    report({
      code: 'handler-refused',
      path: [...path, key],
      message: { zh: '规则里不能带函数：请看返回的结果', en: 'a rule carries no functions: look at what run returns' },
    })
  }
  const event = readEvent(given, path, replacesParams, report)
  const written = given['priority']
  const priority = parseInt(textOr(written, '1'), 10)
  const isOdd = written === true || (typeof written === 'object' && written !== null)
  if (isOdd || !(priority > 0)) {
    report({
      code: 'bad-priority',
      path: [...path, 'priority'],
      given: written,
      message: { zh: '优先级应当是大于 0 的整数', en: 'a priority is a whole number greater than 0' },
    })
  }
  readCondition(given['conditions'], [...path, 'conditions'], report, true)
  if (event === undefined) return undefined
  const name = given['name'] || given['name'] === 0 ? given['name'] : undefined
  return { name, priority, event, conditions: given['conditions'] as Written, path }
}

function readEvent(rule: Json, path: Path, replacesParams: boolean, report: ReportDefect): RuleEvent | undefined {
  const place = [...path, 'event']
  const event = rule['event'] === null ? { type: 'unknown' } : rule['event']
  if (!isRecord(event)) {
    report({ code: 'wrong-shape', path: place, given: event, message: { zh: '缺少事件', en: 'an event is needed' } })
    return undefined
  }
  const { type, params } = event
  if (typeof type !== 'string') {
    report(textNeeded([...place, 'type'], type))
    return undefined
  }
  checkName(type, [...place, 'type'], report)
  if (type === 'error') {
    report({
      code: 'error-event',
      path: [...place, 'type'],
      given: type,
      message: { zh: '事件类型 error 会让整次运行失败', en: 'the event type error fails the whole run' },
    })
  }
  if (replacesParams && typeof params === 'object' && params !== null) {
    for (const [key, value] of Object.entries(params)) {
      if (isReference(value)) readReference(value, [...place, 'params', key], report)
    }
  }
  return Object.freeze(params ? { type, params: params as Json } : { type })
}

function codeOf(code: string, path: Path): JsonRulesDefectCode {
  const key = path.at(-1)
  if (key === 'onSuccess' || key === 'onFailure') return 'handler-refused'
  return code === 'too-deep' || code === 'too-large' || code === 'bad-name' ? code : 'wrong-shape'
}

function sizeDefect(code: SizeCode, path: Path): JsonRulesDefect {
  if (code === 'circular-condition') {
    return {
      code: 'circular-condition',
      path,
      message: { zh: '共用条件绕回了自身', en: 'a shared condition leads back to itself' },
    }
  }
  return code === 'too-deep'
    ? {
        code: 'too-deep',
        path,
        message: {
          zh: `展开后嵌套超过 ${deepestCondition} 层`,
          en: `nested deeper than ${deepestCondition} levels once written out`,
        },
      }
    : {
        code: 'too-large',
        path,
        message: {
          zh: `展开后超过 ${largestCondition} 个条件`,
          en: `more than ${largestCondition} conditions once written out`,
        },
      }
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key)
}
