import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { documentDiagnostic } from '../diagnostics/document-diagnostic'
import { jsonPlaces, syntaxPlace } from './json-places'
import type { Loaded } from './source'

/** Reads a JSON file: a rulebook, or rules of json-rules-engine, told apart by their shape. */
export async function readJsonFile(file: string, text: string): Promise<Loaded> {
  const json = parseJson(file, text)
  if ('diagnostic' in json) return { sources: [], diagnostics: [json.diagnostic] }
  const { value } = json
  const placeOf = jsonPlaces(text)
  if (isRulebookShape(value)) {
    const document = withoutSchema(value)
    const reading = parseRulebook(document)
    if (!reading.ok) {
      const diagnostics = reading.errors.map((error) => documentDiagnostic(error, file, placeOf(error.path)))
      return { sources: [], diagnostics }
    }
    return { sources: [{ file, name: file, kind: 'json', rulebook: reading.rulebook, placeOf }], diagnostics: [] }
  }
  if (isJsonRulesShape(value)) {
    const { readJsonRules } = await import('./read-json-rules')
    return readJsonRules(file, value, placeOf)
  }
  return { sources: [], diagnostics: [notARulebook(file)] }
}

/** `$schema` is for editors, and no part of the rulebook. */
function withoutSchema(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'))
}

/** The value of a JSON text, or where it stops to be JSON. */
export function parseJson(
  file: string,
  text: string,
): { readonly value: unknown } | { readonly diagnostic: Diagnostic } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return {
      diagnostic: {
        code: 'not-json',
        severity: 'error',
        file,
        place: syntaxPlace(text, error),
        message: { zh: `不是合法的 JSON：${error.message}`, en: `not JSON: ${error.message}` },
      },
    }
  }
}

export function isRulebookShape(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && ['rows', 'facts', 'outcome', 'hit'].filter((key) => key in value).length >= 2
}

/** A rule, a list of rules, or an object that holds such a list. */
export function isJsonRulesShape(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isRuleShape)
  return isRuleShape(value) || (isObject(value) && Array.isArray(value['rules']) && value['rules'].some(isRuleShape))
}

function isRuleShape(value: unknown): boolean {
  return isObject(value) && ('conditions' in value || 'event' in value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notARulebook(file: string): Diagnostic {
  return {
    code: 'not-a-rulebook',
    severity: 'error',
    file,
    place: { line: 1, column: 1 },
    message: {
      zh: '既不是规则表（要有 facts、outcome、rows），也不是 json-rules-engine 的规则（要有 conditions、event）',
      en: 'neither a rulebook (facts, outcome, rows) nor rules of json-rules-engine (conditions, event)',
    },
  }
}
