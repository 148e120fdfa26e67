import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import { isOnScale, scaleOf } from '../fact/grid'
import { valueCheck } from '../fact/value-check'
import { reservedNames } from './condition'
import type { DefectReason, Report } from './defect'
import type { Path } from './document-error'
import { isName, wordPattern } from './names'
import type { OutcomeSpec } from './outcome'

/** The first tick for which `Math.round((tick / scale) * scale)` can be another tick. */
const firstInexactTick = 2 ** 51

/** Steps in one unit, and UTF-16 units of a text. */
export const largestScale = 1e9
export const longestText = 10_000

/** Checks what the type of a fact cannot say: its name, its bounds, its assumed default. */
export function checkFact(name: string, spec: FactSpec, path: Path, report: Report): void {
  checkName(name, path, report)
  if (spec.type === 'enum')
    for (const word of Object.keys(spec.values)) checkWord(word, [...path, 'values', word], report)
  const reason = boundsDefect(spec) ?? assumedDefect(spec)
  if (reason !== undefined) report('bad-bounds', path, spec, { reason })
}

/** Checks the fields of an outcome, and the field that tells its alternatives apart. */
export function checkOutcome(outcome: OutcomeSpec, report: Report): void {
  if (outcome.kind === 'record') {
    checkFields(outcome.fields, ['outcome', 'fields'], report)
    return
  }
  const { discriminator, variants } = outcome
  const path = ['outcome', 'discriminator']
  checkName(discriminator, path, report)
  if (Object.keys(variants).length === 0) report('wrong-shape', ['outcome', 'variants'], variants)
  for (const [word, { fields }] of Object.entries(variants)) {
    checkWord(word, ['outcome', 'variants', word], report)
    checkFields(fields, ['outcome', 'variants', word, 'fields'], report)
    if (Object.hasOwn(fields, discriminator)) report('bad-name', path, discriminator, { reason: 'field-of-variant' })
  }
}

function checkFields(fields: FactSpecs, path: Path, report: Report): void {
  for (const [name, spec] of Object.entries(fields)) checkFact(name, spec, [...path, name], report)
}

function checkWord(word: string, path: Path, report: Report): void {
  if (!isName(word, wordPattern)) report('bad-name', path, word)
}

function checkName(name: string, path: Path, report: Report): void {
  checkWord(name, path, report)
  if (reservedNames.has(name)) report('bad-name', path, name, { reason: 'reserved-name' })
}

function boundsDefect(spec: FactSpec): DefectReason | undefined {
  switch (spec.type) {
    case 'enum':
      return Object.keys(spec.values).length > 0 ? undefined : 'no-words'
    case 'instant': {
      const [min = -Infinity, max = Infinity] = [spec.min, spec.max].map((bound) =>
        bound === undefined ? undefined : (parseInstant(bound) ?? NaN),
      )
      if (Number.isNaN(min) || Number.isNaN(max)) return 'instant-bounds'
      return min > max ? 'order-of-bounds' : undefined
    }
    case 'number':
    case 'integer':
      return rangeDefect(spec.min, spec.max, scaleOf(spec))
    case 'string':
      return isWhole(spec.maxLength, longestText) ? undefined : 'length'
    case 'boolean':
      return undefined
  }
}

function isWhole(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most
}

function rangeDefect(min: number, max: number, scale: number): DefectReason | undefined {
  if (min > max) return 'order-of-bounds'
  if (!isWhole(scale, largestScale)) return 'scale'
  const furthest = Math.max(-min, max) * scale
  if (scale === 1 ? furthest > Number.MAX_SAFE_INTEGER : furthest >= firstInexactTick) return 'wide-bounds'
  return isOnScale(min, scale) && isOnScale(max, scale) ? undefined : 'bounds-off-scale'
}

function assumedDefect(spec: FactSpec): DefectReason | undefined {
  return spec.assumed === undefined || valueCheck(spec)(spec.assumed) === undefined ? undefined : 'assumed'
}
