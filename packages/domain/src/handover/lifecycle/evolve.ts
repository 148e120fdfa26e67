import type { HandoverEvent } from './event'
import type { HandoverState } from './state'

/** The state after an event. */
export function evolve(state: HandoverState, event: HandoverEvent): HandoverState {
  return { ...state, ...changes(state, event), lastAt: event.at }
}

function changes(state: HandoverState, event: HandoverEvent): Partial<HandoverState> {
  const { at } = event
  switch (event.kind) {
    case 'begun':
      return { startedAt: at }
    case 'diaryWritten':
      return { stage: 'diaryWritten', diary: { by: event.by, at, entries: event.entries } }
    case 'diarySigned':
      return { stage: 'diarySigned', diarySignature: { by: event.by ?? null, at } }
    case 'itemsHandedOver':
      return { stage: 'itemsHandedOver', items: event.items, startedAt: state.startedAt ?? at }
    case 'dutyLogSigned': {
      const dutyLog = { ...state.dutyLog, [event.as]: { by: event.by, at } }
      const isCompleted = dutyLog.outgoing !== null && dutyLog.incoming !== null
      return { dutyLog, stage: isCompleted ? 'completed' : state.stage }
    }
    case 'problemReported':
      return { openProblems: [...state.openProblems, event.problem] }
    case 'problemStabilised':
      return { openProblems: state.openProblems.filter((problem) => problem !== event.problem) }
  }
}
