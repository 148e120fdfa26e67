import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { isWritten } from '../facts'
import { requestReply } from './facts'
import { requestRulebook, requestState } from './rulebook'

/** A customer's request as it was recorded (客户要求的登记). */
const requestInput = z.strictObject({
  request: fact.string({
    maxLength: 1000,
    label: { zh: '要求内容', en: 'what is requested' },
    clauses: ['cement/promise/8'],
  }),
  reply: requestReply,
  reason: fact.string({
    presence: 'optional',
    maxLength: 1000,
    label: { zh: '未予照办的理由', en: 'reason for the refusal' },
    clauses: ['cement/promise/8'],
  }),
})

/** How the request stands (客户要求的办理). */
export const requestOutput = z.object({ state: requestState })
export type CustomerRequest = z.output<typeof requestOutput>

/** The promise on customers' requests (客户合理要求承诺): whether one is reasonable stays with people. */
export function promisesRequest(binding: Binding): DomainDecision<CustomerRequest, z.input<typeof requestInput>> {
  const table = bindTable(binding, requestRulebook)

  const decide = (input: unknown): Answer<CustomerRequest, ClauseId> => {
    const parsed = parseInput(requestInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const { reply = null } = data
    return andThen(table.decide({ reply, hasReason: isWritten(data.reason) }), ({ state }, decision) =>
      composeDecision<CustomerRequest, ClauseId>({ state }, [decision], {
        facts: data,
        used: reply === 'refused' ? ['reason'] : [],
        input: requestInput,
        output: requestOutput,
      }),
    )
  }

  return {
    id: 'promises/request',
    title: { zh: '客户合理要求承诺', en: "The promise on customers' requests" },
    input: requestInput,
    output: requestOutput,
    tables: [table],
    decide,
  }
}
