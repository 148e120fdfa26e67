import { z } from 'zod'
import type { Text } from '../text'
import { factRegistry } from './fact-registry'
import type { FactSource, FactSpec, FactValue, Presence } from './fact-spec'
import { schemaOf } from './schema-of'

export interface FactOptions<P extends Presence, C extends string> {
  readonly label: Text
  readonly description?: Text
  /** `required` unless told. */
  readonly presence?: P
  /** `given` unless told. */
  readonly source?: FactSource
  readonly clauses?: readonly C[]
  readonly assumed?: FactValue
}
export interface NumberOptions<P extends Presence, C extends string> extends FactOptions<P, C> {
  readonly unit: string
  readonly scale: number
  readonly min: number
  readonly max: number
}
export interface IntegerOptions<P extends Presence, C extends string> extends FactOptions<P, C> {
  readonly unit?: string
  readonly min: number
  readonly max: number
}
export interface StringOptions<P extends Presence, C extends string> extends FactOptions<P, C> {
  /** 200 unless told. */
  readonly maxLength?: number
}
export interface InstantOptions<P extends Presence, C extends string> extends FactOptions<P, C> {
  readonly min?: string
  readonly max?: string
}

/** A zod schema of one fact, written as I and T inside; a fact that may be absent accepts null and undefined alike. */
export type FactSchema<T, P extends Presence, I = T> = P extends 'required'
  ? z.ZodType<T, I>
  : z.ZodOptional<z.ZodNullable<z.ZodType<T, I>>>

function register<T, P extends Presence, I = T>(spec: FactSpec): FactSchema<T, P, I> {
  const schema = schemaOf(spec)
  factRegistry.add(schema, spec)
  return schema as FactSchema<T, P, I>
}

function withDefaults<O extends FactOptions<Presence, string>>(options: O) {
  return { ...options, presence: options.presence ?? 'required', source: options.source ?? 'given' } as const
}

/** Builders of facts that may cite the clauses C alone, so that a misspelt one does not compile. */
export function factsOver<C extends string>() {
  return {
    /** A quantity on a grid of 1/scale of its unit, from min to max. */
    number: <P extends Presence = 'required'>(options: NumberOptions<P, C>) =>
      register<number, P>({ type: 'number', ...withDefaults(options) }),
    /** A whole number from min to max. */
    integer: <P extends Presence = 'required'>(options: IntegerOptions<P, C>) =>
      register<number, P>({ type: 'integer', ...withDefaults(options) }),
    /** Yes or no. */
    boolean: <P extends Presence = 'required'>(options: FactOptions<P, C>) =>
      register<boolean, P>({ type: 'boolean', ...withDefaults(options) }),
    /** One of the given words. */
    enum: <const V extends Readonly<Record<string, Text>>, P extends Presence = 'required'>(
      values: V,
      options: FactOptions<P, C>,
    ) => register<keyof V & string, P>({ type: 'enum', values, ...withDefaults(options) }),
    /** The one word that tells an alternative of a union apart, with its name for people. */
    word: <const W extends string>(
      word: W,
      name: Text,
      options: Pick<FactOptions<'required', C>, 'label' | 'clauses'>,
    ) => {
      const schema = z.literal(word)
      factRegistry.add(schema, {
        type: 'enum',
        values: { [word]: name },
        ...options,
        presence: 'required',
        source: 'derived',
      })
      return schema
    },
    /** Any text of at most maxLength UTF-16 units. */
    string: <P extends Presence = 'required'>(options: StringOptions<P, C>) =>
      register<string, P>({ type: 'string', ...withDefaults(options), maxLength: options.maxLength ?? 200 }),
    /** A moment: RFC 3339 with offset, or epoch milliseconds. */
    instant: <P extends Presence = 'required'>(options: InstantOptions<P, C>) =>
      register<number, P, number | string>({ type: 'instant', ...withDefaults(options) }),
  }
}

/**
 * Builders of facts: each is a zod schema whose meaning (unit, bounds, words) stands in {@link factRegistry}.
 * @example z.object({ width: fact.number({ unit: 'm', scale: 1000, min: 1, max: 3.5, label: { zh: '内宽', en: 'inner width' } }) })
 */
export const fact = factsOver<string>()
