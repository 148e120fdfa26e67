import { z } from 'zod'
import type { OutcomeMeaning } from '../evaluate/outcome-meaning'
import { meaningOf } from '../evaluate/outcome-meaning'
import { factRegistry } from '../fact/fact-registry'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { fieldsOf } from '../rulebook/outcome'
import type { Outcome, OutcomeSpec } from '../rulebook/outcome'
import type { Language } from '../text'
import { factText, valueText } from './value-text'
import { wordsOf } from './words'

/** Longer lists (such as the place of every bag) are for drawing, not for reading. */
const longestList = 12

/** An outcome in words: every field that is there, by its label. Lists are counted out. */
export function outcomeText(
  outcome: unknown,
  language: Language,
  meaning: OutcomeMeaning | undefined = meaningOf(outcome),
): string {
  if (Array.isArray(outcome)) {
    if (outcome.length === 0) return wordsOf[language].nothingFired
    return outcome.map((item) => outcomeText(item, language)).join(wordsOf[language].semicolon)
  }
  if (typeof outcome !== 'object' || outcome === null || meaning === undefined) return JSON.stringify(outcome)
  if (meaning instanceof z.ZodType) return schemaTexts(outcome, meaning, language).join(wordsOf[language].clause)
  return specText(outcome as Outcome, meaning, language)
}

function specText(outcome: Outcome, spec: OutcomeSpec, language: Language): string {
  const texts = fieldTexts(outcome, fieldsOf(spec, outcome), language)
  if (spec.kind === 'oneOf') {
    const label = spec.variants[String(outcome[spec.discriminator])]?.label[language]
    if (label !== undefined) texts.unshift(label)
  }
  return texts.join(wordsOf[language].clause)
}

function fieldTexts(outcome: Outcome, fields: FactSpecs, language: Language): string[] {
  return Object.entries(fields)
    .filter(([name]) => outcome[name] !== undefined && outcome[name] !== null)
    .map(([name, spec]) => factText(outcome[name], spec, language))
}

function listText(values: readonly unknown[], spec: FactSpec, language: Language): string {
  const words = wordsOf[language]
  return words.is(spec.label[language], values.map((value) => valueText(value, spec, language)).join(words.list))
}

/** The words of everything in a value that the schema's facts give a meaning to. */
function schemaTexts(value: unknown, schema: z.ZodType, language: Language): string[] {
  if (value === undefined || value === null) return []
  const spec = factRegistry.get(schema)
  // A tag's name says all: “refused”, not “verdict is refused”.
  if (spec !== undefined)
    return [schema instanceof z.ZodLiteral ? valueText(value, spec, language) : factText(value, spec, language)]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return schemaTexts(value, schema.unwrap() as z.ZodType, language)
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    if (value.length > longestList) return []
    const item = factRegistry.get(schema.element as z.ZodType)
    if (item !== undefined) return value.length === 0 ? [] : [listText(value, item, language)]
    return value.flatMap((item) => schemaTexts(item, schema.element as z.ZodType, language))
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as readonly z.ZodType[]).find((candidate) => candidate.safeParse(value).success)
    return option === undefined ? [] : schemaTexts(value, option, language)
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      schemaTexts((value as Outcome)[name], field as z.ZodType, language),
    )
  }
  return []
}
