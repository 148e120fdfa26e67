import { fact } from '../../decision'

export const plate = fact.string({
  maxLength: 20,
  label: { zh: '车号', en: 'plate' },
  clauses: ['cement/8.1'],
})

/** The vehicle ahead of which another one is moved (被越过的车号). */
export const otherPlate = fact.string({
  maxLength: 20,
  label: { zh: '排到此车之前', en: 'ahead of this plate' },
  clauses: ['cement/ban/3'],
})

export const hasAuthority = fact.boolean({
  label: { zh: '有调整权限', en: 'has authority' },
  clauses: ['cement/ban/3'],
})

/** The kind of cement a vehicle comes for (提货品种). */
export const product = fact.string({ maxLength: 60, label: { zh: '品种', en: 'product' }, clauses: ['cement/8.1'] })

/** The class of the customer whose cement it is (客户类别); which customer is of which class the site says. */
export const customerClass = fact.enum(
  {
    key: { zh: '重点客户', en: 'key customer' },
    large: { zh: '大客户', en: 'large customer' },
    other: { zh: '其他客户', en: 'other customer' },
  },
  { label: { zh: '客户类别', en: 'customer class' }, clauses: ['cement/8.3'] },
)

/** Split notices are numbered as they are issued (分票通知单号). */
export const noticeNumber = fact.integer({
  min: 1,
  max: 999_999_999,
  label: { zh: '分票通知单号', en: 'number of the split notice' },
  clauses: ['cement/8.1'],
})

/** Queue slips are numbered as vehicles arrive (排队小票号). */
export const slipNumber = fact.integer({
  min: 1,
  max: 999_999_999,
  label: { zh: '排队小票号', en: 'number of the queue slip' },
  clauses: ['cement/8.1'],
})

export const staffNumber = fact.string({ maxLength: 40, label: { zh: '工号', en: 'staff number' } })

export const changeReason = fact.string({
  presence: 'optional',
  maxLength: 500,
  label: { zh: '调整理由', en: 'reason of the change' },
  clauses: ['cement/ban/3'],
})

/** The sanction that keeps a vehicle out (处罚决定编号). */
export const sanctionId = fact.string({
  maxLength: 60,
  label: { zh: '处罚决定编号', en: 'id of the sanction' },
  clauses: ['cement/convention/8', 'cement/8.2'],
})

export const measure = fact.enum(
  {
    suspended: { zh: '停运', en: 'suspended' },
    cancelled: { zh: '取消进厂资格', en: 'admission cancelled' },
  },
  { label: { zh: '处罚措施', en: 'measure' }, clauses: ['cement/convention/8', 'cement/8.2'] },
)
