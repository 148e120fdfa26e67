import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, moment, momentIfAny, parseInput, recordedOrder } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { derivedMoment, now, wholeSeconds } from '../facts'
import { onSiteRulebook, onSiteState } from './rulebook'

/** What is on record of a call to the report line (举报电话的记录). */
const onSiteInput = z.strictObject({
  answeredAt: moment('举报电话接听时刻', 'call to the report line answered at', ['cement/promise/10']),
  arrivedAt: momentIfAny('到场时刻', 'someone on the spot at', ['cement/promise/10']),
  now,
})

/** How the promise stands, and by when someone is to be there (到场承诺). */
export const onSiteOutput = z.object({
  state: onSiteState,
  elapsed: wholeSeconds('接听后所用时间', 'time since the call was answered'),
  due: derivedMoment('最迟到场时刻', 'to be on the spot by'),
})
export type OnSite = z.output<typeof onSiteOutput>

/** Ten minutes, the bound of the table's rows. */
const withinMilliseconds = 600_000

/** The promise to be on the spot (举报到场承诺) after an answered call to the report line. */
export function promisesOnSite(binding: Binding): DomainDecision<OnSite, z.input<typeof onSiteInput>> {
  const table = bindTable(binding, onSiteRulebook)

  const decide = (input: unknown): Answer<OnSite, ClauseId> => {
    const parsed = parseInput(onSiteInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const { answeredAt } = data
    const arrivedAt = data.arrivedAt ?? null
    const { errors, recorded } = recordedOrder(data.now)
    recorded(answeredAt, ['answeredAt'])
    const rule = { zh: '不早于接听时刻', en: 'not before the call was answered' }
    recorded(arrivedAt, ['arrivedAt'], { earliest: answeredAt, rule })
    if (errors.length > 0) return invalidBy(onSiteInput, errors)

    const elapsed = Math.ceil(((arrivedAt ?? data.now) - answeredAt) / 1000)
    return andThen(table.decide({ arrived: arrivedAt !== null, elapsed }), ({ state }, decision) =>
      composeDecision<OnSite, ClauseId>({ state, elapsed, due: answeredAt + withinMilliseconds }, [decision], {
        facts: data,
        used: ['answeredAt', arrivedAt === null ? 'now' : 'arrivedAt'],
        input: onSiteInput,
        output: onSiteOutput,
      }),
    )
  }

  return {
    id: 'promises/onSite',
    title: { zh: '举报到场承诺', en: 'The promise to be on the spot' },
    input: onSiteInput,
    output: onSiteOutput,
    tables: [table],
    decide,
  }
}
