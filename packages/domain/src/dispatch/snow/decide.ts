import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, decideEach, fact, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { snowFacts, stretchFacts } from './facts'
import { snowRulebook } from './rulebook'
import { stretchOutcome, stretchRulebook } from './stretch'

const name = { maxLength: 60, label: { zh: '路段', en: 'stretch of road' } } as const

/** What is asked about snow (降雪与道路状况): how much there is, and the roads of the plant. */
export const snowInput = z.strictObject({
  melted: snowFacts.shape.melted,
  lying: snowFacts.shape.lying,
  stretches: labelled(z.array(z.strictObject({ name: fact.string(name), slope: stretchFacts.shape.slope })).max(200), {
    zh: '路段',
    en: 'stretches of road',
  }),
})

/** Whether the snow is heavy, and what is done on each stretch, in the order that was given (清雪安排). */
export const snowOutput = z.object({
  heavy: fact.boolean({ source: 'derived', label: { zh: '下大雪', en: 'heavy snow' } }),
  stretches: labelled(
    z.array(z.object({ name: fact.string({ ...name, source: 'derived' }), ...stretchOutcome.shape })),
    { zh: '各路段措施', en: 'measures by stretch' },
  ),
})
export type SnowMeasures = z.output<typeof snowOutput>

/** Roads in heavy snow (大雪清路): which stretches are cleared, and which get salt and ash. cement/10.2. */
export function dispatchSnow(binding: Binding): DomainDecision<SnowMeasures, z.input<typeof snowInput>> {
  const snow = bindTable(binding, snowRulebook, {
    site: { heavyMelted: 'dispatch.heavySnowMelted', heavyLying: 'dispatch.heavySnowLying' },
  })
  const stretch = bindTable(binding, stretchRulebook, { site: { steepFrom: 'dispatch.steepSlope' } })

  const decide = (input: unknown): Answer<SnowMeasures, ClauseId> => {
    const parsed = parseInput(snowInput, input)
    if (!parsed.ok) return parsed.answer
    const { stretches, ...weather } = parsed.data
    return andThen(snow.decide(weather), ({ heavy }, decision) => {
      const found = decideEach(stretches, ({ slope }) => stretch.decide({ heavy, slope }))
      if (!found.ok) return found.answer
      return composeDecision<SnowMeasures, ClauseId>(
        { heavy, stretches: found.each.map(({ input, outcome }) => ({ name: input.name, ...outcome })) },
        [decision, ...onePerRow(found.each.map(({ decision }) => decision))],
        { facts: parsed.data, used: ['stretches'], input: snowInput, output: snowOutput },
      )
    })
  }

  return {
    id: 'dispatch/snow',
    title: { zh: '大雪清路', en: 'Roads in heavy snow' },
    input: snowInput,
    output: snowOutput,
    tables: [snow, stretch],
    decide,
  }
}

/** The first decision of each row: a row that holds for many stretches is explained once. */
function onePerRow<D extends Pick<Decision, 'fired'>>(decisions: readonly D[]): D[] {
  return [...new Map(decisions.toReversed().map((decision) => [decision.fired.join(), decision])).values()].toReversed()
}
