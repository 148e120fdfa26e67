import { propertiesOf } from '@zhidu/rules/proof'
import { staffRulebook } from './rulebook'

const { total, whenever, never, within } = propertiesOf(staffRulebook)

/** What must always hold of sanctions of staff (员工违规处理必须始终成立的事). */
export const staffProperties = [
  total({
    label: { zh: '每件事都有处理结论', en: 'every act has an answer' },
    clauses: ['cement/18'],
  }),
  whenever({ verified: false }).then(
    { verdict: 'none', investigationDue: true },
    {
      label: { zh: '未查实的先调查，不作处理', en: 'nothing that is not verified is sanctioned' },
      clauses: ['cement/ban/sanction'],
    },
  ),
  never(
    { act: { not: 'ban1' } },
    { verdict: 'dismissal' },
    {
      label: { zh: '只有吃拿卡要才可开除', en: 'only the four acts of ban 1 lead to dismissal' },
      clauses: ['cement/ban/sanction'],
    },
  ),
  never(
    { reporter: { not: ['identifiedCustomer', 'collectsForCustomer'] } },
    { verdict: 'dismissal' },
    {
      label: {
        zh: '没有身份明确的客户举报的，不开除',
        en: 'there is no dismissal unless an identified customer reported it',
      },
      clauses: ['cement/ban/sanction'],
    },
  ),
  never(
    {},
    { verdict: 'dismissal', fine: true },
    { label: { zh: '开除的不再罚款', en: 'a fine never stands beside a dismissal' }, clauses: ['cement/ban/sanction'] },
  ),
  never(
    { actor: ['customer', 'other'] },
    { verdict: ['dismissal', 'fine'] },
    {
      label: { zh: '客户和其他人员不受员工罚则', en: 'customers and others are never sanctioned as staff' },
      clauses: ['cement/18'],
    },
  ),
  never(
    { act: 'otherRegulation' },
    { verdict: ['dismissal', 'fine'] },
    {
      label: { zh: '其他制度的违规不按本制度罚款', en: 'a breach of another regulation is not fined by this one' },
      clauses: ['cement/18'],
    },
  ),
  within(
    'fineFrom',
    { from: 30 },
    { label: { zh: '罚款不低于30元', en: 'no fine is under 30 yuan' }, clauses: ['cement/18'] },
  ),
  within(
    'fineTo',
    { to: 50 },
    { label: { zh: '罚款不高于50元', en: 'no fine is over 50 yuan' }, clauses: ['cement/18'] },
  ),
  never(
    {},
    { all: [{ verdict: 'fine' }, { any: [{ criticismAndTeaching: false }, { orderToCorrect: false }] }] },
    {
      label: {
        zh: '罚款总与批评教育、责令改正同时作出',
        en: 'a fine always comes with teaching and an order to correct',
      },
      clauses: ['cement/18'],
    },
  ),
]
