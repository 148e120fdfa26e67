import type { ClauseOf } from './clause'

/** The charter of customer service in nine articles (客户服务管理制度，第一至九条). */
export const charterClauses = [
  {
    id: 'charter/1',
    regulation: 'charter',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '制度的目的是改善客户服务、提高客户满意度。',
      en: 'The regulation exists to raise the level of service and customer satisfaction.',
    },
  },
  {
    id: 'charter/2',
    regulation: 'charter',
    kinds: ['P'],
    contexts: ['governance'],
    text: { zh: '各部门及全体员工都受本制度约束。', en: 'The regulation binds every department and every employee.' },
  },
  {
    id: 'charter/3',
    regulation: 'charter',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '目标是快速响应、解决问题、维系客户关系并持续改进。',
      en: 'The aim is to respond fast, solve problems, build loyalty and keep improving.',
    },
  },
  {
    id: 'charter/4',
    regulation: 'charter',
    kinds: ['D'],
    contexts: ['evaluation'],
    text: {
      zh: '部门负责人组织本部门的客户服务，并定期评估改进。',
      en: 'Heads of department run their own customer service, and evaluate and improve it at regular intervals.',
    },
  },
  {
    id: 'charter/5.1',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '服务人员要学习业务知识，熟悉流程规范。',
      en: 'Service staff learn their subject and master procedure and norms.',
    },
  },
  {
    id: 'charter/5.2',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '主动与客户沟通，弄清需求并给出可行办法。',
      en: 'Service staff approach customers, find out what they need and offer workable solutions.',
    },
  },
  {
    id: 'charter/5.3',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '听取客户意见，处理好投诉，尽快解决问题。',
      en: 'Service staff listen, handle complaints well and solve problems promptly.',
    },
  },
  {
    id: 'charter/5.4',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '客户资料保持完整准确，定期核对更新。',
      en: 'Service staff keep customer data complete and accurate and refresh them regularly.',
    },
  },
  {
    id: 'charter/5.5',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '收集客户反馈并转给相关部门。',
      en: 'Service staff collect feedback and pass it to the departments concerned.',
    },
  },
  {
    id: 'charter/5.6',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['enquiry'],
    text: {
      zh: '遵守服务规范，爱护公司形象。',
      en: "Service staff observe the service norms and protect the company's image.",
    },
  },
  {
    id: 'charter/6.1',
    regulation: 'charter',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '客户经电话、邮件、在线等渠道咨询，应及时应答并登记客户信息。',
      en: "Enquiries by telephone, e-mail, online chat or any other channel are taken promptly and the customer's data noted.",
    },
  },
  {
    id: 'charter/6.2',
    regulation: 'charter',
    kinds: ['R', 'L'],
    contexts: ['enquiry'],
    text: { zh: '听清问题，按性质归类处理。', en: 'The problem is heard out and handled by its kind.' },
  },
  {
    id: 'charter/6.3',
    regulation: 'charter',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '针对问题提出方案，尽快告诉客户。',
      en: 'A solution to the problem is found and the customer soon hears of it.',
    },
  },
  {
    id: 'charter/6.4',
    regulation: 'charter',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: { zh: '跟进解决过程并向客户反馈。', en: 'Progress is followed and reported back to the customer.' },
  },
  {
    id: 'charter/6.5',
    regulation: 'charter',
    kinds: ['D'],
    contexts: ['satisfaction'],
    text: {
      zh: '定期调查客户满意度，依据结果改进。',
      en: 'Customers are surveyed regularly and the results lead to improvement.',
    },
  },
  {
    id: 'charter/7.1',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['conduct'],
    text: { zh: '用语礼貌，沟通态度良好。', en: 'Staff speak courteously and stay pleasant.' },
  },
  {
    id: 'charter/7.2',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['conduct'],
    text: { zh: '解答耐心，说明清楚易懂。', en: 'Staff answer patiently and explain clearly.' },
  },
  {
    id: 'charter/7.3',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['conduct'],
    text: { zh: '保守秘密，客户信息不外泄。', en: 'Staff keep customer information secret.' },
  },
  {
    id: 'charter/7.4',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['conduct'],
    text: { zh: '专业知识扎实，服务优质。', en: 'Staff know their trade and serve well.' },
  },
  {
    id: 'charter/7.5',
    regulation: 'charter',
    kinds: ['A'],
    contexts: ['conduct'],
    text: {
      zh: '客户信息及时反馈，沟通保持顺畅。',
      en: 'Staff pass customer information on in time and stay in touch.',
    },
  },
  {
    id: 'charter/8.1',
    regulation: 'charter',
    kinds: ['D', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '定期评估的第一项指标：服务态度。',
      en: 'First of the five indicators of the regular evaluation: attitude of the staff.',
    },
  },
  {
    id: 'charter/8.2',
    regulation: 'charter',
    kinds: ['D', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '定期评估的第二项指标：专业技能。',
      en: 'Second of the five indicators of the regular evaluation: professional skill.',
    },
  },
  {
    id: 'charter/8.3',
    regulation: 'charter',
    kinds: ['D', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '定期评估的第三项指标：客户满意度。',
      en: 'Third of the five indicators of the regular evaluation: customer satisfaction.',
    },
  },
  {
    id: 'charter/8.4',
    regulation: 'charter',
    kinds: ['D', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '定期评估的第四项指标：服务效率。',
      en: 'Fourth of the five indicators of the regular evaluation: efficiency.',
    },
  },
  {
    id: 'charter/8.5',
    regulation: 'charter',
    kinds: ['D', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '定期评估的第五项指标：服务质量。',
      en: 'Fifth of the five indicators of the regular evaluation: quality of service.',
    },
  },
  {
    id: 'charter/9',
    regulation: 'charter',
    kinds: ['L'],
    contexts: ['governance'],
    text: { zh: '制度自公布当日生效。', en: 'The regulation takes effect on the day of publication.' },
  },
] as const satisfies readonly ClauseOf<'charter'>[]
