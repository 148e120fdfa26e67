import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, labelled, parseInput } from '../../decision'
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
type Input = z.output<typeof snowInput>

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

  const measuresFor = (heavy: boolean, { name, slope }: Input['stretches'][number]) => {
    const answer = stretch.decide({ heavy, slope })
    if (answer.kind !== 'decided') throw new Error('a stretch whose slope was checked is always decided')
    return { measures: { name, ...answer.outcome }, decision: answer }
  }

  const decide = (input: unknown): Answer<SnowMeasures, ClauseId> => {
    const parsed = parseInput(snowInput, input)
    if (!parsed.ok) return parsed.answer
    const { stretches, ...weather } = parsed.data
    return andThen(snow.decide(weather), ({ heavy }, decision) => {
      const done = stretches.map((one) => measuresFor(heavy, one))
      return composeDecision<SnowMeasures, ClauseId>(
        { heavy, stretches: done.map(({ measures }) => measures) },
        [decision, ...onePerRow(done.map(({ decision }) => decision))],
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
