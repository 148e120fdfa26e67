import { propertiesOf } from '@zhidu/rules/proof'
import { targetsRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(targetsRulebook)

/** What must always hold of the targets of a complaint (投诉分级时限必须始终成立的事). */
export const targetsProperties = [
  total({
    label: { zh: '各级投诉都有时限', en: 'every severity has its targets' },
    clauses: ['code/12', 'template/7.1'],
  }),
  whenever({ severity: 'urgent' }).then(
    { calendar: 'roundTheClock' },
    { label: { zh: '紧急投诉昼夜计时', en: 'urgent ones run round the clock' }, clauses: ['code/20'] },
  ),
  never(
    { severity: { not: 'urgent' } },
    { calendar: 'roundTheClock' },
    { label: { zh: '其他投诉不昼夜计时', en: 'no other one does' }, clauses: ['code/20'] },
  ),
]
