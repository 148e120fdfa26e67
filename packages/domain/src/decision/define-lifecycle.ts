import type { Text } from '@zhidu/rules'
import type { z } from 'zod'
import type { Decider, Handling, Moment, Refusal, RefusalReason, RefusalReasons } from './decider'
import { parseCommand } from './parse-command'

/** A lifecycle as it is written: its `decide` gets commands that were checked, and a moment that is an instant. */
export interface LifecycleDefinition<
  State,
  C extends z.ZodDiscriminatedUnion,
  E extends z.ZodType,
  Code extends string,
> {
  readonly id: string
  readonly title: Text
  readonly initialState: State
  readonly commands: C
  readonly events: E
  readonly refusals: RefusalReasons<Code>
  readonly decide: (state: State, command: z.output<C>, moment: Moment) => Handling<z.output<E>, Code>
  readonly evolve: (state: State, event: z.output<E>) => State
}

/** Makes a lifecycle whose commands are checked at its edge: data of any origin gets an answer that names every error. */
export function defineLifecycle<State, C extends z.ZodDiscriminatedUnion, E extends z.ZodType, Code extends string>(
  definition: LifecycleDefinition<State, C, E, Code>,
): Decider<State, z.output<C>, z.output<E>, Code> & { readonly commands: C; readonly events: E } {
  return Object.freeze({
    ...definition,
    decide: (state, given, { now }) => {
      const parsed = parseCommand(definition.commands, given, now)
      return parsed.ok ? definition.decide(state, parsed.command, { now }) : parsed.answer
    },
  })
}

/** Refuses for one of the reasons of a lifecycle, by a clause that stands with it: the usual one unless told. */
export type Refuse<R extends RefusalReasons<string>> = <C extends keyof R & string>(
  code: C,
  facts?: Readonly<Record<string, unknown>>,
  clause?: R[C]['clauses'][number],
) => Refusal<C>

/** The way to refuse for the reasons of a lifecycle: a clause that does not stand with the reason does not compile. */
export function refusing<R extends RefusalReasons<string>>(reasons: R): Refuse<R> {
  const usual = new Map(Object.entries<RefusalReason>(reasons).map(([code, { clauses }]) => [code, clauses[0]]))
  return (code, facts = {}, clause = usual.get(code)) => {
    if (clause === undefined) throw new Error(`“${code}” is a reason of the lifecycle`)
    return { kind: 'refused', code, clause, facts }
  }
}

/** Events that a command leads to. */
export function accepted<Event>(...events: readonly Event[]): Extract<Handling<Event, never>, { kind: 'accepted' }> {
  return { kind: 'accepted', events }
}

/** Refuses whatever lies before the last event: the times on record tell what came first, so none goes back. */
export function inOrderOfTime<State extends { readonly lastAt: number | null }, Command, Event, Code extends string>(
  refused: (code: 'timeBeforeLastEvent', facts: Readonly<Record<string, unknown>>) => Refusal<Code>,
  decide: (state: State, command: Command, moment: Moment) => Handling<Event, Code>,
): typeof decide {
  return (state, command, moment) => {
    const { lastAt } = state
    const { now } = moment
    return lastAt !== null && now < lastAt
      ? refused('timeBeforeLastEvent', { now, lastAt })
      : decide(state, command, moment)
  }
}
