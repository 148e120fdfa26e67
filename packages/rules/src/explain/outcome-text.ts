import { z } from 'zod'
import type { OutcomeMeaning } from '../evaluate/outcome-meaning'
import { meaningOf } from '../evaluate/outcome-meaning'
import { factRegistry } from '../fact/fact-registry'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { fieldsOf } from '../rulebook/outcome'
import type { Outcome, OutcomeSpec } from '../rulebook/outcome'
import { factText, valueText } from './value-text'
import type { Wording } from './words'

/** Longer lists (such as the place of every bag) are for drawing, not for reading. */
const longestList = 12

/** An outcome in words: every field that is there, by its label. Lists are counted out. */
export function outcomeText(
  outcome: unknown,
  wording: Wording,
  meaning: OutcomeMeaning | undefined = meaningOf(outcome),
): string {
  if (Array.isArray(outcome)) {
    if (outcome.length === 0) return wording.words.nothingFired
    return outcome.map((item) => outcomeText(item, wording)).join(wording.words.semicolon)
  }
  if (typeof outcome !== 'object' || outcome === null || meaning === undefined) return JSON.stringify(outcome)
  if (meaning instanceof z.ZodType) return schemaTexts(outcome, meaning, wording).join(wording.words.clause)
  return specText(outcome as Outcome, meaning, wording)
}

function specText(outcome: Outcome, spec: OutcomeSpec, wording: Wording): string {
  const texts = fieldTexts(outcome, fieldsOf(spec, outcome), wording)
  if (spec.kind === 'oneOf') {
    const label = spec.variants[String(outcome[spec.discriminator])]?.label[wording.language]
    if (label !== undefined) texts.unshift(label)
  }
  return texts.join(wording.words.clause)
}

function fieldTexts(outcome: Outcome, fields: FactSpecs, wording: Wording): string[] {
  return Object.entries(fields)
    .filter(([name]) => outcome[name] !== undefined && outcome[name] !== null)
    .map(([name, spec]) => factText(outcome[name], spec, wording))
}

function listText(values: readonly unknown[], spec: FactSpec, wording: Wording): string {
  const words = wording.words
  return words.is(spec.label[wording.language], values.map((value) => valueText(value, spec, wording)).join(words.list))
}

/** The words of everything in a value that the schema's facts give a meaning to. */
function schemaTexts(value: unknown, schema: z.ZodType, wording: Wording): string[] {
  if (value === undefined || value === null) return []
  const spec = factRegistry.get(schema)
  // A tag's name says all: “refused”, not “verdict is refused”.
  if (spec !== undefined)
    return [schema instanceof z.ZodLiteral ? valueText(value, spec, wording) : factText(value, spec, wording)]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schemaTexts(value, schema.unwrap() as z.ZodType, wording)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    if (value.length > longestList) return []
    const item = factRegistry.get(schema.element as z.ZodType)
    if (item !== undefined) return value.length === 0 ? [] : [listText(value, item, wording)]
    return value.flatMap((item) => schemaTexts(item, schema.element as z.ZodType, wording))
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as readonly z.ZodType[]).find((candidate) => candidate.safeParse(value).success)
    return option === undefined ? [] : schemaTexts(value, option, wording)
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      schemaTexts((value as Outcome)[name], field as z.ZodType, wording),
    )
  }
  return []
}
