import { z } from 'zod'
import { fact } from '../../decision'
import { siteValues } from '../../site'
import type { Text } from '@zhidu/rules'

const customer = (label: Text) =>
  fact.enum(
    {
      key: { zh: '重点客户', en: 'key customer' },
      large: { zh: '大客户', en: 'large customer' },
      other: { zh: '其他客户', en: 'other customer' },
    },
    { presence: 'whenNeeded', label, clauses: ['cement/8.3'] },
  )

const keyBeforeLarge = siteValues['dispatch.keyBeforeLarge']

/** What is asked of one overtaking, a later vehicle served before an earlier one (后到先装). */
export const overtakingFacts = z.object({
  shortage: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '已宣布供应紧张', en: 'a shortage is declared' },
    clauses: ['cement/8.3'],
  }),
  laterCustomer: customer({ zh: '后到车辆的客户类别', en: 'customer class of the later vehicle' }),
  earlierCustomer: customer({ zh: '先到车辆的客户类别', en: 'customer class of the earlier vehicle' }),
  keyBeforeLarge: fact.boolean({
    source: 'site',
    label: keyBeforeLarge.label,
    clauses: keyBeforeLarge.serves,
    assumed: keyBeforeLarge.default,
  }),
  earlierState: fact.enum(
    {
      ready: { zh: '在等，随时可装', en: 'there and ready' },
      notCome: { zh: '叫号未到', en: 'called and not come' },
      refused: { zh: '不予装车', en: 'refused' },
      suspended: { zh: '停运', en: 'suspended' },
    },
    {
      presence: 'whenNeeded',
      label: { zh: '先到车辆当时的情况', en: 'how the earlier vehicle stood' },
      clauses: ['cement/8.1'],
    },
  ),
  productNotLoaded: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '先到车辆所等品种当时不装', en: 'the product of the earlier one was not loaded then' },
    clauses: ['cement/8.1'],
  }),
  change: fact.enum(
    {
      none: { zh: '没有人调整', en: 'nobody changed it' },
      withAuthority: { zh: '有权人调整', en: 'changed with authority' },
      withoutAuthority: { zh: '无权人调整', en: 'changed without authority' },
    },
    { presence: 'whenNeeded', label: { zh: '先后的调整', en: 'change of order' }, clauses: ['cement/ban/3'] },
  ),
  reasonGiven: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '写明了理由', en: 'a reason is given' },
    clauses: ['cement/ban/3'],
  }),
})
