import type { WorkingCalendar } from '../../calendar'
import type { Binding, DomainDecision } from '../../decision'
import { calendarsOf } from '../../site'
import type { ComplaintConflict } from '../conflict'
import type { ComplaintRecord } from './complaint-record'
import { complaintRefusals, refused } from './refusals'
import type { ComplaintRefusal } from './guards'

/** What the lifecycle depends on besides the complaint: the site's numbers, its office calendar, and who may handle. */
export interface ComplaintRules {
  readonly office: WorkingCalendar
  readonly zone: string
  readonly reopenDays: number
  readonly unreachableTries: number
  readonly unreachableDays: number
  /** The refusal of a person with a conflict of interest. */
  readonly conflictOf: (
    person: string,
    superiors: readonly string[],
    complainedOf: readonly string[],
  ) => ComplaintRefusal | undefined
}

/** The rules of one site. */
export function complaintRules({ site }: Binding, conflict: DomainDecision<ComplaintConflict>): ComplaintRules {
  return {
    office: calendarsOf(site).office,
    zone: site.calendar.zone,
    reopenDays: site.value('complaint.reopenDays'),
    unreachableTries: site.value('complaint.unreachableTries'),
    unreachableDays: site.value('complaint.unreachableDays'),
    conflictOf: (person, superiors, complainedOf) => {
      const answer = conflict.decide({ person, superiors, complainedOf })
      if (answer.kind === 'decided' && answer.outcome.verdict === 'allowed') return undefined
      // A table of the company's own that has no answer lets nobody through.
      const reason = answer.kind === 'decided' && answer.outcome.verdict === 'refused' ? answer.outcome.reason : null
      const cited = answer.kind === 'decided' ? answer.clauses[0] : undefined
      const clause = complaintRefusals.conflictOfInterest.clauses.find((each) => each === cited)
      return refused('conflictOfInterest', { person, reason }, clause)
    },
  }
}

/** The staff numbers of those complained of. */
export function namesOf({ complainedOf }: Pick<ComplaintRecord, 'complainedOf'>): readonly string[] {
  return complainedOf.map(({ staffNumber }) => staffNumber)
}
