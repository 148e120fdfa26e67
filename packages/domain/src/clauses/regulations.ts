import type { Text } from '@zhidu/rules'

/** A regulation of the collection (制度); its id begins the ids of its clauses. */
export interface Regulation {
  readonly id: string
  readonly title: Text
}

const catalogue = [
  { id: 'shift', title: { zh: '客户服务管理制度（规定分册）', en: 'Shift handover, safety and confidentiality' } },
  { id: 'charter', title: { zh: '客户服务管理制度（九条）', en: 'Customer service charter in nine articles' } },
  { id: 'department', title: { zh: '客户服务的管理规章制度', en: 'Rules of the customer service department' } },
  { id: 'training', title: { zh: '客户服务管理制度（校本培训篇）', en: 'Staff development rules' } },
  { id: 'model', title: { zh: '客户服务管理制度精品范本', en: 'Model customer service regulation' } },
  { id: 'field', title: { zh: '客户服务管理制度（安装维修）', en: 'Installation and repair service' } },
  { id: 'code', title: { zh: '客户服务管理制度规章制度', en: 'Customer service code in 21 articles' } },
  { id: 'activity', title: { zh: '客户服务管理制度范本（客户活动）', en: 'Customer activities and satisfaction' } },
  { id: 'template', title: { zh: '客户服务管理制度范本（分条）', en: 'Customer service template by articles' } },
  { id: 'cement', title: { zh: '销售服务管理制度（水泥厂）', en: 'Sales service of a cement works' } },
] as const satisfies readonly Regulation[]

/** The ten regulations by id. */
export type RegulationId = (typeof catalogue)[number]['id']

/** The ten regulations in the order of the source. */
export const regulations: readonly (Regulation & { readonly id: RegulationId })[] = catalogue
