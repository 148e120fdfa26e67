import type { ContextName } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'

/** The areas of the regulations by name (业务领域). */
export const contextLabels: Readonly<Record<ContextName, Text>> = {
  handover: { zh: '交接班', en: 'shift handover' },
  safety: { zh: '安全', en: 'safety' },
  confidentiality: { zh: '保密', en: 'confidentiality' },
  enquiry: { zh: '咨询', en: 'enquiries' },
  complaint: { zh: '投诉', en: 'complaints' },
  satisfaction: { zh: '客户满意', en: 'customer satisfaction' },
  care: { zh: '客户关怀', en: 'customer care' },
  training: { zh: '培训', en: 'training' },
  evaluation: { zh: '考核评价', en: 'evaluation' },
  fieldService: { zh: '现场服务', en: 'service at the customer’s site' },
  dispatch: { zh: '调度发货', en: 'dispatch' },
  loading: { zh: '装车', en: 'loading' },
  promises: { zh: '服务承诺', en: 'promises to customers' },
  conduct: { zh: '行为与处罚', en: 'conduct and sanctions' },
  presale: { zh: '售前', en: 'before the sale' },
  governance: { zh: '制度管理', en: 'governance' },
}
