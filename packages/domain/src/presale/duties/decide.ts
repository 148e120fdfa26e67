import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { z } from 'zod'
import { addPeriod, localDateOf } from '../../calendar'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, invalidBy, moment, momentIfAny, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { dutyFact, dutyFacts } from './facts'
import { dutiesRulebook, dutyState } from './rulebook'

/** A duty, and when it was attested last (事项与最近一次办理). */
const dutiesInput = z.strictObject({
  duty: dutyFact,
  lastDoneAt: momentIfAny('最近一次办理时间', 'attested last at'),
  now: moment('当前时刻', 'now'),
})
type Input = z.output<typeof dutiesInput>

/** How the duty stands, and the last day on which it is in time (办理情况与到期日). */
export const dutiesOutput = z.object({
  state: dutyState,
  daysLeft: dutyFacts.shape.daysLeft,
  dueOn: fact.string({
    presence: 'optional',
    source: 'derived',
    label: { zh: '到期日', en: 'due on' },
    description: { zh: '现场日期，如 2026-03-01', en: 'local date such as 2026-03-01' },
  }),
})
export type PresaleDuty = z.output<typeof dutiesOutput>

const periods = {
  serviceTraining: 'presale.trainingMonths',
  advertisingInside: 'presale.advertisingMonths',
  advertisingOutside: 'presale.advertisingMonths',
} as const

const day = 86_400_000

/** Duties before the sale (售前定期事项): done, overdue or never done; the corresponding day is the last. cement/3, 4. */
export function presaleDuties(binding: Binding): DomainDecision<PresaleDuty, z.input<typeof dutiesInput>> {
  const table = bindTable(binding, dutiesRulebook)
  const { site } = binding

  const standing = ({ duty, lastDoneAt, now }: Input) => {
    if (typeof lastDoneAt !== 'number') return { daysLeft: null, dueOn: null }
    const { zone } = site.calendar
    const dueOn = addPeriod(localDateOf(lastDoneAt, zone), { months: site.value(periods[duty]) })
    return { daysLeft: (Date.parse(dueOn) - Date.parse(localDateOf(now, zone))) / day, dueOn }
  }

  const decide = (input: unknown): Answer<PresaleDuty, ClauseId> => {
    const parsed = parseInput(dutiesInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const future = futureErrors(data)
    if (future.length > 0) return invalidBy(dutiesInput, future)
    const { daysLeft, dueOn } = standing(data)
    const asked = daysLeft === null ? [] : ([periods[data.duty], 'calendar.zone'] as const)
    return andThen(table.decide({ duty: data.duty, daysLeft }), ({ state }, decision) =>
      composeDecision<PresaleDuty, ClauseId>({ state, daysLeft, dueOn }, [decision], {
        facts: data,
        used: daysLeft === null ? ['duty', 'lastDoneAt'] : ['duty', 'lastDoneAt', 'now'],
        assumed: asked.filter((name) => site.isAssumed(name)),
        input: dutiesInput,
        output: dutiesOutput,
      }),
    )
  }

  return {
    id: 'presale/duties',
    title: { zh: '售前定期事项', en: 'Duties before the sale' },
    input: dutiesInput,
    output: dutiesOutput,
    tables: [table],
    decide,
  }
}

const notAhead = { zh: '办理时间不晚于当前时刻', en: 'nothing was attested later than now' }

function futureErrors({ lastDoneAt, now }: Input): InputError[] {
  return typeof lastDoneAt === 'number' && lastDoneAt > now
    ? [{ code: 'inconsistent', path: ['lastDoneAt'], given: lastDoneAt, allowed: { kind: 'rule', rule: notAhead } }]
    : []
}
