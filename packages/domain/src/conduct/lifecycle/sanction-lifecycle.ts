import { defineLifecycle } from '../../decision'
import type { Binding, Decider, DomainDecision } from '../../decision'
import type { Authority } from '../authority'
import { sanctionCommand } from './command'
import type { SanctionCommand } from './command'
import { decide } from './decide'
import { sanctionEvent } from './event'
import type { SanctionEvent } from './event'
import { evolve } from './evolve'
import { sanctionRefusals } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import { sanctionRules } from './rules'
import { initialState } from './state'
import type { SanctionState } from './state'

export type SanctionLifecycle = Decider<SanctionState, SanctionCommand, SanctionEvent, SanctionRefusalCode>

/** The handling of a violation from its record to its end (违规处理流程): verified, decided, served, appealed, final. */
export function sanctionLifecycle(binding: Binding, authority: DomainDecision<Authority>): SanctionLifecycle {
  const rules = sanctionRules(binding, authority)
  return defineLifecycle({
    id: 'conduct/lifecycle',
    title: { zh: '违规处理', en: 'Handling of a violation' },
    initialState,
    commands: sanctionCommand,
    events: sanctionEvent,
    refusals: sanctionRefusals,
    decide: (state, command, { now }) => decide(state, command, now, rules),
    evolve,
  })
}
