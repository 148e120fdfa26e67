import type { z } from 'zod'
import type { category, Severity } from '../facts'
import type { finding, reporter, toldThrough, turnReason } from './command'
import type { ClosingOutcome } from './event'

/** How far a complaint has come (办理阶段); none can be skipped. */
export const stages = [
  'registered',
  'accepted',
  'assigned',
  'investigating',
  'planProposed',
  'told',
  'renegotiating',
  'satisfied',
  'closed',
] as const
export type Stage = (typeof stages)[number]

/** How a complaint ended; who decided or checked, and why. */
export interface Closing {
  readonly at: number
  readonly outcome: ClosingOutcome
  readonly reason: string | null
  readonly department: string | null
  readonly decidedBy: readonly string[]
  /** How the customer was told of a final decision; null where nobody could be told. */
  readonly toldThrough: NonNullable<z.output<typeof toldThrough>> | null
}

/** An opening that was closed and followed by another one. */
export interface EarlierOpening {
  readonly toldAt: number | null
  readonly endedAt: number
  readonly reopenedAt: number
}

/** One complaint as its events tell it (投诉); instants are epoch milliseconds, null while something has not come. */
export interface ComplaintRecord {
  readonly kind: 'complaint'
  readonly number: string
  readonly stage: Stage
  readonly content: string
  readonly suggestion: string | null
  readonly reporter: z.output<typeof reporter>
  readonly name: string | null
  readonly contact: string | null
  readonly address: string | null
  readonly category: z.output<typeof category>
  readonly complainedOf: readonly { readonly staffNumber: string; readonly at: number }[]
  readonly linked: readonly string[]
  readonly registeredAt: number
  readonly severity: Severity
  readonly severityChanges: readonly { readonly at: number; readonly severity: Severity }[]
  /** As first stated; agreed ones follow in `answerTimeChanges`. */
  readonly statedAnswerTime: number
  readonly answerTimeChanges: readonly { readonly at: number; readonly to: number }[]
  readonly pauses: readonly { readonly from: number; readonly to: number | null }[]
  readonly handler: string | null
  /** Nobody is left who may handle it: it lies with the general manager's meeting until a handler is assigned. */
  readonly withMeeting: boolean
  readonly acceptedAt: number | null
  readonly assignedAt: number | null
  readonly firstContactAt: number | null
  readonly planProposedAt: number | null
  /** When the customer was first told since the complaint was last opened, for the clock of the answer. */
  readonly toldAt: number | null
  /** Each answer given, and each end of the complaint, until it was turned down or reopened. */
  readonly answers: readonly { readonly at: number; readonly turnedDownAt: number | null }[]
  readonly reportedToCompanyAt: number | null
  readonly callAnsweredAt: number | null
  readonly onSiteAt: number | null
  readonly turnedToChief: readonly { readonly at: number; readonly because: z.output<typeof turnReason> }[]
  readonly cause: string | null
  readonly expectation: string | null
  readonly finding: NonNullable<z.output<typeof finding>> | null
  /** A violation that was verified goes on to conduct, whatever becomes of the complaint. */
  readonly violationVerified: boolean
  readonly plan: string | null
  /** How often the customer turned the answer down since the complaint was last opened. */
  readonly dissatisfied: number
  /** Failed tries to reach the customer since he was last reached. */
  readonly failedContacts: readonly number[]
  readonly closing: Closing | null
  /** How the complaint went each time before it was opened again, oldest first (历次办理). */
  readonly earlierOpenings: readonly EarlierOpening[]
  /** When the last event happened. */
  readonly lastAt: number
}

/** A complaint, or none yet. */
export type ComplaintState = { readonly kind: 'none' } | ComplaintRecord

export const noComplaint: ComplaintState = { kind: 'none' }
