import { addPeriod, localDateOf } from '../../calendar'
import type { Binding, DomainDecision } from '../../decision'
import { calendarsOf, endOfOfficeDay, isOfficeDay } from '../../site'
import type { FineAmount } from '../amount'
import type { Authority } from '../authority'
import { sanctionRefusals } from './refusals'

/** Who wants to decide, as far as it matters. */
export interface Deciding {
  readonly hasAuthority: boolean
  readonly isAccused: boolean
  readonly isAccuser: boolean
  readonly isSubordinate: boolean
  readonly isRelative: boolean
  readonly handlesComplaint: boolean
}

type AuthorityClause = (typeof sanctionRefusals)['mayNotDecide']['clauses'][number]

/** What stands against somebody's deciding, with the clause. */
export interface Objection {
  readonly objections: readonly string[]
  readonly clause: AuthorityClause | undefined
}

/** The least and the greatest fine on staff, in yuan. */
export interface FineBounds {
  readonly from?: number
  readonly to?: number
}

/** What the lifecycle depends on besides the case: who may decide, and how long an appeal is possible. */
export interface SanctionRules {
  readonly objectionTo: (deciding: Deciding) => Objection | undefined
  /** What stands against the sum of a fine on staff: the bounds of the table of amounts, where it tells them. */
  readonly boundsAgainst: (amount: number) => FineBounds | undefined
  /** The end of business on the last working day of the period; the day of service is not counted. */
  readonly appealUntil: (servedAt: number) => number
}

/** The rules of one site. */
export function sanctionRules(
  { site }: Binding,
  authority: DomainDecision<Authority>,
  fineAmount: DomainDecision<FineAmount>,
): SanctionRules {
  const { office } = calendarsOf(site)
  const { zone } = site.calendar
  const days = site.value('conduct.appealWithin')

  return {
    objectionTo: (deciding) => {
      const answer = authority.decide(deciding)
      if (answer.kind === 'decided' && answer.outcome.mayDecide) return undefined
      // A table of the company's own that has no answer lets nobody decide.
      if (answer.kind !== 'decided') return { objections: [], clause: undefined }
      const clause = sanctionRefusals.mayNotDecide.clauses.find((each) => each === answer.clauses[0])
      return { objections: answer.outcome.objections, clause }
    },
    boundsAgainst: (amount) => {
      const answer = fineAmount.decide({ proposed: amount })
      if (answer.kind !== 'decided') return {}
      const { outcome } = answer
      return outcome.verdict === 'refused' ? { from: outcome.fineFrom, to: outcome.fineTo } : undefined
    },
    appealUntil: (servedAt) => {
      let date = localDateOf(servedAt, zone)
      for (let counted = 0; counted < days;) {
        date = addPeriod(date, { days: 1 })
        if (isOfficeDay(office, date)) counted += 1
      }
      return endOfOfficeDay(office, date).at
    },
  }
}
