import type { Text } from '../text'
import { pointerOf } from './defect'
import type { JsonRulesDefect } from './defect'

/**
 * Why a run stops. `UNDEFINED_FACT` and the messages of the first three are json-rules-engine's own; the others are what
 * it would wait for, forever or once more: values that arrive later, and facts that lead back to themselves.
 */
export type JsonRulesErrorCode =
  'UNDEFINED_FACT' | 'UNDEFINED_CONDITION' | 'UNKNOWN_OPERATOR' | 'THENABLE' | 'FACT_CYCLE' | 'UNSAFE_PATH' | 'REFUSED'

/** What `run` throws, as json-rules-engine rejects: its `code`, and its words in both languages. */
export class JsonRulesError extends Error {
  readonly code: JsonRulesErrorCode
  readonly text: Text
  /** For `REFUSED`: every defect of the documents. */
  readonly defects: readonly JsonRulesDefect[]

  constructor(code: JsonRulesErrorCode, text: Text, defects: readonly JsonRulesDefect[] = []) {
    super(text.en)
    this.name = 'JsonRulesError'
    this.code = code
    this.text = text
    this.defects = defects
  }
}

/** All defects in one error, for what can only throw. */
export function refusalOf(defects: readonly JsonRulesDefect[]): JsonRulesError {
  const lines = (language: keyof Text): string =>
    defects.map(({ code, path, message }) => `  ${pointerOf(path) || '/'}: ${message[language]} [${code}]`).join('\n')
  return new JsonRulesError(
    'REFUSED',
    {
      zh: `规则有 ${defects.length} 处不能执行：\n${lines('zh')}`,
      en: `refused for ${defects.length} defect(s):\n${lines('en')}`,
    },
    defects,
  )
}

export function undefinedFact(id: string): JsonRulesError {
  return new JsonRulesError('UNDEFINED_FACT', { zh: `没有给出事实：${id}`, en: `Undefined fact: ${id}` })
}

export function undefinedCondition(name: string): JsonRulesError {
  return new JsonRulesError('UNDEFINED_CONDITION', { zh: `没有共用条件：${name}`, en: `No condition ${name} exists` })
}

export function unknownOperator(name: string): JsonRulesError {
  return new JsonRulesError('UNKNOWN_OPERATOR', { zh: `没有这个运算符：${name}`, en: `Unknown operator: ${name}` })
}

export function thenable(what: string): JsonRulesError {
  return new JsonRulesError('THENABLE', {
    zh: `“${what}”要异步才能得到，这里只同步执行；请先等到它的值`,
    en: `“${what}” arrives later, and evaluation is synchronous: await it first`,
  })
}

export function factCycle(id: string): JsonRulesError {
  return new JsonRulesError('FACT_CYCLE', { zh: `事实“${id}”绕回了自身`, en: `the fact “${id}” leads back to itself` })
}

/** Whether a value would be awaited. */
export function isThenable(value: unknown): boolean {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof (value as { readonly then?: unknown }).then === 'function'
  )
}
