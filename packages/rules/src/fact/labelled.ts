import { z } from 'zod'
import type { Text } from '../text'

/** Names a list or an object for people, as `fact.*` names single values; errors and whatever is derived of a schema call it so. */
export function labelled<S extends z.ZodType>(schema: S, label: Text): S {
  return schema.meta({ label })
}

/** The name of a list or an object, or undefined; what may be absent or is read-only is called by what is inside. */
export function labelOf(schema: z.ZodType): Text | undefined {
  const label = z.globalRegistry.get(schema)?.['label'] as Text | undefined
  if (label !== undefined) return label
  const isWrapper =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly
  return isWrapper ? labelOf(schema.unwrap() as z.ZodType) : undefined
}
