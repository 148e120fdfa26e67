import type { ClauseId } from '../../clauses'
import type { Handling, Refusal } from '../../decision'
import type { ComplaintRecord, Stage } from './complaint-record'
import type { ComplaintEvent } from './event'

/** Why a command on a complaint is refused. */
export type ComplaintRefusalCode =
  | 'notRegistered'
  | 'alreadyRegistered'
  | 'wrongStage'
  | 'alreadyRecorded'
  | 'timeBeforeLastEvent'
  | 'incomplete'
  | 'contactWithheld'
  | 'answerTimePast'
  | 'conflictOfInterest'
  | 'noHandler'
  | 'notTheHandler'
  | 'successorMissing'
  | 'successorNamed'
  | 'causeMissing'
  | 'expectationMissing'
  | 'findingMissing'
  | 'explanationDue'
  | 'waivedForAnonymous'
  | 'notAnonymous'
  | 'checkedByHandler'
  | 'notTold'
  | 'stillReachable'
  | 'alreadyWaiting'
  | 'notWaiting'
  | 'noCall'
  | 'timeImpossible'
  | 'linkedToItself'
  | 'reopenPeriodOver'

export type ComplaintHandling = Handling<ComplaintEvent, ComplaintRefusalCode>
export type ComplaintRefusal = Refusal<ComplaintRefusalCode>

export function refused(
  code: ComplaintRefusalCode,
  clause: ClauseId,
  facts: Readonly<Record<string, unknown>> = {},
): ComplaintRefusal {
  return { kind: 'refused', code, clause, facts }
}

export function accepted(...events: readonly ComplaintEvent[]): ComplaintHandling {
  return { kind: 'accepted', events }
}

/** The order of the work: nothing is skipped, and nothing happens twice. */
export function outOfOrder({ stage }: ComplaintRecord, needed: readonly Stage[]): ComplaintRefusal | undefined {
  return needed.includes(stage) ? undefined : refused('wrongStage', 'code/20', { stage, needed })
}

/** What must be written down and was left empty, by field. */
export function emptyFields(
  fields: Readonly<Record<string, string | null | undefined>>,
  clause: ClauseId,
): ComplaintRefusal | undefined {
  const missing = Object.keys(fields).filter((name) => (fields[name] ?? '').trim() === '')
  return missing.length === 0 ? undefined : refused('incomplete', clause, { missing })
}

/** Lists in which an entry says nothing. */
export function blankLists(
  lists: Readonly<Record<string, readonly string[]>>,
  clause: ClauseId,
): ComplaintRefusal | undefined {
  const missing = Object.keys(lists).filter((name) => lists[name]?.some((entry) => entry.trim() === ''))
  return missing.length === 0 ? undefined : refused('incomplete', clause, { missing })
}

/** One named handler does the work of a complaint. */
export function notByHandler({ handler }: ComplaintRecord, by: string): ComplaintRefusal | undefined {
  if (handler === null) return refused('noHandler', 'department/2.2', { by })
  return by === handler ? undefined : refused('notTheHandler', 'template/7.2', { by, handler })
}
