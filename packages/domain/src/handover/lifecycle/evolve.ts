import type { HandoverEvent } from './event'
import type { HandoverState } from './state'

/** The state after an event. */
export function evolve(state: HandoverState, event: HandoverEvent): HandoverState {
  const { at } = event
  switch (event.kind) {
    case 'begun':
      return { ...state, startedAt: at }
    case 'diaryWritten':
      return { ...state, stage: 'diaryWritten', diary: { by: event.by, at, entries: event.entries } }
    case 'diarySigned':
      return { ...state, stage: 'diarySigned', diarySignature: { by: event.by ?? null, at } }
    case 'itemsHandedOver':
      return { ...state, stage: 'itemsHandedOver', items: event.items, startedAt: state.startedAt ?? at }
    case 'dutyLogSigned': {
      const dutyLog = { ...state.dutyLog, [event.as]: { by: event.by, at } }
      const isCompleted = dutyLog.outgoing !== null && dutyLog.incoming !== null
      return { ...state, dutyLog, stage: isCompleted ? 'completed' : state.stage }
    }
    case 'problemReported':
      return { ...state, openProblems: [...state.openProblems, event.problem] }
    case 'problemStabilised':
      return { ...state, openProblems: state.openProblems.filter((problem) => problem !== event.problem) }
  }
}
