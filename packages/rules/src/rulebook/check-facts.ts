import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import { isOnScale, schemaOf } from '../fact/schema-of'
import type { Text } from '../text'
import { reservedNames } from './condition'
import type { Path, Report } from './document-error'
import type { OutcomeSpec } from './outcome'

/** The first tick for which `Math.round((tick / scale) * scale)` can be another tick. */
const firstInexactTick = 2 ** 51

/** Checks what the shape of a document cannot say of its facts: names, bounds, defaults. */
export function checkFacts(facts: FactSpecs, path: Path, report: Report): void {
  for (const [name, spec] of Object.entries(facts)) {
    checkName(name, [...path, name], report)
    const wrong = boundsDefect(spec) ?? assumedDefect(spec)
    if (wrong !== undefined) report({ code: 'bad-bounds', path: [...path, name], given: spec, message: wrong })
  }
}

/** Checks the fields of an outcome, and the field that tells its alternatives apart. */
export function checkOutcome(outcome: OutcomeSpec, report: Report): void {
  if (outcome.kind === 'record') {
    checkFacts(outcome.fields, ['outcome', 'fields'], report)
    return
  }
  const path = ['outcome', 'discriminator']
  checkName(outcome.discriminator, path, report)
  for (const [word, variant] of Object.entries(outcome.variants)) {
    checkFacts(variant.fields, ['outcome', 'variants', word, 'fields'], report)
    if (Object.hasOwn(variant.fields, outcome.discriminator)) {
      report({
        code: 'bad-name',
        path,
        given: outcome.discriminator,
        message: { zh: `“${word}”已有同名的字段`, en: `“${word}” has a field of this name` },
      })
    }
  }
}

function checkName(name: string, path: Path, report: Report): void {
  if (!reservedNames.has(name)) return
  report({
    code: 'bad-name',
    path,
    given: name,
    message: { zh: '这个名称在条件里另有含义', en: 'this name means something in a condition' },
  })
}

function boundsDefect(spec: FactSpec): Text | undefined {
  switch (spec.type) {
    case 'enum':
      return Object.keys(spec.values).length > 0
        ? undefined
        : { zh: '至少要有一个取值', en: 'at least one word is needed' }
    case 'instant':
      return instantBoundsDefect(spec.min, spec.max)
    case 'number':
    case 'integer':
      return rangeDefect(spec.min, spec.max, spec.type === 'number' ? spec.scale : 1)
    default:
      return undefined
  }
}

function instantBoundsDefect(min: string | undefined, max: string | undefined): Text | undefined {
  const [lowest, highest] = [min, max].map((bound) => (bound === undefined ? undefined : parseInstant(bound)))
  if ((min !== undefined && lowest === undefined) || (max !== undefined && highest === undefined)) {
    return {
      zh: '上下限应当是精确到毫秒以内、带时区的时刻',
      en: 'a bound is an RFC 3339 instant of whole milliseconds',
    }
  }
  return lowest !== undefined && highest !== undefined && lowest > highest ? minAboveMax : undefined
}

const minAboveMax: Text = { zh: '下限高于上限', en: 'min is above max' }

function rangeDefect(min: number, max: number, scale: number): Text | undefined {
  if (min > max) return minAboveMax
  const furthest = Math.max(Math.abs(min), Math.abs(max)) * scale
  if (scale === 1 ? furthest > Number.MAX_SAFE_INTEGER : furthest >= firstInexactTick) {
    return { zh: '范围过大，无法精确计算', en: 'too wide a range to count exactly' }
  }
  return isOnScale(min, scale) && isOnScale(max, scale)
    ? undefined
    : { zh: '上下限不在刻度上', en: 'a bound is off the scale' }
}

function assumedDefect(spec: FactSpec): Text | undefined {
  if (spec.assumed === undefined || schemaOf({ ...spec, presence: 'required' }).safeParse(spec.assumed).success) {
    return undefined
  }
  return { zh: '假定的默认值不是这个事实可取的值', en: 'the assumed default is no value of this fact' }
}
