import { z } from 'zod'
import { fact } from '../../decision'

/** Who acted, when it is no vehicle, driver or haulier. */
export const staffActors = {
  staff: { zh: '本厂员工', en: 'member of staff' },
  contractLoader: { zh: '外包装卸工', en: 'contract loader' },
  customer: { zh: '客户', en: 'customer' },
  other: { zh: '其他人员', en: 'anyone else' },
} as const

/** Whether an act is shown to be true (查实). */
export const verifiedFact = fact.boolean({
  presence: 'whenNeeded',
  label: { zh: '已查实', en: 'verified' },
  clauses: ['cement/ban/sanction'],
})

/** Who reported an act (举报人). */
export const reporterFact = fact.enum(
  {
    identifiedCustomer: { zh: '身份明确的客户', en: 'a customer, identified' },
    collectsForCustomer: { zh: '代客户提货且身份明确的人', en: 'whoever collects for a customer, identified' },
    anonymous: { zh: '匿名', en: 'anonymous' },
    inspection: { zh: '现场检查', en: 'an inspection' },
    other: { zh: '其他人', en: 'anyone else' },
  },
  { presence: 'whenNeeded', label: { zh: '举报人', en: 'reported by' }, clauses: ['cement/ban/sanction', 'cement/16'] },
)

/** What the sanction of staff asks (员工违规处理). */
export const staffFacts = z.object({
  actor: fact.enum(staffActors, { label: { zh: '行为人', en: 'actor' } }),
  act: fact.enum(
    {
      ban1: { zh: '吃、拿、卡、要', en: 'one of the four acts of ban 1' },
      otherBan: { zh: '违反第二至第十项禁令', en: 'breach of bans 2 to 10' },
      cement: { zh: '违反水泥销售服务制度的其他条款', en: 'breach of the rest of the cement regulation' },
      otherRegulation: { zh: '违反其他制度', en: 'breach of another regulation' },
    },
    { label: { zh: '行为类别', en: 'group of the act' }, clauses: ['cement/18', 'cement/ban/sanction'] },
  ),
  verified: verifiedFact,
  reporter: reporterFact,
})
