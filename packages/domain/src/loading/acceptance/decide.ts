import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { loadingLimitInput } from '../limit'
import type { LoadingLimit } from '../limit'
import { acceptanceInput } from './facts'
import type { AcceptanceInput } from './facts'
import { bagsOf, compareLots } from '../lots'
import type { LotDifference } from '../lots'
import { acceptanceRulebook, loadFault } from './rulebook'

const count = (zh: string, en: string) =>
  fact.integer({ source: 'derived', unit: 'bag', min: 0, max: 10_000_000, label: { zh, en } })

/** Whether a load is accepted, every fault with the clauses that it breaks, and the bags kind by kind (验收结论). */
export const acceptanceOutput = z.object({
  verdict: fact.enum(
    { accepted: { zh: '验收合格', en: 'accepted' }, rejected: { zh: '验收不合格', en: 'not accepted' } },
    { label: { zh: '结论', en: 'verdict' }, source: 'derived' },
  ),
  faults: labelled(
    z.array(
      z.object({
        fault: loadFault,
        clauses: z.array(fact.string({ label: { zh: '条款', en: 'clause' }, source: 'derived' })),
      }),
    ),
    { zh: '不合格项', en: 'faults' },
  ),
  kinds: labelled(
    z.array(
      z.object({
        kind: fact.string({ label: { zh: '水泥品种', en: 'kind of cement' }, source: 'derived' }),
        ordered: count('订货袋数', 'bags ordered'),
        counted: count('点得袋数', 'bags counted'),
      }),
    ),
    { zh: '各品种袋数', en: 'bags by kind' },
  ),
})
export type LoadAcceptance = z.output<typeof acceptanceOutput>

/** The faults whose clause is that of the limit which was passed. */
const byLimit: readonly string[] = ['layers', 'arrangement']
const cleanClauses = {
  truck: ['cement/9.1.2', 'cement/ban/4'],
  wagon: ['cement/9.2.1', 'cement/ban/4'],
} as const satisfies Readonly<Record<AcceptanceInput['carrier'], readonly ClauseId[]>>

/**
 * Acceptance of a load of bags (装车验收): defects, count, kinds, layers and arrangement; for rail neatness, pads, pipes.
 * @param limit the loading limit that a truck is held against
 */
export function loadAcceptance(
  binding: Binding,
  limit: DomainDecision<LoadingLimit>,
): DomainDecision<LoadAcceptance, z.input<typeof acceptanceInput>> {
  const table = bindTable(binding, acceptanceRulebook)
  const clausesOf = new Map(table.table.rulebook.document.rows.map(({ id, clauses }) => [id, clauses]))

  const decide = (input: unknown): Answer<LoadAcceptance, ClauseId> => {
    const parsed = parseInput(acceptanceInput, input, limit.tables)
    if (!parsed.ok) return parsed.answer
    const load = parsed.data
    if (load.ordered.length === 0) return invalidBy(acceptanceInput, [{ code: 'missing', path: ['ordered'] }])
    if (load.carrier === 'wagon') return judge(load, [], { limited: 'notAsked' })
    const asked = Object.fromEntries(
      Object.keys(loadingLimitInput.shape).map((name) => [name, load[name as keyof AcceptanceInput]]),
    )
    return andThen(limit.decide(asked), (outcome, decision) => judge(load, [decision], limitFactsOf(outcome)))
  }

  const judge = (
    load: AcceptanceInput,
    limiting: readonly Decision<LoadingLimit, ClauseId>[],
    ofLimit: Readonly<Record<string, unknown>>,
  ): Answer<LoadAcceptance, ClauseId> => {
    const kinds = compareLots(load.ordered, load.counted)
    return andThen(table.decide({ ...seenOf(load), ...deviationsOf(kinds), ...ofLimit }), (rows, found) => {
      const faults = rows.map((row, index) => {
        const id = found.fired[index] ?? ''
        const own = byLimit.includes(id) ? limiting.flatMap(({ clauses }) => clauses) : clausesOf.get(id)
        return { ...row, clauses: [...(own ?? [])] }
      })
      const verdict = faults.length === 0 ? 'accepted' : 'rejected'
      const broken = [...new Set(faults.flatMap(({ clauses }) => clauses))] as ClauseId[]
      return composeDecision<LoadAcceptance, ClauseId>(
        { verdict, faults, kinds: kinds.map((kind) => ({ ...kind })) },
        [...limiting, found],
        {
          facts: load,
          used: ['ordered', 'counted'],
          clauses: faults.length === 0 ? cleanClauses[load.carrier] : broken,
          input: acceptanceInput,
          output: acceptanceOutput,
        },
      )
    })
  }

  return {
    id: 'loading/acceptance',
    title: { zh: '装车验收', en: 'Acceptance of a load' },
    input: acceptanceInput,
    output: acceptanceOutput,
    tables: [table, ...limit.tables],
    decide,
  }
}

function limitFactsOf(outcome: LoadingLimit): Readonly<Record<string, unknown>> {
  if (outcome.verdict !== 'limit') return { limited: 'refused' }
  const { layers, arrangement } = outcome
  // A choice that the customer has not made leaves both.
  return { limited: 'limit', layerLimit: layers, allowed: arrangement === 'askCustomer' ? 'threeOrFour' : arrangement }
}

function seenOf(load: AcceptanceInput) {
  const { carrier, hardened, torn, partFilled, layers, arrangement, neat, cartStrikesStack, padded, pipes } = load
  return { carrier, hardened, torn, partFilled, layers, arrangement, neat, cartStrikesStack, padded, pipes }
}

/** Bags against the order, kind by kind: a surplus of one kind never makes up for another. */
function deviationsOf(kinds: readonly LotDifference[]) {
  const sum = (bags: (lot: LotDifference) => number): number =>
    bagsOf(kinds.map((lot) => ({ kind: lot.kind, bags: Math.max(0, bags(lot)) })))
  return {
    missingBags: sum(({ ordered, counted }) => ordered - counted),
    surplusBags: sum(({ ordered, counted }) => (ordered === 0 ? 0 : counted - ordered)),
    foreignBags: sum(({ ordered, counted }) => (ordered === 0 ? counted : 0)),
  }
}
