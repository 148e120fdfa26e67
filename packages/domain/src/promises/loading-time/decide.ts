import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import {
  bindTable,
  fact,
  invalidBy,
  moment,
  momentIfAny,
  offSecondErrors,
  parseInput,
  recordedOrder,
} from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { derivedMomentIfAny, isWritten, now, wholeSeconds } from '../facts'
import { cargo, loadingPlace, loadingTimeFacts } from './facts'
import { loadingTimeRulebook, loadingTimeState } from './rulebook'

const promise = ['cement/promise/2', 'cement/promise/3'] as const

/** What is on record of one loading (装车时间的依据); start and end on whole seconds. */
const loadingTimeInput = z.strictObject({
  cargo,
  line: loadingPlace,
  weight: fact.integer({
    unit: 'kg',
    min: 1,
    max: 200_000,
    label: { zh: '装车重量', en: 'weight loaded' },
    clauses: promise,
  }),
  startedAt: moment('装车开始时刻', 'loading started at', promise),
  endedAt: momentIfAny('装车结束时刻', 'loading ended at', promise),
  reason: fact.string({
    presence: 'optional',
    maxLength: 500,
    label: { zh: '超时原因', en: 'reason for the over-time' },
    clauses: ['cement/ban/5'],
  }),
  now,
})

/** How the promise stands, what the loading took, and by when it has to end (装车时间承诺). */
export const loadingTimeOutput = z.object({
  state: loadingTimeState,
  elapsed: wholeSeconds('装车用时', 'time taken'),
  pace: loadingTimeFacts.shape.pace,
  due: derivedMomentIfAny('最迟装完时刻', 'to be ended by'),
})
export type LoadingTime = z.output<typeof loadingTimeOutput>

/** Milliseconds a kilogram, which is seconds a tonne; the bound of the table's rows. */
const allowance = { line1: 120, line2: 60, line3: 60 } as const

/** The promise on loading time (装车时间承诺): seconds against kilograms in whole numbers. */
export function promisesLoadingTime(binding: Binding): DomainDecision<LoadingTime, z.input<typeof loadingTimeInput>> {
  const table = bindTable(binding, loadingTimeRulebook)

  const decide = (input: unknown): Answer<LoadingTime, ClauseId> => {
    const parsed = parseInput(loadingTimeInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const { startedAt, weight } = data
    const endedAt = data.endedAt ?? null
    const { errors, recorded } = recordedOrder(data.now)
    recorded(startedAt, ['startedAt'])
    const rule = { zh: '不早于装车开始时刻', en: 'not before loading started' }
    recorded(endedAt, ['endedAt'], { earliest: startedAt, rule })
    const wrong = [...errors, ...offSecondErrors({ startedAt, endedAt })]
    if (wrong.length > 0) return invalidBy(loadingTimeInput, wrong)

    const milliseconds = (endedAt ?? data.now) - startedAt
    const pace = Math.ceil(milliseconds / weight)
    const hasReason = isWritten(data.reason)
    const facts = { cargo: data.cargo, line: data.line, ended: endedAt !== null, pace, hasReason }
    return andThen(table.decide(facts), ({ state }, decision) =>
      composeDecision<LoadingTime, ClauseId>(
        {
          state,
          elapsed: Math.ceil(milliseconds / 1000),
          pace,
          due: state === 'notCovered' ? null : dueOf(data),
        },
        [decision],
        {
          facts: data,
          used: ['startedAt', 'endedAt', 'weight', 'reason', ...(endedAt === null ? ['now'] : [])],
          input: loadingTimeInput,
          output: loadingTimeOutput,
        },
      ),
    )
  }

  return {
    id: 'promises/loadingTime',
    title: { zh: '装车时间承诺', en: 'The promise on loading time' },
    input: loadingTimeInput,
    output: loadingTimeOutput,
    tables: [table],
    decide,
  }
}

function dueOf({ line, startedAt, weight }: z.output<typeof loadingTimeInput>): number | null {
  if (line === null || line === undefined || line === 'elsewhere') return null
  return startedAt + weight * allowance[line]
}
