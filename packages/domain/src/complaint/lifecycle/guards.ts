import type { Handling, Refusal } from '../../decision'
import type { ComplaintRecord, Stage } from './complaint-record'
import type { ComplaintEvent } from './event'
import { refused } from './refusals'
import type { complaintRefusals, ComplaintRefusalCode } from './refusals'

export type ComplaintHandling = Handling<ComplaintEvent, ComplaintRefusalCode>
export type ComplaintRefusal = Refusal<ComplaintRefusalCode>

type FieldsClause = (typeof complaintRefusals)['incomplete']['clauses'][number]

/** The order of the work: nothing is skipped, and nothing happens twice. */
export function outOfOrder({ stage }: ComplaintRecord, needed: readonly Stage[]): ComplaintRefusal | undefined {
  return needed.includes(stage) ? undefined : refused('wrongStage', { stage, needed })
}

/** What must be written down and was left empty, by field. */
export function emptyFields(
  fields: Readonly<Record<string, string | null | undefined>>,
  clause: FieldsClause,
): ComplaintRefusal | undefined {
  const missing = Object.keys(fields).filter((name) => (fields[name] ?? '').trim() === '')
  return missing.length === 0 ? undefined : refused('incomplete', { missing }, clause)
}

/** Lists in which an entry says nothing. */
export function blankLists(
  lists: Readonly<Record<string, readonly string[]>>,
  clause: FieldsClause,
): ComplaintRefusal | undefined {
  const missing = Object.keys(lists).filter((name) => lists[name]?.some((entry) => entry.trim() === ''))
  return missing.length === 0 ? undefined : refused('incomplete', { missing }, clause)
}

/** One named handler does the work of a complaint. */
export function notByHandler({ handler }: ComplaintRecord, by: string): ComplaintRefusal | undefined {
  if (handler === null) return refused('noHandler', { by })
  return by === handler ? undefined : refused('notTheHandler', { by, handler })
}
