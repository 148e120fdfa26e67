import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { cautionFact, cautionsFor } from '../cautions'
import { staffFields, verdictLabel } from '../staff'
import { amountFacts, proposedFact } from './facts'
import { amountRulebook, refusalFields } from './rulebook'
import type { AmountRow } from './rulebook'

/** What is asked about a fine (罚款金额的询问). */
const amountInput = z.strictObject(amountFacts.shape)

/** A fine on staff in yuan, 30 to 50. */
export const amountFact = fact.number({
  source: 'derived',
  unit: 'yuan',
  scale: 100,
  min: 30,
  max: 50,
  label: { zh: '罚款金额', en: 'amount of the fine' },
  clauses: ['cement/18'],
})

/** Where the amount comes from. */
export const basis = fact.enum(
  { scale: { zh: '现场标准', en: 'the scale of the site' }, proposal: { zh: '拟罚金额', en: 'the proposal' } },
  { source: 'derived', label: { zh: '金额依据', en: 'basis of the amount' } },
)

/** Fields of a proposal that does not stand, with the bounds of the clause. */
export const refusedProposal = {
  ...refusalFields,
  proposed: proposedFact,
  fineFrom: staffFields.fine.fineFrom,
  fineTo: staffFields.fine.fineTo,
} as const

const verdicts = {
  amount: { zh: '确定罚款金额', en: 'the amount is set' },
  refused: { zh: '拟罚金额不予采纳', en: 'the proposed fine is refused' },
} as const
const verdict = <W extends keyof typeof verdicts>(word: W) => fact.word(word, verdicts[word], { label: verdictLabel })

/** The amount, or why the proposed one does not stand. */
export const amountOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: verdict('amount'), amount: amountFact, basis, cautions: z.array(cautionFact) }),
  z.object({ verdict: verdict('refused'), ...refusedProposal }),
])
export type FineAmount = z.output<typeof amountOutput>

/** The amount of a fine on staff (罚款金额), yuan in whole fen. */
export function conductAmount(binding: Binding): DomainDecision<FineAmount, z.input<typeof amountInput>> {
  const table = bindTable(binding, amountRulebook)

  const decide = (input: unknown): Answer<FineAmount, ClauseId> => {
    const parsed = parseInput(amountInput, input, [table])
    if (!parsed.ok) return parsed.answer
    const facts = parsed.data
    return andThen(table.decide(facts), (row, decision) => {
      const { fine, assumed } = fineAmountOf(binding, row, facts.proposed)
      return composeDecision<FineAmount, ClauseId>(fine, [decision], {
        facts,
        assumed,
        input: amountInput,
        output: amountOutput,
      })
    })
  }

  return {
    id: 'conduct/amount',
    title: { zh: '罚款金额', en: 'Amount of a fine' },
    input: amountInput,
    output: amountOutput,
    tables: [table],
    decide,
  }
}

/** What a row of the table comes to, and the values of the site that it rests on while they are assumed. */
export function fineAmountOf(
  { site }: Binding,
  row: AmountRow,
  proposed: number | null | undefined,
): { readonly fine: FineAmount; readonly assumed: readonly string[] } {
  const cautions = cautionsFor('fine')
  switch (row.verdict) {
    case 'refused':
      return { fine: { ...row, proposed, fineFrom: 30, fineTo: 50 }, assumed: [] }
    case 'asProposed':
      if (typeof proposed !== 'number') throw new Error('a proposal stands only where there is one')
      return { fine: { verdict: 'amount', amount: proposed, basis: 'proposal', cautions }, assumed: [] }
    case 'byScale': {
      const name = `conduct.fine.${row.level}` as const
      const fine = { verdict: 'amount', amount: site.value(name), basis: 'scale', cautions } as const
      return { fine, assumed: site.isAssumed(name) ? [name] : [] }
    }
  }
}
