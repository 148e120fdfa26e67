import { z } from 'zod'
import { factRegistry } from '../fact/fact-registry'
import { labelOf } from '../fact/labelled'
import type { FactSpec } from '../fact/fact-spec'
import type { InputError, InputErrorCode } from '../input-error'
import type { Text } from '../text'
import { asJson, inputError, notAnObject, unknownFactError } from './input-error-of'

/**
 * Turns what zod found at an edge into input errors: one for each wrong value, with the meaning that the registry
 * holds for the field. Nested objects and lists are followed.
 */
export function inputErrorsOf(schema: z.ZodType, error: z.ZodError, input: unknown): readonly InputError[] {
  const errors = new Map<string, InputError>()
  for (const issue of error.issues) {
    for (const found of errorsOfIssue(schema, issue, input)) {
      const key = JSON.stringify(found.path)
      if (!errors.has(key)) errors.set(key, found)
    }
  }
  return [...errors.values()]
}

type IssuePath = readonly (string | number)[]

function errorsOfIssue(schema: z.ZodType, issue: z.core.$ZodIssue, input: unknown): InputError[] {
  const path = issue.path as IssuePath
  const field = schemaAt(schema, path, input)
  const given = valueAt(input, path)
  if (issue.code === 'unrecognized_keys') {
    const known = field instanceof z.ZodObject ? Object.keys(field.shape) : []
    return issue.keys.map((key) => unknownFactError(key, [...path, key], valueAt(given, [key]), known))
  }
  const spec = field === undefined ? undefined : factRegistry.get(field)
  if (spec !== undefined) return [inputError(codeOf(issue, given, spec), path, given, spec)]
  if (path.length === 0 && issue.code === 'invalid_type') return [notAnObject(given)]
  if (field instanceof z.ZodArray && given !== undefined && given !== null)
    return [listError(issue, path, given, field)]
  const rule = ruleOf(issue)
  const label = field === undefined ? undefined : nameOf(field)
  return [
    {
      code: given === undefined || given === null ? 'missing' : rule === undefined ? 'wrong-type' : 'inconsistent',
      path,
      ...(label === undefined ? {} : { label }),
      ...(given === undefined ? {} : { given: asJson(given) }),
      ...(rule === undefined ? {} : { allowed: { kind: 'rule', rule } }),
    },
  ]
}

/** What is wrong with a list as a whole: it is none, or it has too few or too many items. */
function listError(issue: z.core.$ZodIssue, path: IssuePath, given: unknown, list: z.ZodArray): InputError {
  const label = nameOf(list)
  const named = label === undefined ? { path } : { path, label }
  const count = Array.isArray(given) ? given.length : 0
  if (issue.code === 'too_small') {
    return {
      code: 'out-of-range',
      ...named,
      given: count,
      allowed: { kind: 'range', min: Number(issue.minimum) },
      unit: 'item',
    }
  }
  if (issue.code === 'too_big') {
    return {
      code: 'out-of-range',
      ...named,
      given: count,
      allowed: { kind: 'range', max: Number(issue.maximum) },
      unit: 'item',
    }
  }
  return { code: 'wrong-type', ...named, given: asJson(given), allowed: { kind: 'type', type: 'list' } }
}

/** What a list or an object is called; a list without a name of its own is called like its items. */
function nameOf(schema: z.ZodType): Text | undefined {
  const label = labelOf(schema) ?? factRegistry.get(schema)?.label
  return label ?? (schema instanceof z.ZodArray ? nameOf(schema.element as z.ZodType) : undefined)
}

function codeOf(issue: z.core.$ZodIssue, given: unknown, { type }: FactSpec): InputErrorCode {
  if (given === undefined || given === null) return 'missing'
  const takesNumbers = type === 'number' || type === 'integer' || type === 'instant'
  if (takesNumbers && typeof given === 'number' && !Number.isFinite(given)) return 'not-finite'
  switch (issue.code) {
    case 'too_small':
    case 'too_big':
      return typeof given === 'string' ? 'too-long' : 'out-of-range'
    case 'invalid_value':
      return typeof given === 'string' ? 'not-allowed' : 'wrong-type'
    case 'custom': {
      const code: unknown = issue.params?.['input']
      return code === 'off-scale' || code === 'not-an-instant' || code === 'out-of-range' ? code : 'inconsistent'
    }
    default:
      return 'wrong-type'
  }
}

/** The words of a check over several fields, given as `params: { rule: { zh, en } }`. */
function ruleOf(issue: z.core.$ZodIssue): { zh: string; en: string } | undefined {
  if (issue.code !== 'custom') return undefined
  const rule = issue.params?.['rule'] as { zh: string; en: string } | undefined
  return rule
}

function valueAt(input: unknown, path: IssuePath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined
  }, input)
}

/** The schema of the field at a path; an alternative of a union is chosen by its discriminator. */
function schemaAt(schema: z.ZodType, path: IssuePath, input: unknown): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema
  let value = input
  for (const key of path) {
    current = childOf(unwrap(current), key, value)
    value = valueAt(value, [key])
    if (current === undefined) return undefined
  }
  return factRegistry.has(current) ? current : unwrap(current)
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema
  while (!factRegistry.has(current) && (current instanceof z.ZodOptional || current instanceof z.ZodNullable)) {
    current = current.unwrap() as z.ZodType
  }
  return current
}

function childOf(schema: z.ZodType, key: string | number, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options as readonly z.ZodObject[]
    const tag = valueAt(value, [schema.def.discriminator])
    const chosen = options.find(
      (option) => (option.shape[schema.def.discriminator] as z.ZodType).safeParse(tag).success,
    )
    return (chosen ?? options[0])?.shape[key] as z.ZodType | undefined
  }
  return undefined
}
