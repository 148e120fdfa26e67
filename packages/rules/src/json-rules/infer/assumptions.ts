import type { Text } from '../../text'
import type { InferredFact } from './emit'

/** What was inferred of one fact. */
export interface Assumption {
  /** Name in the tables. */
  readonly fact: string
  readonly text: Text
}

/** Says of every fact what values it was taken to have. */
export function assumptionsOf(facts: readonly InferredFact[]): readonly Assumption[] {
  return facts.map(({ name, spec }) => ({ fact: name, text: textOf(spec) }))
}

function textOf(spec: InferredFact['spec']): Text {
  const { zh, en } = valuesOf(spec)
  const optional = spec.presence === 'optional'
  return {
    zh: `${spec.label.zh}：${zh}${optional ? '，或 null' : ''}`,
    en: `${spec.label.en}: ${en}${optional ? ', or null' : ''}`,
  }
}

function valuesOf(spec: InferredFact['spec']): Text {
  switch (spec.type) {
    case 'integer':
      return { zh: `${spec.min}–${spec.max} 的整数`, en: `a whole number from ${spec.min} to ${spec.max}` }
    case 'number':
      return {
        zh: `${spec.min}–${spec.max}，步长 ${1 / spec.scale}`,
        en: `a number from ${spec.min} to ${spec.max} in steps of ${1 / spec.scale}`,
      }
    case 'boolean':
      return { zh: '真或假', en: 'true or false' }
    case 'enum': {
      const words = Object.values(spec.values)
      return {
        zh: `只取 ${words.map(({ zh }) => zh).join('、')}`,
        en: `one of ${words.map(({ en }) => en).join(', ')}, nothing else`,
      }
    }
    case 'string':
      return { zh: '任意文字', en: 'any text' }
    case 'instant':
      return { zh: '时刻，写法与规则里的相同', en: 'a moment, written as in the rules' }
  }
}
