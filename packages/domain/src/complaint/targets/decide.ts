import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import { workingDaySeconds } from '../../calendar'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { assumedCalendarParts, calendarsOf, siteValues } from '../../site'
import type { NumericSiteValueName } from '../../site'
import { countedBy } from '../facts'
import { targetsFacts } from './facts'
import { targetClocks, targetsRulebook } from './rulebook'

/** What the targets are asked for (投诉时限的询问). */
const complaintTargetsInput = z.strictObject(targetsFacts.shape)

/** One target: which step, by which calendar, how much time (一项时限). */
const target = z.object({
  clock: fact.enum(
    {
      accepted: { zh: '受理', en: 'accepted' },
      assigned: { zh: '指派', en: 'assigned' },
      firstContact: { zh: '首次联系', en: 'first contact' },
      plan: { zh: '提出方案', en: 'plan proposed' },
      reportedToCompany: { zh: '报公司', en: 'reported to the company' },
    },
    { label: { zh: '环节', en: 'step' }, source: 'derived' },
  ),
  calendar: countedBy,
  seconds: fact.integer({
    unit: 's',
    min: 60,
    max: 60 * 86_400,
    source: 'derived',
    label: { zh: '时限（按所列计时方式）', en: 'time allowed, as the calendar counts' },
  }),
  workingDays: fact.integer({
    presence: 'optional',
    unit: 'workingDay',
    min: 1,
    max: 60,
    source: 'derived',
    label: { zh: '时限（工作日）', en: 'time allowed in working days' },
  }),
})

/** The targets of one severity, in the order of the work (投诉时限). */
export const complaintTargetsOutput = z.object({
  targets: labelled(z.array(target), { zh: '各环节时限', en: 'the time allowed for each step' }),
})
export type ComplaintTargets = z.output<typeof complaintTargetsOutput>
export type ComplaintTarget = ComplaintTargets['targets'][number]

/** Targets of a complaint by severity (投诉分级时限); a working day is the working time of one day of the calendar. */
export function complaintTargets(
  binding: Binding,
): DomainDecision<ComplaintTargets, z.input<typeof complaintTargetsInput>> {
  const { site } = binding
  const table = bindTable(binding, targetsRulebook)
  const calendars = calendarsOf(site)

  const decide = (input: unknown): Answer<ComplaintTargets, ClauseId> => {
    const parsed = parseInput(complaintTargetsInput, input)
    if (!parsed.ok) return parsed.answer
    return andThen(table.decide(parsed.data), ({ calendar, ...amounts }, decision) => {
      const names = targetClocks.map((clock): NumericSiteValueName => `complaint.${amounts[clock]}.${clock}`)
      const targets = targetClocks.map((clock): ComplaintTarget => {
        const name = `complaint.${amounts[clock]}.${clock}` as const
        const amount = site.value(name)
        if (siteValues[name].unit === 's') return { clock, calendar, seconds: amount, workingDays: null }
        const seconds = amount * workingDaySeconds(calendars[calendar])
        return { clock, calendar, seconds, workingDays: amount }
      })
      const assumed = [...names.filter((name) => site.isAssumed(name)), ...assumedCalendarParts(site, calendar)]
      return composeDecision<ComplaintTargets, ClauseId>({ targets }, [decision], {
        assumed,
        input: complaintTargetsInput,
        output: complaintTargetsOutput,
      })
    })
  }

  return {
    id: 'complaint/targets',
    title: { zh: '投诉分级时限', en: 'Targets of a complaint by severity' },
    input: complaintTargetsInput,
    output: complaintTargetsOutput,
    tables: [table],
    decide,
  }
}
