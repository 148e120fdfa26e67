import fc from 'fast-check'
import { Ajv } from 'ajv'
import type { AnySchema, ErrorObject } from 'ajv'
import { isDay } from '../versions/day'
import { parseInstant } from '../fact/instant'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { JsonSchema } from './json-schema'

/** The deepest places at which a value breaks a schema; empty when it does not. Keys that may not stand there count as places. */
export type Faults = (value: unknown) => readonly string[]

/** A validator that knows no keywords but those of draft 7. */
export function faultsOf(schema: JsonSchema): Faults {
  const formats = { date: isDay, 'date-time': (text: string) => parseInstant(text) !== undefined }
  const validate = new Ajv({ allErrors: true, strictTypes: false, formats }).compile(schema as AnySchema)
  return (value) => {
    if (validate(JSON.parse(JSON.stringify(value)))) return []
    const places = (validate.errors ?? []).map(placeOf)
    const depth = Math.max(...places.map((place) => place.split('/').length))
    return [...new Set(places.filter((place) => place.split('/').length === depth))]
  }
}

function placeOf({ instancePath, params }: ErrorObject): string {
  const { additionalProperty, propertyName, missingProperty } = params as Readonly<Record<string, unknown>>
  const key = additionalProperty ?? propertyName ?? missingProperty
  return typeof key === 'string' ? `${instancePath}/${key}` : instancePath
}

export function parsed(document: unknown): AnyRulebook {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

/** A document with one of its parts dropped, doubled elsewhere, or replaced by something small. */
export function changedArbitrary(document: unknown): fc.Arbitrary<unknown> {
  const replacement = fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    1,
    '',
    'a',
    true,
    [],
    {},
    { fact: 'alpha' },
    { not: 1 },
  )
  const places = placesIn(document)
  return fc
    .tuple(
      fc.constantFrom(...places),
      fc.oneof(
        replacement,
        fc.constantFrom(...places).map((place) => valueAt(document, place)),
      ),
    )
    .map(([place, value]) => replaced(document, place, value))
}

type Place = readonly (string | number)[]

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]): readonly Place[] => {
    const key = Array.isArray(value) ? Number(name) : name
    return [[key], ...placesIn(part).map((place) => [key, ...place])]
  })
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce((part, key) => (part as Readonly<Record<string | number, unknown>>)[key], value)
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by
  const part = replaced((value as Readonly<Record<string | number, unknown>>)[key], rest, by)
  return Array.isArray(value) ? value.with(Number(key), part) : { ...(value as object), [key]: part }
}
