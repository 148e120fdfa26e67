import { inputErrorsOf } from '@zhidu/rules/zod'
import type { Answer, AnyTable, InputError, Invalid, Text } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../clauses'

/** A table as a decision asks it: the site's facts are put in, the site's narrower ranges are kept. */
export interface BoundTable<O = unknown> {
  readonly table: AnyTable
  /** Decides on facts of any origin; facts of the site may not be among them. */
  readonly decide: (input: unknown) => Answer<O, ClauseId>
  /** Puts any question about the table (missing, whyNot, nearest) with the site's facts, under the site's ranges. */
  readonly ask: <T extends { readonly kind: string }>(
    input: Readonly<Record<string, unknown>>,
    question: (facts: Readonly<Record<string, unknown>>) => T | Invalid,
  ) => T | Invalid
  /** The given facts with those of the site. */
  readonly withSite: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** What the site's profile forbids about given facts: values outside its ranges, facts that are its own. */
  readonly siteErrors: (input: Readonly<Record<string, unknown>>) => readonly InputError[]
}

/**
 * Asks a decision with its input as it is described, or with data of any origin; either is checked. Anything is spelt
 * out, since `I | unknown` is `unknown`; beside an overload for it an editor completes nothing while one writes.
 */
export type Decide<O, I, Anything = unknown> = (
  input: I | NonNullable<Anything> | null | undefined,
) => Answer<O, ClauseId>

/** One decision of the domain (一项判定), as every context offers it: O its outcome, I its input as it is written. */
export interface DomainDecision<O = unknown, I = never> {
  /** Context and name, such as `loading/limit`. */
  readonly id: string
  readonly title: Text
  /** What a caller gives; made of facts, so that an edge can read units, bounds and words. */
  readonly input: z.ZodType
  /** What the outcome is made of. */
  readonly output: z.ZodType
  /** The tables that it rests on, the main one first; none where the clause is arithmetic. */
  readonly tables: readonly BoundTable[]
  /** Takes its input as it is described, or data of any origin: either is checked. */
  readonly decide: Decide<O, I>
}

/** Whether a part of a context is a decision. */
export function isDecision(part: unknown): part is DomainDecision {
  return typeof part === 'object' && part !== null && 'decide' in part && 'tables' in part
}

/** The input of a decision as a caller writes it: `InputOf<Domain['loading']['limit']>`. */
export type InputOf<D extends DomainDecision> = D extends DomainDecision<unknown, infer I> ? I : never

/**
 * Checks an input at the edge: typed data, or an invalid answer with every error.
 * @param tables tables whose site ranges the input has to keep as well
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
  tables: readonly BoundTable[] = [],
): { readonly ok: true; readonly data: z.output<S> } | { readonly ok: false; readonly answer: Invalid } {
  const parsed = schema.safeParse(input)
  const given = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {}
  const own = tables.flatMap((table) => table.siteErrors(given))
  if (parsed.success && own.length === 0) return { ok: true, data: parsed.data }
  const before = parsed.success ? [] : inputErrorsOf(schema, parsed.error, input)
  return { ok: false, answer: { kind: 'invalid', errors: mergeErrors(before, own) } }
}

/** Errors of a schema and of the site: where both refuse a value's size, the site's range is the one to keep to. */
export function mergeErrors(schema: readonly InputError[], site: readonly InputError[]): readonly InputError[] {
  const paths = new Set(site.map(({ path }) => path.join('.')))
  return [...schema.filter(({ path, code }) => code !== 'out-of-range' || !paths.has(path.join('.'))), ...site]
}
