import { defineLifecycle, inOrderOfTime } from '../../decision'
import type { Binding, Decider, DomainDecision } from '../../decision'
import type { FineAmount } from '../amount'
import type { Authority } from '../authority'
import { sanctionCommand } from './command'
import type { SanctionCommand } from './command'
import { decide } from './decide'
import { sanctionEvent } from './event'
import type { SanctionEvent } from './event'
import { evolve } from './evolve'
import { sanctionRefusals, refused } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import { sanctionRules } from './rules'
import { initialState } from './state'
import type { SanctionState } from './state'

export type SanctionLifecycle = Decider<SanctionState, SanctionCommand, SanctionEvent, SanctionRefusalCode>

/** The handling of a violation from its record to its end (违规处理流程): verified, decided, served, appealed, final. */
export function sanctionLifecycle(
  binding: Binding,
  authority: DomainDecision<Authority>,
  fineAmount: DomainDecision<FineAmount>,
): SanctionLifecycle {
  const rules = sanctionRules(binding, authority, fineAmount)
  return defineLifecycle({
    id: 'conduct/lifecycle',
    title: { zh: '违规处理', en: 'Handling of a violation' },
    initialState,
    commands: sanctionCommand,
    events: sanctionEvent,
    refusals: sanctionRefusals,
    decide: inOrderOfTime(refused, (state: SanctionState, command: SanctionCommand, moment) =>
      decide(state, command, moment, rules),
    ),
    evolve,
  })
}
