import { isInstant } from '@zhidu/rules'
import type { InputError, Invalid, Text } from '@zhidu/rules'
import { z } from 'zod'
import { parseInput } from './domain-decision'

const moment: Text = { zh: '办理时刻', en: 'the moment of the step' }
const wholeMilliseconds: Text = {
  zh: '自1970年起的整毫秒数，由调用方给出',
  en: 'whole milliseconds since 1970, given by the caller',
}
const step: Text = { zh: '办理事项', en: 'step' }

/**
 * Checks a lifecycle's command and its moment at the edge: typed data, or every error; an unknown kind is named with
 * the kinds that there are.
 */
export function parseCommand<S extends z.ZodDiscriminatedUnion>(
  schema: S,
  given: unknown,
  now: unknown,
): { readonly ok: true; readonly command: z.output<S> } | { readonly ok: false; readonly answer: Invalid } {
  const parsed = parseInput(schema, given)
  const late = momentErrors(now)
  if (parsed.ok && late.length === 0) return { ok: true, command: parsed.data }
  const errors = parsed.ok
    ? []
    : parsed.answer.errors.map((error) => (isKind(error) ? kindError(schema, error) : error))
  return { ok: false, answer: { kind: 'invalid', errors: [...errors, ...late] } }
}

function momentErrors(now: unknown): InputError[] {
  if (isInstant(now)) return []
  const given = typeof now === 'string' || typeof now === 'number' ? { given: Number.isNaN(now) ? 'NaN' : now } : {}
  const allowed = { kind: 'rule', rule: wholeMilliseconds } as const
  return [{ code: now === undefined ? 'missing' : 'not-an-instant', path: ['now'], label: moment, ...given, allowed }]
}

function isKind({ path }: InputError): boolean {
  return path.length === 1 && path[0] === 'kind'
}

function kindError({ options }: z.ZodDiscriminatedUnion, error: InputError): InputError {
  const values = options.flatMap((option) => {
    const kind = option instanceof z.ZodObject ? (option.shape['kind'] as z.ZodType) : undefined
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : []
  })
  const code = typeof error.given === 'string' ? 'not-allowed' : error.code
  return { ...error, code, label: step, allowed: { kind: 'words', values } }
}
