import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { admissionFacts } from './facts'
import { admissionReason, admissionRulebook, verdictLabel, verdicts } from './rulebook'

const { cargo, braces, special, meetsConditions, safeToLoad } = admissionFacts.shape
const plate = fact.string({ maxLength: 20, label: { zh: '车牌号', en: 'plate' }, clauses: ['cement/8.1'] })

/** A sanction on record that keeps a vehicle out (在案的车辆处理). */
const sanction = z.strictObject({
  id: fact.string({ maxLength: 60, label: { zh: '处理编号', en: 'number of the sanction' } }),
  plate,
  measure: fact.enum(
    {
      admissionCancelled: { zh: '取消该车入厂资格', en: "that vehicle's admission cancelled" },
      suspendedUntilLifted: { zh: '停运（至解除为止）', en: 'suspended until lifted' },
    },
    { label: { zh: '措施', en: 'measure' }, clauses: ['cement/8.2', 'cement/convention/8'] },
  ),
  from: fact.instant({ label: { zh: '生效时刻', en: 'in force from' } }),
  liftedAt: fact.instant({
    presence: 'optional',
    label: { zh: '解除时刻', en: 'lifted' },
    description: {
      zh: '自该时刻起不再有效；缺项表示尚未解除',
      en: 'no longer in force from then on; absent: not lifted',
    },
  }),
})

/** What is asked of a vehicle at the gate (入厂询问): who it is, what stands against it, and how it is built. */
export const admissionInput = z.strictObject({
  plate,
  at: fact.instant({ label: { zh: '要求入厂的时刻', en: 'when it wants to come in' } }),
  sanctions: labelled(z.array(sanction).max(1000), { zh: '在案处理', en: 'sanctions on record' }),
  cargo,
  braces,
  special,
  meetsConditions,
  safeToLoad,
})
type Input = z.output<typeof admissionInput>

const verdict = <W extends keyof typeof verdicts>(word: W) => fact.word(word, verdicts[word], { label: verdictLabel })

/** Admitted, or why not and by which sanctions (入厂准许结论). */
export const admissionOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: verdict('admitted') }),
  z.object({
    verdict: verdict('refused'),
    reason: admissionReason,
    /** Every sanction in force against the plate; lifting one of several does not let it in. */
    sanctions: z.array(fact.string({ source: 'derived', label: { zh: '有效的处理编号', en: 'sanction in force' } })),
  }),
])
export type Admission = z.output<typeof admissionOutput>

/** Whether a vehicle is admitted to the plant (入厂准许). cement/8.2, cement/convention/2, cement/convention/8. */
export function dispatchAdmission(binding: Binding): DomainDecision<Admission, z.input<typeof admissionInput>> {
  const table = bindTable(binding, admissionRulebook)

  const decide = (input: unknown): Answer<Admission, ClauseId> => {
    const parsed = parseInput(admissionInput, input)
    if (!parsed.ok) return parsed.answer
    const { plate, at, sanctions, ...vehicle } = parsed.data
    const inForce = sanctions.filter((sanction) => isInForce(sanction, plate, at))
    const isUnder = (measure: Input['sanctions'][number]['measure']) =>
      inForce.some((sanction) => sanction.measure === measure)
    const facts = {
      ...vehicle,
      cancelled: isUnder('admissionCancelled'),
      suspended: isUnder('suspendedUntilLifted'),
    }
    return andThen(table.decide(facts), (outcome, decision) =>
      composeDecision<Admission, ClauseId>(
        outcome.verdict === 'refused' ? { ...outcome, sanctions: inForce.map(({ id }) => id) } : outcome,
        [decision],
        {
          facts: parsed.data,
          used: ['plate', 'at', 'sanctions'],
          input: admissionInput,
          output: admissionOutput,
        },
      ),
    )
  }

  return {
    id: 'dispatch/admission',
    title: { zh: '入厂准许', en: 'Admission to the plant' },
    input: admissionInput,
    output: admissionOutput,
    tables: [table],
    decide,
  }
}

function isInForce(sanction: Input['sanctions'][number], plate: string, at: number): boolean {
  const lifted = sanction.liftedAt ?? null
  return sanction.plate === plate && sanction.from <= at && (lifted === null || at < lifted)
}
