import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { rescueTimeFacts } from './facts'
import { isNight, nightValues } from './night'
import { rescueTimeRulebook, rescueVerdict } from './rulebook'

/** What is asked of a rescue (救援询问): when it was asked for, when a vehicle was sent, and the time now. */
export const rescueTimeInput = z.strictObject({
  requestedAt: fact.instant({ label: { zh: '求援时刻', en: 'requested' }, clauses: ['cement/10.3'] }),
  sentAt: fact.instant({
    presence: 'optional',
    label: { zh: '派车时刻', en: 'vehicle sent' },
    description: { zh: '缺项表示尚未派车', en: 'absent: none was sent yet' },
    clauses: ['cement/10.3'],
  }),
  snow: rescueTimeFacts.shape.snow,
  now: fact.instant({ label: { zh: '现在', en: 'now' } }),
})

/** Whether a vehicle was sent in time, and whether the time of the night or of the day counts (派车考核). */
export const rescueTimeOutput = z.object({
  verdict: rescueVerdict,
  night: rescueTimeFacts.shape.night,
  elapsed: rescueTimeFacts.shape.elapsed,
})
export type RescueTime = z.output<typeof rescueTimeOutput>

/** Time until a rescue vehicle is sent (救援派车时限): met, late, still open, or missed. cement/10.3. */
export function dispatchRescueTime(binding: Binding): DomainDecision<RescueTime, z.input<typeof rescueTimeInput>> {
  const { site } = binding
  const table = bindTable(binding, rescueTimeRulebook, {
    site: { within: 'dispatch.rescueWithin', withinNightOrSnow: 'dispatch.rescueWithinNightOrSnow' },
  })

  const decide = (input: unknown): Answer<RescueTime, ClauseId> => {
    const parsed = parseInput(rescueTimeInput, input)
    if (!parsed.ok) return parsed.answer
    const { requestedAt, snow, now } = parsed.data
    const sentAt = parsed.data.sentAt ?? null
    const errors = orderErrors(requestedAt, sentAt, now)
    if (errors.length > 0) return invalidBy(rescueTimeInput, errors)
    const night = isNight(site, requestedAt)
    const elapsed = Math.ceil(((sentAt ?? now) - requestedAt) / 1000)
    return andThen(table.decide({ night, snow, sent: sentAt !== null, elapsed }), ({ verdict }, decision) =>
      composeDecision<RescueTime, ClauseId>({ verdict, night, elapsed }, [decision], {
        facts: parsed.data,
        used: sentAt === null ? ['requestedAt', 'now'] : ['requestedAt', 'sentAt'],
        assumed: nightValues.filter((name) => site.isAssumed(name)),
        input: rescueTimeInput,
        output: rescueTimeOutput,
      }),
    )
  }

  return {
    id: 'dispatch/rescueTime',
    title: { zh: '救援派车时限', en: 'Time until a rescue vehicle is sent' },
    input: rescueTimeInput,
    output: rescueTimeOutput,
    tables: [table],
    decide,
  }
}

/** Nothing is sent before it is asked for, and nothing is asked for or sent in the future. */
function orderErrors(requestedAt: number, sentAt: number | null, now: number): InputError[] {
  const rule = { zh: '求援在先，派车在后，都不晚于现在', en: 'requested first, then sent, neither after now' }
  const refused = (name: string, given: number): InputError => {
    return { code: 'inconsistent', path: [name], given, allowed: { kind: 'rule', rule } }
  }
  return [
    ...(requestedAt > now ? [refused('requestedAt', requestedAt)] : []),
    ...(sentAt !== null && (sentAt < requestedAt || sentAt > now) ? [refused('sentAt', sentAt)] : []),
  ]
}
