import type { Decider, Handling, Moment } from '@zhidu/domain'
import { fact } from '@zhidu/rules'
import type { InputError, Invalid, Text } from '@zhidu/rules'
import { inputErrorsOf } from '@zhidu/rules/zod'
import { z } from 'zod'
import type { WordedRefusal } from './refusal-types'

type Accepted = Extract<Handling<unknown, string>, { kind: 'accepted' }>

/** What is asked of a lifecycle, unchecked: the events so far, the command and its moment as RFC 3339. */
export interface AskedCommand {
  readonly history: readonly unknown[]
  readonly command: unknown
  readonly now: string
}

type Checked = Decider<unknown, unknown, unknown>

/** A lifecycle of any state, commands and events. */
export interface AnyLifecycle extends Omit<Checked, 'decide' | 'evolve'> {
  readonly decide: (state: never, command: never, moment: Moment) => ReturnType<Checked['decide']>
  readonly evolve: (state: never, event: never) => unknown
}

const moment = fact.instant({ label: { zh: '办理时刻', en: 'the moment of the step' } })
const impossible: Text = {
  zh: '前面的记录之后不可能发生这一项',
  en: 'an event that can follow those before it',
}

/** What a lifecycle answers to a command after a history; errors are told by their place in what was asked. */
export function handleCommand(given: AnyLifecycle, asked: AskedCommand): Accepted | WordedRefusal | Invalid {
  // Sound, since all that it gets here was checked by its own schemas, or is a state that it made.
  const lifecycle = given as Checked
  const { commands, events, refusals } = lifecycle
  const schema = z.object({ history: z.array(events), command: commands, now: moment })
  const parsed = schema.safeParse(asked)
  if (!parsed.success) return { kind: 'invalid', errors: inputErrorsOf(schema, parsed.error, asked) }
  const { history, command, now } = parsed.data
  const reached = stateAfter(lifecycle, history)
  if (reached.kind === 'invalid') return reached
  const handling = lifecycle.decide(reached.state, command, { now })
  switch (handling.kind) {
    case 'accepted':
      return handling
    case 'invalid':
      return { kind: 'invalid', errors: handling.errors.map(withinCommand) }
    case 'refused': {
      const text = refusals[handling.code]?.text
      if (text === undefined) throw new Error(`${lifecycle.id} refuses for “${handling.code}”, which has no words`)
      return { ...handling, text }
    }
  }
}

function withinCommand(error: InputError): InputError {
  return { ...error, path: ['command', ...error.path] }
}

/** To a lifecycle an event that cannot follow is a bug of whoever kept the events, and throws; here that is the caller. */
function stateAfter(
  { initialState, evolve }: Checked,
  history: readonly unknown[],
): { readonly kind: 'reached'; readonly state: unknown } | Invalid {
  let state = initialState
  for (const [index, event] of history.entries()) {
    try {
      state = evolve(state, event)
    } catch {
      const allowed = { kind: 'rule', rule: impossible } as const
      return { kind: 'invalid', errors: [{ code: 'inconsistent', path: ['history', index], allowed }] }
    }
  }
  return { kind: 'reached', state }
}
