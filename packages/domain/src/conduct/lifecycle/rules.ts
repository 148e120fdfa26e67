import { addPeriod, endOfBusiness, localDateOf, workingDay } from '../../calendar'
import type { Binding, DomainDecision } from '../../decision'
import { calendarsOf } from '../../site'
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

/** What the lifecycle depends on besides the case: who may decide, and how long an appeal is possible. */
export interface SanctionRules {
  readonly objectionTo: (deciding: Deciding) => Objection | undefined
  /** The end of business on the last working day of the period; the day of service is not counted. */
  readonly appealUntil: (servedAt: number) => number
}

/** The rules of one site. */
export function sanctionRules({ site }: Binding, authority: DomainDecision<Authority>): SanctionRules {
  const { office } = calendarsOf(site)
  const { zone } = site.calendar
  const days = site.value('conduct.appealWithin')
  const isWorking = (date: string): boolean => {
    const known = workingDay(office, date, { beyondHorizon: 'weekdays' })
    return known.kind === 'known' && known.working
  }

  return {
    objectionTo: (deciding) => {
      const answer = authority.decide(deciding)
      if (answer.kind === 'decided' && answer.outcome.mayDecide) return undefined
      // A table of the company's own that has no answer lets nobody decide.
      if (answer.kind !== 'decided') return { objections: [], clause: undefined }
      const clause = sanctionRefusals.mayNotDecide.clauses.find((each) => each === answer.clauses[0])
      return { objections: answer.outcome.objections, clause }
    },
    appealUntil: (servedAt) => {
      let date = localDateOf(servedAt, zone)
      for (let counted = 0; counted < days;) {
        date = addPeriod(date, { days: 1 })
        if (isWorking(date)) counted += 1
      }
      const end = endOfBusiness(office, date, { beyondHorizon: 'weekdays' })
      if (end.kind !== 'reached') throw new Error(`the office has no end of business after ${date}`)
      return end.at
    },
  }
}
