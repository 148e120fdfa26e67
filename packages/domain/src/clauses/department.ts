import type { ClauseOf } from './clause'

/** The rules of the customer-service department (客户服务的管理规章制度). */
export const departmentClauses = [
  {
    id: 'department/0',
    regulation: 'department',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '文件目的：确立客户服务规则，提高满意度，促进业务。',
      en: 'Preamble: the document sets the rules of customer service so that satisfaction and business grow.',
    },
  },
  {
    id: 'department/1.1',
    regulation: 'department',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '客服部门处理客户问题、负责售后并维系客户关系。',
      en: "The service department deals with customers' problems, after-sales service and relations.",
    },
  },
  {
    id: 'department/1.2',
    regulation: 'department',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '建立并更新客户数据库，含联系方式、购买和服务历史。',
      en: 'A database of customers is built and kept up: how to reach them, what they bought, how they were served.',
    },
  },
  {
    id: 'department/2.1',
    regulation: 'department',
    kinds: ['P'],
    contexts: ['complaint'],
    text: { zh: '对待投诉要积极主动。', en: 'Complaints are taken up actively.' },
  },
  {
    id: 'department/2.2',
    regulation: 'department',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '投诉及时登记并交由负责人处理，务求解决。',
      en: 'Each complaint is promptly recorded and given to someone responsible, so that it gets solved.',
    },
  },
  {
    id: 'department/2.3',
    regulation: 'department',
    kinds: ['R', 'L'],
    contexts: ['complaint'],
    text: {
      zh: '处理投诉要公正、客观、高效，同时保密、合法。',
      en: 'Complaints are resolved fairly, objectively and efficiently, in confidence and within the law.',
    },
  },
  {
    id: 'department/3.1',
    regulation: 'department',
    kinds: ['L', 'D'],
    contexts: ['fieldService'],
    text: {
      zh: '售后服务维系长期合作，质量必须过硬。',
      en: 'After-sales service carries the long-term relationship and must be of high quality.',
    },
  },
  {
    id: 'department/3.2',
    regulation: 'department',
    kinds: ['L', 'D'],
    contexts: ['fieldService'],
    text: {
      zh: '维修、退换货、技术支持等请求要尽快响应并有效解决。',
      en: 'Repairs, returns and exchanges, technical support and the like get a timely response and an effective solution.',
    },
  },
  {
    id: 'department/4.1',
    regulation: 'department',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: {
      zh: '定期调查，了解客户对产品和服务的看法与需要。',
      en: 'Regular surveys find out what customers think of products and services and what they need.',
    },
  },
  {
    id: 'department/4.2',
    regulation: 'department',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: { zh: '依据调查结果改进产品和服务。', en: 'Survey results lead promptly to better products and services.' },
  },
  {
    id: 'department/5.1',
    regulation: 'department',
    kinds: ['D', 'L'],
    contexts: ['training'],
    text: { zh: '客服人员须接受培训，提高业务水平。', en: 'Service staff receive training that raises their skill.' },
  },
  {
    id: 'department/5.2',
    regulation: 'department',
    kinds: ['D', 'L'],
    contexts: ['training'],
    text: {
      zh: '培训涵盖沟通、解决问题和产品知识。',
      en: 'Training covers communication, problem solving and product knowledge.',
    },
  },
  {
    id: 'department/6.1',
    regulation: 'department',
    kinds: ['L', 'D'],
    contexts: ['evaluation'],
    text: {
      zh: '建立质量监控，评估服务的过程和结果。',
      en: 'A monitoring system assesses how service is given and what comes of it.',
    },
  },
  {
    id: 'department/6.2',
    regulation: 'department',
    kinds: ['L', 'D'],
    contexts: ['evaluation'],
    text: {
      zh: '监控结果定期报有关部门，并落实改进措施。',
      en: 'Findings go regularly to the departments concerned and lead to measures.',
    },
  },
  {
    id: 'department/7.1',
    regulation: 'department',
    kinds: ['R', 'P'],
    contexts: ['confidentiality'],
    text: {
      zh: '服务须守法合规，保护隐私与数据安全。',
      en: 'Service obeys law and industry standards, which includes privacy and the safety of data.',
    },
  },
  {
    id: 'department/7.2',
    regulation: 'department',
    kinds: ['R', 'P'],
    contexts: ['confidentiality'],
    text: {
      zh: '不做虚假宣传，不误导客户，讲诚信。',
      en: 'Untrue advertising and misleading sales are out of the question; good faith is the rule.',
    },
  },
  {
    id: 'department/8',
    regulation: 'department',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '结语：规则齐全、守法护权，才能赢得客户信任。',
      en: "Closing words: sound rules, lawful conduct and respect for customers' rights earn their trust.",
    },
  },
] as const satisfies readonly ClauseOf<'department'>[]
