import type { InputError, Text } from '@zhidu/rules'
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

/** Why a command may be refused, in words, and every clause that such a refusal can cite, the usual one first. */
export interface RefusalReason {
  readonly text: Text
  readonly clauses: readonly [ClauseId, ...ClauseId[]]
}

/** The reasons for which a lifecycle refuses, by their codes. */
export type RefusalReasons<Code extends string> = Readonly<Record<Code, RefusalReason>>

/** What a command may depend on beside the state: the time at which it is given, epoch milliseconds. */
export interface Moment {
  readonly now: number
}

/** A lifecycle (流程) as three pure parts, with the schemas of what goes in and what is kept. */
export interface Decider<State = unknown, Command = never, Event = never, Code extends string = string> {
  /** Context and name, such as `handover/lifecycle`. */
  readonly id: string
  readonly title: Text
  readonly initialState: State
  /** Takes a command as it is described, or data of any origin: either is checked. */
  readonly decide: (state: State, command: Command, moment: Moment) => Handling<Event, Code>
  readonly evolve: (state: State, event: Event) => State
  /** Every command that there is, made of facts, for the edge that takes them. */
  readonly commands: z.ZodType
  /** Every event that can happen, for the store that keeps them. */
  readonly events: z.ZodType
  readonly refusals: RefusalReasons<Code>
}

/** Whether a part of a context is a lifecycle. */
export function isLifecycle(part: unknown): part is Decider {
  return typeof part === 'object' && part !== null && 'evolve' in part && 'refusals' in part
}

/** The state that events lead to. */
export function replay<State, Event>(
  { initialState, evolve }: Pick<Decider<State, never, Event>, 'initialState' | 'evolve'>,
  events: readonly Event[],
): State {
  return events.reduce(evolve, initialState)
}
