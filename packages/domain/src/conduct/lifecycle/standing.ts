import { accepted } from '../../decision'
import type { Handling } from '../../decision'
import type { CommandOf } from './command'
import type { SanctionEvent } from './event'
import { needs } from './guards'
import { refused } from './refusals'
import type { SanctionRefusalCode } from './refusals'
import { inForce } from './state'
import type { SanctionState } from './state'

type Beside = CommandOf<'orderCorrection' | 'confirmCorrection' | 'recordOverdue' | 'lift'>

/** What goes on beside the course of the case: the order to correct, and the lifting of a suspension. */
export function standingOf(
  state: SanctionState,
  command: Beside,
  at: number,
): Handling<SanctionEvent, SanctionRefusalCode> {
  const { correction } = state
  switch (command.kind) {
    case 'orderCorrection':
      if (correction?.stands === 'open') return refused('correctionOpen', { what: correction.what })
      if (command.until <= at) return refused('correctionTimePast', { until: command.until, now: at })
      return (
        needs(state, 'decided', 'served', 'appealed', 'final') ??
        accepted({ ...command, kind: 'correctionOrdered', at })
      )
    case 'confirmCorrection':
      return correction?.stands === 'open' || correction?.stands === 'overdue'
        ? accepted({ ...command, kind: 'corrected', at })
        : refused('noCorrection', { correction })
    case 'recordOverdue':
      if (correction?.stands !== 'open') return refused('noCorrection', { correction })
      // Done exactly at the limit is in time.
      return at <= correction.until
        ? refused('correctionNotDue', { until: correction.until, now: at })
        : accepted({ ...command, kind: 'correctionOverdue', at })
    case 'lift':
      return inForce(state)?.measure === 'suspension'
        ? accepted({ ...command, kind: 'lifted', at })
        : refused('notSuspended', { stage: state.stage, imposed: state.imposed })
  }
}
