import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import type { SiteValueName } from '../../site'
import { loadingLimitInput } from '../limit'
import type { LoadingLimit } from '../limit'
import { bagSideRulebook } from './bag-side'
import type { placeOutcome } from './bag-side'
import { loadPlanInput } from './facts'
import type { LoadPlanInput } from './facts'
import { orderErrors, orderOf, orderValues } from './order'
import { loadPlanOutput } from './outcome'
import type { LoadPlan } from './outcome'
import { heightLimitsOf } from './plan-warnings'
import { planWithin, stackValues } from './stacked-plan'

type Place = z.output<typeof placeOutcome>

const placeFacts = {
  line1Hand: { line: 'line1', method: 'hand' },
  line1Machine: { line: 'line1', method: 'machine' },
  line2: { line: 'line2' },
  line3: { line: 'line3' },
} as const satisfies Readonly<Record<Place['place'], object>>

/** What an order is weighed by. */
const weighed = ['tonnes', 'bags', 'payload'] as const satisfies readonly (keyof LoadPlanInput)[]

/**
 * Load plan (装载方案): layers, height, centre of gravity and the place of every bag for one order on one vehicle.
 * @param limit the loading limit that it keeps to
 */
export function loadPlan(
  binding: Binding,
  limit: DomainDecision<LoadingLimit>,
): DomainDecision<LoadPlan, z.input<typeof loadPlanInput>> {
  const { site } = binding
  const side = bindTable(binding, bagSideRulebook)

  const decide = (input: unknown): Answer<LoadPlan, ClauseId> => {
    const parsed = parseInput(loadPlanInput, input, limit.tables)
    const ordered = typeof input === 'object' && input !== null && !Array.isArray(input) ? { ...input } : undefined
    const wrong = ordered === undefined ? [] : orderErrors(site, ordered)
    if (!parsed.ok) {
      // Half bags are named with the whole ones beside them, in place of the grid of the field.
      const paths = new Set(wrong.map(({ path }) => path.join('.')))
      const others = parsed.answer.errors.filter(({ path }) => !paths.has(path.join('.')))
      return { kind: 'invalid', errors: [...others, ...wrong] }
    }
    if (wrong.length > 0) return { kind: 'invalid', errors: wrong }
    return planFor(parsed.data)
  }

  const planFor = (input: LoadPlanInput): Answer<LoadPlan, ClauseId> => {
    const facts = withNulls(input)
    const ofLimit = Object.fromEntries(
      Object.keys(loadingLimitInput.shape).map((name) => [name, facts[name as keyof LoadPlanInput]]),
    )
    const limited = limit.decide(ofLimit)
    const choice = site.value('loading.bagSideAcross')
    // The side matters only where bags are counted, and where it is not the long one everywhere.
    if (choice === 'long' || isOverPayload(facts) || !mayBeCounted(limited)) {
      return about(
        facts,
        andThen(limited, (outcome, decision) => finish(facts, outcome, [decision])),
      )
    }
    const placed = side.decide({ line: facts.line, method: facts.method })
    const answer = andThen(placed, (place, decision) =>
      andThen(limit.decide({ ...ofLimit, ...placeFacts[place.place] }), (outcome, limiting) =>
        finish(facts, outcome, [limiting, decision], place),
      ),
    )
    return about(facts, answer, limited)
  }

  const isOverPayload = (facts: LoadPlanInput): boolean =>
    typeof facts.payload === 'number' && orderOf(site, facts).weight > facts.payload

  const finish = (
    facts: LoadPlanInput,
    limited: LoadingLimit,
    parts: readonly [Decision<LoadingLimit, ClauseId>, ...Decision<unknown, ClauseId>[]],
    place?: Place,
  ): Answer<LoadPlan, ClauseId> => {
    const order = orderOf(site, facts)
    const [{ clauses: clausesOfLimit }] = parts
    const compose = (
      outcome: LoadPlan,
      clauses: readonly ClauseId[],
      used: readonly (keyof LoadPlanInput)[],
      values: readonly SiteValueName[] = [],
    ): Answer<LoadPlan, ClauseId> =>
      composeDecision<LoadPlan, ClauseId>(outcome, parts, {
        facts,
        clauses,
        used,
        assumed: [...orderValues(facts, used.length > 0), ...values].filter((name) => site.isAssumed(name)),
        input: loadPlanInput,
        output: loadPlanOutput,
      })

    if (limited.verdict === 'refused') return compose(limited, clausesOfLimit, [])
    if (isOverPayload(facts)) {
      const outcome = { verdict: 'overPayload', weight: order.weight, payload: facts.payload ?? 0 } as const
      return compose(outcome, ['cement/9.1.1', 'cement/ban/4'], weighed)
    }
    if (limited.verdict === 'noBagLimit') {
      return compose({ verdict: 'noBagLimit', weight: order.weight }, clausesOfLimit, weighed)
    }
    const bySite = place?.sideAcross !== 'long'
    const across = bySite ? site.value('loading.bagSideAcross') : 'long'
    const outcome = planWithin(site, limited, across, order, facts)
    const amended = outcome.verdict === 'plan' && !outcome.fits
    const isHeightAsked = outcome.verdict === 'plan' && typeof facts.floorHeight === 'number'
    return compose(
      outcome,
      [...clausesOfLimit, 'cement/9.1.1', ...(amended ? (['cement/ban/4'] as const) : [])],
      [...weighed, 'width', 'length', ...(isHeightAsked ? (['floorHeight', 'weightClass'] as const) : [])],
      [
        ...stackValues(outcome.verdict),
        ...(bySite ? (['loading.bagSideAcross'] as const) : []),
        ...(isHeightAsked ? heightLimitsOf(facts.weightClass ?? null) : []),
      ],
    )
  }

  return {
    id: 'loading/plan',
    title: { zh: '装载方案', en: 'Load plan' },
    input: loadPlanInput,
    output: loadPlanOutput,
    tables: [...limit.tables, side],
    decide,
  }
}

function mayBeCounted(limited: Answer<LoadingLimit, ClauseId>): boolean {
  if (limited.kind === 'invalid') return false
  const outcomes = limited.kind === 'decided' ? [limited.outcome] : limited.possible.map(({ outcome }) => outcome)
  return outcomes.some(({ verdict }) => verdict === 'limit')
}

function withNulls(input: LoadPlanInput): LoadPlanInput {
  const absent = Object.fromEntries(Object.keys(loadPlanInput.shape).map((name) => [name, null]))
  return { ...absent, ...input }
}

/** An undecided case with the facts of the plan and the books of the limit, not of the table alone that left it open. */
function about(
  facts: LoadPlanInput,
  answer: Answer<LoadPlan, ClauseId>,
  limited?: Answer<LoadingLimit, ClauseId>,
): Answer<LoadPlan, ClauseId> {
  if (answer.kind !== 'undecided') return answer
  const more = limited === undefined || limited.kind === 'invalid' ? [] : limited.rulebooks
  const rulebooks = [...new Map([...more, ...answer.rulebooks].map((book) => [book.id, book])).values()]
  return { ...answer, facts: { ...facts }, rulebooks }
}
