import type { ComplaintClocksInput } from '../clocks'
import type { ComplaintEscalationInput } from '../escalation'
import type { ComplaintRecord } from './complaint-record'

/** What the clocks are asked about a complaint on record. */
export function clockFactsOf(complaint: ComplaintRecord, now: number): ComplaintClocksInput {
  return {
    now,
    registeredAt: complaint.registeredAt,
    severity: complaint.severity,
    statedAnswerTime: complaint.statedAnswerTime,
    severityChanges: [...complaint.severityChanges],
    pauses: [...complaint.pauses],
    answerTimeChanges: [...complaint.answerTimeChanges],
    acceptedAt: complaint.acceptedAt,
    assignedAt: complaint.assignedAt,
    firstContactAt: complaint.firstContactAt,
    planProposedAt: complaint.planProposedAt,
    toldAt: complaint.toldAt,
    reportedToCompanyAt: complaint.reportedToCompanyAt,
    callAnsweredAt: complaint.callAnsweredAt,
    onSiteAt: complaint.onSiteAt,
    endedAt: complaint.closing?.at ?? null,
    earlierOpenings: [...complaint.earlierOpenings],
  }
}

/** What the escalation is asked about a complaint on record; `posts` names who holds the levels now. */
export function escalationFactsOf(
  complaint: ComplaintRecord,
  posts: ComplaintEscalationInput['posts'],
  now: number,
): ComplaintEscalationInput {
  const first = (because: 'dissatisfied' | 'asked'): number | null =>
    complaint.turnedToChief.find((turn) => turn.because === because)?.at ?? null
  return {
    now,
    registeredAt: complaint.registeredAt,
    statedAnswerTime: complaint.statedAnswerTime,
    answerTimeChanges: [...complaint.answerTimeChanges],
    dissatisfiedAt: first('dissatisfied'),
    asksForChiefAt: first('asked'),
    answers: [...complaint.answers],
    complainedOf: [...complaint.complainedOf],
    posts: posts ?? null,
  }
}
