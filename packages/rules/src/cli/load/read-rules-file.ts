import { extname } from 'node:path'
import type { Surroundings } from '../surroundings'
import { jsonPlaces } from './json-places'
import type { PlaceOf } from './json-places'
import { readText } from './load-file'
import { isJsonRulesShape, isRulebookShape, parseJson } from './read-json-file'

/** Rules of json-rules-engine as they stand in a file. */
export interface RulesFile {
  readonly value: unknown
  readonly placeOf: PlaceOf
}

/** The rules of a file, or undefined when it holds something else. */
export async function readRulesFile(file: string, surroundings: Surroundings): Promise<RulesFile | undefined> {
  if (extname(file) !== '.json') return undefined
  const text = await readText(file, surroundings)
  const json = parseJson(file, text)
  if ('diagnostic' in json || isRulebookShape(json.value) || !isJsonRulesShape(json.value)) return undefined
  return { value: json.value, placeOf: jsonPlaces(text) }
}
