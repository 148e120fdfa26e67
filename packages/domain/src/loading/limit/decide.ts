import { andThen, composeDecision } from '@zhidu/rules/compose'
import { alternatives } from '@zhidu/rules/explain'
import type { Answer, Decision } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, labelled, parseInput } from '../../decision'
import type { Binding, BoundTable, DomainDecision } from '../../decision'
import { arrangementFacts, arrangementOutcome, arrangementRulebook } from './arrangement'
import { limitFacts } from './facts'
import { abreast, layers, limitRulebook, refusalReason, verdictLabel, verdicts } from './rulebook'

const widthBound = (zh: string, en: string) =>
  fact.number({ unit: 'm', scale: 1000, min: 0.5, max: 5, presence: 'optional', source: 'derived', label: { zh, en } })

const warning = fact.enum(
  {
    bedNarrow: { zh: '车厢内宽偏小须核对', en: 'the bed is unusually narrow: measure again' },
    bedWide: { zh: '车厢内宽超过法定车宽须核对', en: 'the bed is wider than the legal outer width: measure again' },
  },
  { label: { zh: '提醒', en: 'warning' }, source: 'derived' },
)

const verdict = <W extends keyof typeof verdicts>(word: W) => fact.word(word, verdicts[word], { label: verdictLabel })

/** What is asked of a vehicle, its load and the customer (装车限定的询问). */
export const loadingLimitInput = z.strictObject({ ...limitFacts.shape, wish: arrangementFacts.shape.wish })

/** Layers and arrangement that the vehicle is loaded with, or why it is not (装车限定). */
export const loadingLimitOutput = z.discriminatedUnion('verdict', [
  z.object({
    verdict: verdict('limit'),
    layers,
    abreast,
    arrangement: arrangementOutcome.shape.arrangement,
    wish: arrangementOutcome.shape.wish,
    /** Inner widths that would allow a refused wish; a missing bound is open. */
    widthsForWish: labelled(
      z.array(
        z.object({
          from: widthBound('能照办的内宽下限（含）', 'from'),
          below: widthBound('能照办的内宽上限（不含）', 'below'),
        }),
      ),
      { zh: '能照办的内宽', en: 'inner widths that would allow the wish' },
    ),
    warnings: z.array(warning),
  }),
  z.object({ verdict: verdict('noBagLimit') }),
  z.object({ verdict: verdict('refused'), reason: refusalReason }),
])
export type LoadingLimit = z.output<typeof loadingLimitOutput>
type Input = z.output<typeof loadingLimitInput>

const allowedAbreast = { 3: ['three', 'threeOrFour'], 4: ['four', 'threeOrFour'] } as const

/** Loading limit with the customer's wish (装车限高与排列). */
export function loadingLimit(binding: Binding): DomainDecision<LoadingLimit, z.input<typeof loadingLimitInput>> {
  const limit = bindTable(binding, limitRulebook, { ranges: { width: ['loading.bedWidthMin', 'loading.bedWidthMax'] } })
  const arrangement = bindTable(binding, arrangementRulebook)

  const decide = (input: unknown): Answer<LoadingLimit, ClauseId> => {
    const parsed = parseInput(loadingLimitInput, input, [limit])
    if (!parsed.ok) return parsed.answer
    const { wish, ...facts } = parsed.data
    return andThen(limit.decide(facts), (outcome, decision): Answer<LoadingLimit, ClauseId> => {
      if (outcome.verdict !== 'limit')
        return composeDecision<LoadingLimit, ClauseId>(outcome, [decision], {
          facts: parsed.data,
          input: loadingLimitInput,
        })
      return andThen(arrangement.decide({ abreast: outcome.abreast, wish }), (chosen, choice) =>
        composeDecision<LoadingLimit, ClauseId>(
          {
            ...outcome,
            ...chosen,
            widthsForWish: chosen.wish === 'refused' ? widthsFor(limit, facts, wish) : [],
            warnings: warningsOf(binding, facts),
          },
          [decision, choice],
          // The clause that limits the width is the one that leaves the choice, or does not.
          {
            clauses: decision.clauses,
            facts: parsed.data,
            assumed: assumedWarnings(binding, facts),
            input: loadingLimitInput,
            output: loadingLimitOutput,
          },
        ),
      )
    })
  }

  return {
    id: 'loading/limit',
    title: { zh: '装车限高与横向排列', en: 'Loading limit and arrangement' },
    input: loadingLimitInput,
    output: loadingLimitOutput,
    tables: [limit, arrangement],
    decide,
  }
}

const warnUnder = 'loading.bedWidthWarnUnder' as const
const warnOver = 'loading.bedWidthWarnOver' as const

function warningsOf({ site }: Binding, { width }: Pick<Input, 'width'>): z.output<typeof warning>[] {
  if (width === null || width === undefined) return []
  if (width < site.value(warnUnder)) return ['bedNarrow']
  return width > site.value(warnOver) ? ['bedWide'] : []
}

function assumedWarnings({ site }: Binding, { width }: Pick<Input, 'width'>): readonly string[] {
  if (width === null || width === undefined) return []
  return [warnUnder, warnOver].filter((name) => site.isAssumed(name))
}

/** The inner widths at which the table would allow the wish, all else as it is. */
function widthsFor(
  limit: BoundTable,
  facts: Omit<Input, 'wish'>,
  wish: Input['wish'],
): { from?: number; below?: number }[] {
  const allowed: readonly string[] = allowedAbreast[wish === 4 ? 4 : 3]
  const cells = alternatives(limit.table, limit.withSite(facts), 'width')
  const ranges: { from?: number; below?: number }[] = []
  let open = false
  for (const [index, { low, answer }] of cells.entries()) {
    const allows =
      answer.kind === 'decided' && allowed.includes(String((answer as Decision<{ abreast?: string }>).outcome.abreast))
    if (allows && !open) ranges.push(index === 0 ? {} : { from: Number(low) })
    if (!allows && open) ranges.push({ ...ranges.pop(), below: Number(low) })
    open = allows
  }
  return ranges
}
