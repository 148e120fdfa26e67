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
  if (meaning instanceof z.ZodType) return joined(partsOf(outcome, meaning, wording), wording)
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

/** Part of an outcome in words; one that stands apart is a record of a list, itself of several parts. */
interface Part {
  readonly text: string
  readonly apart: boolean
}

/** Parts as one text: records of a list stand apart by semicolons, so that it shows where each begins. */
function joined(parts: readonly Part[], { words }: Wording): string {
  return parts.reduce((text, part, index) => {
    if (index === 0) return part.text
    const isApart = part.apart || parts[index - 1]?.apart === true
    return `${text}${isApart ? words.semicolon : words.clause}${part.text}`
  }, '')
}

/** The words of everything in a value that the schema's facts give a meaning to, in the schema's order. */
function partsOf(value: unknown, schema: z.ZodType, wording: Wording): readonly Part[] {
  if (value === undefined || value === null) return []
  const spec = factRegistry.get(schema)
  if (spec !== undefined) {
    // A tag's name says all: “refused”, not “verdict is refused”.
    const text = schema instanceof z.ZodLiteral ? valueText(value, spec, wording) : factText(value, spec, wording)
    return [{ text, apart: false }]
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return partsOf(value, schema.unwrap() as z.ZodType, wording)
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return listParts(value, schema.element as z.ZodType, wording)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = (schema.options as readonly z.ZodType[]).find((candidate) => candidate.safeParse(value).success)
    return option === undefined ? [] : partsOf(value, option, wording)
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object') return []
  return Object.entries(schema.shape).flatMap(([name, field]) =>
    partsOf((value as Outcome)[name], field as z.ZodType, wording),
  )
}

/** Plain values of a list in a row; records counted, unless there is but one. */
function listParts(values: readonly unknown[], element: z.ZodType, wording: Wording): readonly Part[] {
  if (values.length === 0 || values.length > longestList) return []
  const spec = factRegistry.get(element)
  if (spec !== undefined) return [{ text: listText(values, spec, wording), apart: false }]
  if (values.length === 1) return partsOf(values[0], element, wording)
  return values.map((value, index) => ({
    text: wording.words.item(index + 1, joined(partsOf(value, element, wording), wording)),
    apart: true,
  }))
}
