import type { InputError } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../clauses'

/** A command that the regulation does not allow: what stood in the way, and the clause that says so. */
export interface Refusal<Code extends string> {
  readonly kind: 'refused'
  readonly code: Code
  readonly clause: ClauseId
  /** The facts that caused it, by name. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** What a command leads to: events to be kept, a refusal, or errors of the command's own data. */
export type Handling<Event, Code extends string> =
  | { readonly kind: 'accepted'; readonly events: readonly Event[] }
  | Refusal<Code>
  | { readonly kind: 'invalid'; readonly errors: readonly InputError[] }

/**
 * A lifecycle (流程) as three pure parts, with the schemas of what goes in and what is kept; Context is what a command
 * may depend on beside the state, such as `now`.
 */
export interface Decider<State, Command, Event, Code extends string, Context> {
  readonly initialState: State
  readonly decide: (state: State, command: Command, context: Context) => Handling<Event, Code>
  readonly evolve: (state: State, event: Event) => State
  /** Every command that there is, made of facts, for the edge that takes them. */
  readonly commands: z.ZodType<Command>
  /** Every event that can happen, for the store that keeps them. */
  readonly events: z.ZodType<Event>
}

/** The state that events lead to. */
export function replay<State, Event>(
  { initialState, evolve }: Pick<Decider<State, never, Event, string, never>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): State {
  return events.reduce(evolve, initialState)
}
