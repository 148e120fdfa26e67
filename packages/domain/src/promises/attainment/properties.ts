import { propertiesOf } from '@zhidu/rules/proof'
import { attainmentRulebook, countedClauses } from './rulebook'

const { total, never } = propertiesOf(attainmentRulebook)

/** What must always hold of counting attainment (承诺兑现计数必须始终成立的事). */
export const attainmentProperties = [
  total({ label: { zh: '每项结论都有归类', en: 'every case has its place' }, clauses: countedClauses }),
  never(
    { state: ['open', 'due'] },
    { countsAs: ['met', 'missed'] },
    { label: { zh: '未到期的不计入兑现率', en: 'open ones do not enter the attainment' }, clauses: countedClauses },
  ),
  never(
    { state: ['late', 'review', 'alreadyOver', 'missed', 'givenLate', 'gap', 'reasonMissing'] },
    { countsAs: ['met', 'open', 'apart'] },
    { label: { zh: '没有做到的一律计为未兑现', en: 'what was not kept counts as missed' }, clauses: countedClauses },
  ),
]
