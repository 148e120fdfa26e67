import type { Binding } from '../decision'
import { handoverArrival } from './arrival'
import { handoverBreaches } from './breaches'
import { handoverFacts } from './evidence'
import { handoverHandling } from './handling'
import { handoverLiability } from './liability'
import { handoverLifecycle } from './lifecycle'

export type {
  HandoverCommand,
  HandoverEvent,
  HandoverRefusalCode,
  HandoverStage,
  HandoverState,
  Signature,
} from './lifecycle'
export type { HandoverArrival } from './arrival'
export type { HandoverBreaches } from './breaches'
export type { HandoverFacts } from './evidence'
export type { HandoverHandling } from './handling'
export type { HandoverLiability } from './liability'

/** Shift handover (交接班): arrival, liability, handling and breaches as separate answers, and the handover itself. */
export function handover(binding: Binding) {
  return {
    arrival: handoverArrival(binding),
    facts: handoverFacts(binding),
    liability: handoverLiability(binding),
    handling: handoverHandling(binding),
    breaches: handoverBreaches(binding),
    lifecycle: handoverLifecycle,
  }
}
