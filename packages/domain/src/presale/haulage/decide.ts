import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { haulageFacts, kilograms, moment } from './facts'
import { haulageGrade, haulageRulebook } from './rulebook'

/** A haulage order and what was delivered of it so far (代办运输单及送达记录). */
const haulageInput = z.strictObject({
  promisedAt: moment('约定送达时间', 'promised time'),
  promised: kilograms('约定数量', 'promised weight'),
  deliveries: labelled(
    z
      .array(
        z.strictObject({ at: moment('送达时间', 'delivered at'), weight: kilograms('送达数量', 'delivered weight') }),
      )
      .max(1000),
    { zh: '历次送达', en: 'deliveries' },
  ),
  now: moment('当前时刻', 'now'),
})
type Order = z.output<typeof haulageInput>

/** How the order was kept, and the weights that it rests on (代办运输履行情况). */
export const haulageOutput = z.object({
  grade: haulageGrade,
  outstanding: haulageFacts.shape.outstanding,
  shortInTime: haulageFacts.shape.shortInTime,
})
export type Haulage = z.output<typeof haulageOutput>

/** Haulage on the customer's behalf (代办运输): promised time and quantity against what was delivered. cement/6. */
export function presaleHaulage(binding: Binding): DomainDecision<Haulage, z.input<typeof haulageInput>> {
  const table = bindTable(binding, haulageRulebook)

  const decide = (input: unknown): Answer<Haulage, ClauseId> => {
    const parsed = parseInput(haulageInput, input)
    if (!parsed.ok) return parsed.answer
    const order = parsed.data
    const future = futureDeliveries(order)
    if (future.length > 0) return invalidBy(haulageInput, future)
    const weights = weightsOf(order)
    return andThen(table.decide({ ...weights, due: order.now > order.promisedAt }), ({ grade }, decision) =>
      composeDecision<Haulage, ClauseId>({ grade, ...weights }, [decision], {
        facts: order,
        used: Object.keys(order),
        input: haulageInput,
        output: haulageOutput,
      }),
    )
  }

  return {
    id: 'presale/haulage',
    title: { zh: '代办运输', en: "Haulage on the customer's behalf" },
    input: haulageInput,
    output: haulageOutput,
    tables: [table],
    decide,
  }
}

/** Exactly at the promised time is in time. */
function weightsOf({ promised, promisedAt, deliveries }: Order) {
  const sumOf = (list: Order['deliveries']): number => list.reduce((sum, { weight }) => sum + weight, 0)
  const inTime = deliveries.filter(({ at }) => at <= promisedAt)
  return { outstanding: promised - sumOf(deliveries), shortInTime: promised - sumOf(inTime) }
}

const notYet = { zh: '送达时间不晚于当前时刻', en: 'nothing is delivered later than now' }

function futureDeliveries({ deliveries, now }: Order): InputError[] {
  return deliveries.flatMap(({ at }, index): InputError[] =>
    at <= now
      ? []
      : [
          {
            code: 'inconsistent',
            path: ['deliveries', index, 'at'],
            given: at,
            allowed: { kind: 'rule', rule: notYet },
          },
        ],
  )
}
