import { z } from 'zod'
import { fact } from '../../decision'
import { amountFact, basis, refusedProposal } from '../amount'
import { cautionFact } from '../cautions'
import { staffFields, staffVerdicts, throughEmployer, verdictLabel } from '../staff'
import { vehicleFields } from '../vehicle'

const breached = z.array(fact.string({ source: 'derived', label: { zh: '所违反的条款', en: 'breached clause' } }))
const cautions = z.array(cautionFact)
const repeated = fact.boolean({ source: 'derived', label: { zh: '屡犯', en: 'repeated' } })
const { criticismAndTeaching, orderToCorrect, referredToLeadingGroup } = staffFields.fine

const verdicts = {
  alreadySanctioned: { zh: '同一行为已处理过（不再处理）', en: 'the same act was sanctioned before' },
  ...staffVerdicts,
  proposalRefused: { zh: '应予罚款（拟罚金额不予采纳）', en: 'a fine is due, the proposed amount is refused' },
  vehicleSide: { zh: '按车辆违规处理', en: 'measures against the vehicle side' },
} as const
const verdict = <W extends keyof typeof verdicts>(word: W) => fact.word(word, verdicts[word], { label: verdictLabel })

/** The one sanction of an act (处理结果), with every clause that was breached. */
export const sanctionOutput = z.discriminatedUnion('verdict', [
  z.object({ verdict: verdict('alreadySanctioned'), breached }),
  z.object({ verdict: verdict('none'), breached, ...staffFields.none }),
  z.object({ verdict: verdict('dismissal'), breached, ...staffFields.dismissal, throughEmployer, cautions }),
  z.object({
    verdict: verdict('fine'),
    breached,
    amount: amountFact,
    basis,
    repeated,
    criticismAndTeaching,
    orderToCorrect,
    referredToLeadingGroup,
    throughEmployer,
    cautions,
  }),
  z.object({ verdict: verdict('proposalRefused'), breached, ...refusedProposal }),
  z.object({ verdict: verdict('recorded'), breached, ...staffFields.recorded }),
  z.object({ verdict: verdict('vehicleSide'), breached, repeated, ...vehicleFields }),
])
export type Sanction = z.output<typeof sanctionOutput>
