import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import { isOnScale } from '../fact/schema-of'
import { valueCheck } from '../fact/value-check'
import { reservedNames } from './condition'
import type { DefectReason, Report } from './defect'
import type { Path } from './document-error'
import type { OutcomeSpec } from './outcome'

/** The first tick for which `Math.round((tick / scale) * scale)` can be another tick. */
const firstInexactTick = 2 ** 51

/** Checks what the shape of a fact cannot say: its name, its bounds, its assumed default. */
export function checkFact(name: string, spec: FactSpec, path: Path, report: Report): void {
  checkName(name, path, report)
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
  for (const [word, { fields }] of Object.entries(variants)) {
    checkFields(fields, ['outcome', 'variants', word, 'fields'], report)
    if (Object.hasOwn(fields, discriminator)) report('bad-name', path, discriminator, { reason: 'field-of-variant' })
  }
}

function checkFields(fields: FactSpecs, path: Path, report: Report): void {
  for (const [name, spec] of Object.entries(fields)) checkFact(name, spec, [...path, name], report)
}

function checkName(name: string, path: Path, report: Report): void {
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
      return rangeDefect(spec.min, spec.max, spec.scale)
    case 'integer':
      return rangeDefect(spec.min, spec.max, 1)
    default:
      return undefined
  }
}

function rangeDefect(min: number, max: number, scale: number): DefectReason | undefined {
  if (min > max) return 'order-of-bounds'
  const furthest = Math.max(-min, max) * scale
  if (scale === 1 ? furthest > Number.MAX_SAFE_INTEGER : furthest >= firstInexactTick) return 'wide-bounds'
  return isOnScale(min, scale) && isOnScale(max, scale) ? undefined : 'bounds-off-scale'
}

function assumedDefect(spec: FactSpec): DefectReason | undefined {
  return spec.assumed === undefined || valueCheck(spec)(spec.assumed) === undefined ? undefined : 'assumed'
}
