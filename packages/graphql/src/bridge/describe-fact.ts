import type { FactSpec, Text } from '@zhidu/rules'
import { unitWord } from '@zhidu/rules/explain'

/** Text for people who read the schema: both languages in one line. */
export function bilingual({ zh, en }: Text): string {
  return zh === en ? zh : `${zh} / ${en}`
}

const presences: Readonly<Record<FactSpec['presence'], string | undefined>> = {
  required: undefined,
  whenNeeded: '不知道可不填，确需时会说明 / leave out what is not known: the answer says when it matters',
  optional: '可不填，不填即没有 / may be absent, which means that there is none',
}

/** What is known about a fact, as the description of its field: label, unit, bounds, scale, clauses. */
export function describeFact(spec: FactSpec, { asInput = false } = {}): string {
  const parts = [
    bilingual(spec.label),
    spec.description === undefined ? undefined : bilingual(spec.description),
    limits(spec),
    asInput ? presences[spec.presence] : undefined,
    spec.clauses === undefined || spec.clauses.length === 0
      ? undefined
      : `条款 clauses: ${[...new Set(spec.clauses)].join(', ')}`,
  ]
  return parts.filter((part) => part !== undefined).join('\n')
}

function limits(spec: FactSpec): string | undefined {
  switch (spec.type) {
    case 'number':
      return `${unit(spec.unit)}范围 range: ${spec.min}–${spec.max}, 最小刻度 step: ${1 / spec.scale}`
    case 'integer':
      return `${unit(spec.unit)}范围 range: ${spec.min}–${spec.max}`
    case 'string':
      return `最多字符数 at most ${spec.maxLength} characters`
    case 'instant': {
      const { min, max } = spec
      return min === undefined && max === undefined ? undefined : `范围 range: ${min ?? '…'} – ${max ?? '…'}`
    }
    case 'boolean':
    case 'enum':
      return undefined
  }
}

function unit(name: string | undefined): string {
  const zh = unitWord(name, 'zh')
  const en = unitWord(name, 'en')
  return name === undefined || en === '' ? '' : `单位 unit: ${bilingual({ zh, en })}, `
}
