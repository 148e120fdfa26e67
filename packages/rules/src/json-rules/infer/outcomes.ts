import { canonical } from '../../evaluate/result'
import type { FactSpec } from '../../fact/fact-spec'
import { isOnScale } from '../../fact/grid'
import type { Outcome, OutcomeSpec, OutcomeVariant } from '../../rulebook/outcome'
import type { RuleEvent } from '../read-rules'
import { isRecord } from '../../rulebook/condition-context'
import { createNaming } from './names'
import { decimalsOf } from './plan'

const longest = 9_000
const discriminator = 'event'

/** Events as outcomes: an alternative for each type, with a field for each parameter. */
export function outcomesOf(events: readonly RuleEvent[]): {
  readonly spec: OutcomeSpec
  readonly outcomeOf: (event: RuleEvent) => Outcome
} {
  const wordOf = createNaming('event')
  const words = new Map<string, string>()
  const variants: Record<string, OutcomeVariant> = {}
  const namesByType = new Map<string, ReadonlyMap<string, string>>()
  const recordsByType = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const event of events) {
    const records = recordsByType.get(event.type)
    if (records === undefined) recordsByType.set(event.type, [paramsOf(event)])
    else records.push(paramsOf(event))
  }
  for (const [type, records] of recordsByType) {
    const nameOf = createNaming('param')
    nameOf(discriminator)
    const names = new Map(
      [...new Set(records.flatMap((record) => Object.keys(record)))].map((key) => [key, nameOf(key)]),
    )
    const fields = [...names].map(([key, name]): [string, FactSpec] => {
      const given = records.filter((record) => Object.hasOwn(record, key)).map((record) => record[key])
      const presence = given.length < records.length || given.includes(null) ? 'optional' : 'required'
      return [name, { ...fieldType(given), label: { zh: key, en: key }, presence, source: 'derived' } as FactSpec]
    })
    const word = wordOf(type)
    words.set(type, word)
    namesByType.set(type, names)
    variants[word] = { label: { zh: type, en: type }, fields: Object.fromEntries(fields) }
  }
  return {
    spec: { kind: 'oneOf', discriminator, label: { zh: '事件', en: 'event' }, variants },
    outcomeOf: (event) => {
      const word = words.get(event.type) ?? ''
      const names = namesByType.get(event.type)
      const fields = Object.entries(paramsOf(event)).flatMap(([key, value]): (readonly [string, unknown])[] => {
        const name = names?.get(key) ?? key
        const type = variants[word]?.fields[name]?.type
        return value === null ? [] : [[name, type === 'string' ? textOf(value) : value]]
      })
      return { [discriminator]: word, ...Object.fromEntries(fields) }
    },
  }
}

function paramsOf({ params }: RuleEvent): Readonly<Record<string, unknown>> {
  if (params === undefined) return {}
  return isRecord(params) ? params : { params }
}

function fieldType(values: readonly unknown[]): object {
  const given = values.filter((value) => value !== null)
  if (given.length > 0 && given.every((value) => typeof value === 'boolean')) return { type: 'boolean' }
  const numbers = given.filter((value) => typeof value === 'number')
  const scale = 10 ** Math.max(0, ...numbers.map(decimalsOf))
  const largest = Math.max(0, ...numbers.map(Math.abs))
  const isNumber = numbers.length > 0 && numbers.length === given.length
  if (isNumber && scale <= 1e9 && largest * scale < 2 ** 50 && numbers.every((value) => isOnScale(value, scale))) {
    const [min, max] = [Math.min(...numbers), Math.max(...numbers)]
    return scale === 1 ? { type: 'integer', min, max } : { type: 'number', unit: '', scale, min, max }
  }
  return { type: 'string', maxLength: 10_000 }
}

/** What is no text becomes its JSON. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : canonical(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
