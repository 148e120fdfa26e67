import type { ClauseOf } from './clause'

/** Customer activities, satisfaction and loyalty (客户活动、满意度、忠诚度). */
export const activityClauses = [
  {
    id: 'activity/1',
    regulation: 'activity',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '目的：规范客户服务工作，提升满意度、忠诚度、品牌和效益。',
      en: 'Purpose: orderly customer service for satisfaction, loyalty, brand and earnings.',
    },
  },
  {
    id: 'activity/2',
    regulation: 'activity',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '适用于客户活动、满意度、忠诚度、投诉和客户关系的管理。',
      en: 'Scope: customer activities, how satisfied and loyal customers are, complaints and relations.',
    },
  },
  {
    id: 'activity/3.1',
    regulation: 'activity',
    kinds: ['L', 'A'],
    contexts: ['care'],
    text: {
      zh: '客户活动照规定程序办，并记入活动日志。',
      en: 'Customer activities run by a fixed procedure and go into the activity log.',
    },
  },
  {
    id: 'activity/3.2',
    regulation: 'activity',
    kinds: ['L', 'A'],
    contexts: ['care'],
    text: {
      zh: '活动须合法，维护公司声誉，办出质量。',
      en: 'Activities are lawful, do the company credit and are done well.',
    },
  },
  {
    id: 'activity/3.3',
    regulation: 'activity',
    kinds: ['L', 'A'],
    contexts: ['care'],
    text: {
      zh: '活动要有控制，防止客户受损失或伤害。',
      en: 'Activities are controlled so that no customer suffers by them.',
    },
  },
  {
    id: 'activity/4.1',
    regulation: 'activity',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: {
      zh: '定期调查分析满意度，改进服务。',
      en: 'How satisfied customers are is regularly surveyed and analysed, and service improved.',
    },
  },
  {
    id: 'activity/4.2',
    regulation: 'activity',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: {
      zh: '制定满意度标准，定期评估。',
      en: 'Satisfaction is assessed regularly against standards that the company sets.',
    },
  },
  {
    id: 'activity/4.3',
    regulation: 'activity',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: {
      zh: '对比满意度，找出差距以提升服务。',
      en: 'Satisfaction is compared so as to raise the level of service.',
    },
  },
  {
    id: 'activity/5.1',
    regulation: 'activity',
    kinds: ['A', 'L'],
    contexts: ['care'],
    text: {
      zh: '服务全程建立信任，以个性化服务提高忠诚度。',
      en: 'Trust grows through the whole service, and personal attention makes customers loyal.',
    },
  },
] as const satisfies readonly ClauseOf<'activity'>[]
