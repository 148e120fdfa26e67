import type { FactSpec } from '@zhidu/rules'
import type { EnumRef, EnumTypes } from './enum-types'

/** The GraphQL type of a single value. */
export type Leaf = EnumRef | 'Boolean' | 'Float' | 'Instant' | 'Int' | 'String'

const greatestInt = 2 ** 31 - 1

/** The GraphQL type of a fact; whole numbers that GraphQL's Int cannot hold are Float. */
export function leafOf(spec: FactSpec, name: string, enums: EnumTypes, orElse?: string): Leaf {
  switch (spec.type) {
    case 'number':
      return 'Float'
    case 'integer':
      return spec.min < -greatestInt - 1 || spec.max > greatestInt ? 'Float' : 'Int'
    case 'boolean':
      return 'Boolean'
    case 'string':
      return 'String'
    case 'instant':
      return 'Instant'
    case 'enum':
      return enums.of(spec.values, name, spec.label, orElse)
  }
}
