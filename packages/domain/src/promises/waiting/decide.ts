import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, moment, momentIfAny, parseInput, recordedOrder } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { derivedMoment, derivedMomentIfAny, now, wholeSeconds } from '../facts'
import { peak } from './facts'
import { waitingRulebook, waitingState } from './rulebook'

/** What is on record of one wait (等候的依据). */
const waitingInput = z.strictObject({
  peak,
  joinedAt: moment('开始排队时刻', 'joined the queue at', ['cement/promise/6']),
  loadingStartedAt: momentIfAny('装车开始时刻', 'loading started at', ['cement/promise/6']),
  explainedAt: momentIfAny('向客户说明原因的时刻', 'the reason was explained to the customer at', ['cement/promise/6']),
  now,
})

/** How the explanation stands, and by when it is due (等候说明承诺). */
export const waitingOutput = z.object({
  state: waitingState,
  wait: wholeSeconds('等候时长', 'time waited'),
  limitAt: derivedMoment('等候满限时刻', 'the wait reaches its limit at'),
  explanationDue: derivedMomentIfAny('最迟说明时刻', 'to be explained by'),
})
export type Waiting = z.output<typeof waitingOutput>

/** The promise to explain a long wait (等候说明承诺); someone who still waits at `now` is judged as of now. */
export function promisesWaiting(binding: Binding): DomainDecision<Waiting, z.input<typeof waitingInput>> {
  const { site } = binding
  const table = bindTable(binding, waitingRulebook, {
    site: {
      waitMax: 'promises.waitMax',
      waitMaxInPeak: 'promises.waitMaxInPeak',
      explanationWithin: 'promises.explanationWithin',
    },
  })

  const decide = (input: unknown): Answer<Waiting, ClauseId> => {
    const parsed = parseInput(waitingInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const { joinedAt } = data
    const { errors, recorded } = recordedOrder(data.now)
    const since = { earliest: joinedAt, rule: { zh: '不早于开始排队时刻', en: 'not before the queue was joined' } }
    recorded(joinedAt, ['joinedAt'])
    recorded(data.loadingStartedAt, ['loadingStartedAt'], since)
    recorded(data.explainedAt, ['explainedAt'], since)
    if (errors.length > 0) return invalidBy(waitingInput, errors)

    const limit = data.peak ? 'promises.waitMaxInPeak' : 'promises.waitMax'
    const limitAt = joinedAt + site.value(limit) * 1000
    const explained = typeof data.explainedAt === 'number'
    const wait = Math.ceil(((data.loadingStartedAt ?? data.now) - joinedAt) / 1000)
    const afterLimit = Math.ceil(((data.explainedAt ?? data.now) - limitAt) / 1000)
    return andThen(table.decide({ peak: data.peak, wait, explained, afterLimit }), ({ state }, decision) => {
      const explanationDue = state === 'notDue' ? null : limitAt + site.value('promises.explanationWithin') * 1000
      return composeDecision<Waiting, ClauseId>({ state, wait, limitAt, explanationDue }, [decision], {
        facts: data,
        used: [
          'joinedAt',
          'loadingStartedAt',
          ...(state === 'notDue' ? [] : ['explainedAt']),
          ...(data.loadingStartedAt === null || data.loadingStartedAt === undefined || !explained ? ['now'] : []),
        ],
        assumed: site.isAssumed(limit) ? [limit] : [],
        input: waitingInput,
        output: waitingOutput,
      })
    })
  }

  return {
    id: 'promises/waiting',
    title: { zh: '等候说明承诺', en: 'The promise to explain a long wait' },
    input: waitingInput,
    output: waitingOutput,
    tables: [table],
    decide,
  }
}
