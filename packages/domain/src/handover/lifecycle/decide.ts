import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import type { HandoverCommand, Side } from './command'
import type { HandoverEvent } from './event'
import { refused } from './refusals'
import type { HandoverRefusalCode } from './refusals'
import type { HandoverStage, HandoverState } from './state'

type Answer = Handling<HandoverEvent, HandoverRefusalCode>
type Refused = Refusal<HandoverRefusalCode>
type SigningClause = 'shift/handover/3' | 'shift/handover/6'
type StepClause = SigningClause | 'shift/handover/5'

/** Whether a step of a handover is allowed, and what it leads to. */
export function decide(state: HandoverState, command: HandoverCommand, { now: at }: Moment): Answer {
  switch (command.kind) {
    case 'begin':
      return state.startedAt === null ? accepted({ kind: 'begun', at }) : outOfOrder(state, 'shift/handover/5')
    case 'writeDiary':
      return (
        standing(state, 'open', 'shift/handover/3') ??
        signed(command.by, 'shift/handover/3', (by) =>
          accepted({ kind: 'diaryWritten', at, by, entries: command.entries }),
        )
      )
    case 'signDiary': {
      const by = staffNumberOf(command.by)
      return (
        standing(state, 'diaryWritten', 'shift/handover/3') ??
        onePersonAsBoth(by, state.diary?.by, 'shift/handover/3') ??
        accepted({ kind: 'diarySigned', at, by })
      )
    }
    case 'handOverItems':
      return (
        standing(state, 'diarySigned', 'shift/handover/3') ??
        itemsRefusal(command) ??
        accepted({ kind: 'itemsHandedOver', at, items: command.items })
      )
    case 'signDutyLog':
      return (
        standing(state, 'itemsHandedOver', 'shift/handover/6') ??
        signed(
          command.by,
          'shift/handover/6',
          (by) =>
            signatoryRefusal(state, command.as, by) ?? accepted({ kind: 'dutyLogSigned', at, as: command.as, by }),
        )
      )
    case 'reportProblem':
      return reportProblem(state, command.problem, at)
    case 'stabiliseProblem':
      return state.openProblems.includes(command.problem)
        ? accepted({ kind: 'problemStabilised', at, problem: command.problem })
        : refused('problemNotOpen', { problem: command.problem, openProblems: state.openProblems })
  }
}

/** A problem is one of the handover from its first step to its completion; before and after it suspends nothing. */
function reportProblem(state: HandoverState, problem: string, at: number): Answer {
  const isUnderWay = state.stage === 'open' ? state.startedAt !== null : state.stage !== 'completed'
  if (!isUnderWay) return outOfOrder(state, 'shift/handover/5')
  return state.openProblems.includes(problem)
    ? refused('problemAlreadyOpen', { problem })
    : accepted({ kind: 'problemReported', at, problem })
}

function outOfOrder({ stage, startedAt }: HandoverState, clause: StepClause, needed?: HandoverStage): Refused {
  return refused('outOfOrder', needed === undefined ? { stage, startedAt } : { stage, needed }, clause)
}

/** What stands against any step now: an open problem, or another step that comes first. */
function standing(state: HandoverState, needed: HandoverStage, clause: StepClause): Refused | undefined {
  const { stage, openProblems } = state
  if (openProblems.length > 0) return refused('suspended', { stage, openProblems })
  return stage === needed ? undefined : outOfOrder(state, clause, needed)
}

/** A staff number of blanks is none. */
function staffNumberOf(by: string | null | undefined): string | null {
  const number = by?.trim() ?? ''
  return number === '' ? null : number
}

function signed(by: string | null | undefined, clause: SigningClause, next: (by: string) => Answer): Answer {
  const number = staffNumberOf(by)
  return number === null ? refused('staffNumberMissing', { by: by ?? null }, clause) : next(number)
}

function onePersonAsBoth(
  by: string | null,
  other: string | null | undefined,
  clause: SigningClause,
): Refused | undefined {
  return by !== null && by === other ? refused('onePersonAsBoth', { by }, clause) : undefined
}

function itemsRefusal({ items, inPerson }: { items: readonly string[]; inPerson: boolean }): Refused | undefined {
  if (!inPerson) return refused('notInPerson', { inPerson })
  return items.every((item) => item.trim() === '') ? refused('noItems', { items }) : undefined
}

/** Each side signs the duty log once, in person, and as the one who stood in the diary. */
function signatoryRefusal(state: HandoverState, as: Side, by: string): Refused | undefined {
  const { diary, diarySignature, dutyLog } = state
  const clause = 'shift/handover/6'
  const known = { outgoing: diary?.by ?? null, incoming: dutyLog.incoming?.by ?? diarySignature?.by ?? null }
  const [own, other] = as === 'outgoing' ? [known.outgoing, known.incoming] : [known.incoming, known.outgoing]
  if (dutyLog[as] !== null) return refused('outOfOrder', { as, signed: dutyLog[as] }, clause)
  const same = onePersonAsBoth(by, other, clause)
  if (same !== undefined) return same
  return own !== null && own !== by ? refused('anotherPerson', { as, by, expected: own }, clause) : undefined
}
