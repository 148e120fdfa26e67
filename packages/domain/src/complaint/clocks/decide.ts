import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import type { z } from 'zod'
import { addWorkingTime, workingDaySeconds } from '../../calendar'
import type { HorizonPolicy, HorizonRefusal, Instant } from '../../calendar'
import type { ClauseId } from '../../clauses'
import { invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { assumedCalendarParts, calendarsOf } from '../../site'
import type { Severity } from '../facts'
import { targetClocks } from '../targets'
import type { ComplaintTargets, TargetClock } from '../targets'
import { complaintClocksInput, complaintClocksOutput } from './facts'
import type { Clock, ComplaintClocks, ComplaintClocksInput } from './facts'
import { orderErrors } from './input-order'
import { severitySpans } from './severity-spans'
import type { SeveritySpan } from './severity-spans'
import { toldClocks } from './told-clocks'
import { onSiteClock } from './wall-clocks'
import { workingClock } from './working-clock'
import type { ClockCourse, TargetSpan } from './working-clock'

type Targets = ReadonlyMap<Severity, ComplaintTargets['targets']>

const doneBy = {
  accepted: 'acceptedAt',
  assigned: 'assignedAt',
  firstContact: 'firstContactAt',
  plan: 'planProposedAt',
  reportedToCompany: 'reportedToCompanyAt',
} as const satisfies Readonly<Record<TargetClock, keyof ComplaintClocksInput>>

const warnAfter = 'complaint.answerWarnAfter' as const

/**
 * The clocks of a complaint (投诉计时): all run from the registration, met when done at the due instant at the latest.
 * @param targets the decision that gives the targets of a severity
 */
export function complaintClocks(
  binding: Binding,
  targets: DomainDecision<ComplaintTargets>,
): DomainDecision<ComplaintClocks, z.input<typeof complaintClocksInput>> {
  const { site } = binding
  const calendars = calendarsOf(site)

  /** Asks the targets of each severity in turn, so that an undecided one stays undecided. */
  const withTargets = (
    severities: readonly Severity[],
    found: Targets,
    parts: readonly Decision[],
    next: (found: Targets, parts: readonly Decision[]) => Answer<ComplaintClocks, ClauseId>,
  ): Answer<ComplaintClocks, ClauseId> => {
    const [severity, ...rest] = severities
    if (severity === undefined) return next(found, parts)
    return andThen(targets.decide({ severity }), (outcome, decision) =>
      withTargets(rest, new Map([...found, [severity, outcome.targets]]), [...parts, decision], next),
    )
  }

  /** The instant after which a stated answer time is late, counted from when the complaint was last opened. */
  const lateAfter = (
    openedAt: Instant,
    beyondHorizon: HorizonPolicy,
  ): ComplaintClocks['answerTimeLimit'] | HorizonRefusal => {
    const seconds = site.value(warnAfter) * workingDaySeconds(calendars.office)
    const bound = addWorkingTime(calendars.office, openedAt, seconds, { beyondHorizon })
    if (bound.kind === 'never') throw new Error(`the office never works: ${bound.reason}`)
    return bound.kind === 'reached' ? { at: bound.at, beyondHorizon: bound.beyondHorizon } : bound
  }

  const decide = (input: unknown): Answer<ComplaintClocks, ClauseId> => {
    const parsed = parseInput(complaintClocksInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = orderErrors(data)
    if (errors.length > 0) return invalidBy(complaintClocksInput, errors)
    const beyondHorizon = data.beyondHorizon ?? 'weekdays'
    const spans = severitySpans(data.severity, data.severityChanges ?? [])
    const severities = [...new Set(spans.map(({ severity }) => severity))]
    return withTargets(severities, new Map(), [], (found, parts) => {
      const read = (clock: TargetClock) => workingClock(courseOf(data, clock, spans, found), calendars, beyondHorizon)
      const clocks: Clock[] = []
      const { told, earlier, replaced, openedAt } = toldClocks(data)
      for (const name of targetClocks) {
        const clock = read(name)
        if ('kind' in clock) return beyondTable(clock)
        if (name === 'reportedToCompany') clocks.push(told)
        clocks.push(clock)
      }
      const onSite = onSiteClock(data)
      if (onSite !== undefined) clocks.push(onSite)
      const limit = lateAfter(openedAt, beyondHorizon)
      if ('kind' in limit) return beyondTable(limit)
      const stated = told.due ?? data.statedAnswerTime
      const outcome: ComplaintClocks = {
        severity: severityAt(spans, data),
        clocks,
        earlierTold: [...earlier],
        replacedAnswerTimes: replaced,
        answerTimeLimit: limit,
        warnings: stated > limit.at ? ['answerTimeLate'] : [],
      }
      const assumed = [...assumedCalendarParts(site, 'office'), ...(site.isAssumed(warnAfter) ? [warnAfter] : [])]
      return composeDecision<ComplaintClocks, ClauseId>(outcome, parts, {
        facts: data,
        used: Object.keys(data),
        clauses: clausesOf(parts, data),
        assumed,
        input: complaintClocksInput,
        output: complaintClocksOutput,
      })
    })
  }

  return {
    id: 'complaint/clocks',
    title: { zh: '投诉计时', en: 'Clocks of a complaint' },
    input: complaintClocksInput,
    output: complaintClocksOutput,
    tables: targets.tables,
    decide,
  }
}

function courseOf(
  data: ComplaintClocksInput,
  clock: TargetClock,
  severities: readonly [SeveritySpan, ...SeveritySpan[]],
  found: Targets,
): ClockCourse {
  const spanOf = ({ severity, until }: SeveritySpan): TargetSpan => {
    const target = found.get(severity)?.find((one) => one.clock === clock)
    if (target === undefined) throw new Error(`no target for ${severity} ${clock}`)
    return { until, countedBy: target.calendar, seconds: target.seconds }
  }
  const [first, ...later] = severities
  return {
    name: clock,
    start: data.registeredAt,
    spans: [spanOf(first), ...later.map(spanOf)],
    // Waiting for the customer holds up the plan alone: accepting, assigning and reporting do not depend on him.
    pauses: clock === 'plan' ? (data.pauses ?? []).map(({ from, to }) => ({ from, to: to ?? null })) : [],
    doneAt: data[doneBy[clock]] ?? null,
    endedAt: data.endedAt ?? null,
    now: data.now,
  }
}

function severityAt(spans: readonly SeveritySpan[], { now, severity }: ComplaintClocksInput): Severity {
  return spans.find(({ until }) => now < until)?.severity ?? severity
}

function clausesOf(parts: readonly Decision[], { callAnsweredAt }: ComplaintClocksInput): readonly string[] {
  const cited = new Set(parts.flatMap(({ clauses }) => clauses))
  if (callAnsweredAt !== null && callAnsweredAt !== undefined) cited.add('cement/promise/10')
  return [...cited]
}

/** The caller asked not to count days that no holiday notice covers, and such a day is needed. */
function beyondTable({ date, firstDay, horizon }: HorizonRefusal): Answer<ComplaintClocks, ClauseId> {
  const rule = {
    zh: `需用到${date}，而放假安排只载${firstDay}至${horizon}`,
    en: `${date} is needed, and the holiday table covers ${firstDay} to ${horizon} alone`,
  }
  const error = { code: 'inconsistent', path: ['beyondHorizon'], given: 'refuse' } as const
  return invalidBy(complaintClocksInput, [{ ...error, allowed: { kind: 'rule', rule } }])
}
