import type { Condition } from '../rulebook/condition'
import type { HitPolicy, Rulebook } from '../rulebook/rulebook'
import type { Text } from '../text'
import type { Direction, Property, Written } from './property'
import { propertyDefects } from './read-property'

type FieldNames<O> = O extends unknown ? keyof O & string : never
type FieldOf<O, K> = O extends unknown ? (K extends keyof O ? O[K] : never) : never
/** The fields of all alternatives of an outcome. */
export type OutcomeFields<O> = { readonly [K in FieldNames<O>]: FieldOf<O, K> }

type Word<T> = NonNullable<T> extends string ? readonly NonNullable<T>[] : never

/** What a person is told of a property. */
export interface PropertyOptions<C extends string> {
  readonly label?: Text
  readonly clauses?: readonly C[]
}

/** Options of what follows in a region. */
export interface ImplicationOptions<C extends string> extends PropertyOptions<C> {
  /** Whether inputs without an outcome refute it; they do unless allowed. */
  readonly undecided?: 'refutes' | 'allowed'
}

/** What can be said of the inputs of a region. */
export interface Whenever<O, C extends string> {
  /** The outcome passes the test; under `collect` some outcome of the list. */
  readonly then: (test: Condition<OutcomeFields<O>>, options?: ImplicationOptions<C>) => Property
  /** Every outcome of the list passes the test, also when there is none. */
  readonly thenEach: (test: Condition<OutcomeFields<O>>, options?: ImplicationOptions<C>) => Property
  /** No outcome passes the test. */
  readonly never: (test: Condition<OutcomeFields<O>>, options?: PropertyOptions<C>) => Property
  /** One of these rows decides. */
  readonly decidedBy: (rows: readonly [string, ...string[]], options?: PropertyOptions<C>) => Property
}

/** Builders of properties of one rulebook: a misspelt fact, field or word does not compile. */
export interface Properties<F, O, C extends string> {
  /** Speaks of the inputs that meet a condition. */
  readonly whenever: (condition: Condition<F>) => Whenever<O, C>
  /** Where the condition holds, no outcome passes the test. */
  readonly never: (condition: Condition<F>, test: Condition<OutcomeFields<O>>, options?: PropertyOptions<C>) => Property
  /** Every input gets an outcome; under `collect` at least one. */
  readonly total: (options?: PropertyOptions<C>) => Property
  /** A field of the outcome stays within bounds, both included. */
  readonly within: (
    field: FieldNames<O>,
    bounds: { readonly from?: number; readonly to?: number },
    options?: PropertyOptions<C> & { readonly when?: Condition<F> },
  ) => Property
  /** Raising a fact, the others unchanged, never lowers (`increasing`) or raises (`decreasing`) a field of the outcome. */
  readonly monotone: <A extends keyof F & string, B extends FieldNames<O>>(
    fact: A,
    field: B,
    direction: Direction,
    options?: PropertyOptions<C> & {
      readonly when?: Condition<F>
      /** Words from the lowest to the highest; as declared unless told. */
      readonly factOrder?: Word<F[A]>
      readonly fieldOrder?: Word<FieldOf<O, B>>
    },
  ) => Property
  /** Under `collect`: raising a fact (`decreasing`: lowering it) takes nothing off the list. */
  readonly growing: <A extends keyof F & string>(
    fact: A,
    direction: Direction,
    options?: PropertyOptions<C> & { readonly when?: Condition<F>; readonly factOrder?: Word<F[A]> },
  ) => Property
}

/** The builders of a rulebook's properties. What does not fit the rulebook is a bug and throws, naming every defect. */
export function propertiesOf<F, O, C extends string, H extends HitPolicy>(
  rulebook: Rulebook<F, O, C, H>,
): Properties<F, O, C> {
  const checked = (property: Property): Property => {
    const defects = propertyDefects(rulebook as Rulebook, property)
    if (defects.length === 0) return Object.freeze(property)
    const lines = defects.map(({ path, message }) => `  ${path.join('.')}: ${message.en} (${message.zh})`)
    throw new TypeError(
      `A property of “${rulebook.document.id}” has ${String(defects.length)} defect(s):\n${lines.join('\n')}`,
    )
  }
  const never: Properties<F, O, C>['never'] = (when, then, options = {}) =>
    checked({ kind: 'never', when: when as Written, then: then as Written, ...options })
  return {
    whenever: (condition) => {
      const when = condition as Written
      const implies =
        (of: 'some' | 'each'): Whenever<O, C>['then'] =>
        (then, { undecided = 'refutes', ...options } = {}) =>
          checked({ kind: 'implies', when, then: then as Written, of, undecided, ...options })
      return {
        then: implies('some'),
        thenEach: implies('each'),
        never: (then, options) => never(condition, then, options),
        decidedBy: (rows, options = {}) => checked({ kind: 'decided-by', when, rows, ...options }),
      }
    },
    never,
    total: (options = {}) => checked({ kind: 'total', ...options }),
    within: (field, bounds, options = {}) => checked({ kind: 'within', field, ...bounds, ...(options as object) }),
    monotone: (fact, field, direction, options = {}) =>
      checked({ kind: 'monotone', fact, field, direction, ...(options as object) }),
    growing: (fact, direction, options = {}) => checked({ kind: 'growing', fact, direction, ...(options as object) }),
  }
}
