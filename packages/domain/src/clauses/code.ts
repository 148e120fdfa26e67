import type { ClauseOf } from './clause'

/** The code of customer service in 21 articles (客户服务管理制度规章制度). */
export const codeClauses = [
  {
    id: 'code/1',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '目的：规范客户服务管理，提高质量和满意度。',
      en: 'Purpose: orderly service management, better quality, more satisfied customers.',
    },
  },
  {
    id: 'code/2',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '适用于客户经理、客服专员等全部服务人员。',
      en: 'Scope: everyone in customer service, such as account managers and service agents.',
    },
  },
  {
    id: 'code/3',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '客户至上、服务为先，服务要优质高效。',
      en: 'Customer and service come first, with good and efficient service as the aim.',
    },
  },
  {
    id: 'code/4',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '守法、守商业道德，保护客户权益。',
      en: "The law and business ethics are observed and customers' rights protected.",
    },
  },
  {
    id: 'code/5',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '内部多沟通、多协作，合力服务客户。',
      en: 'Colleagues communicate and work together for the customer.',
    },
  },
  {
    id: 'code/6',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance', 'confidentiality'],
    text: {
      zh: '健全客户信息管理，保护客户隐私。',
      en: 'Customer information is properly managed and privacy protected.',
    },
  },
  {
    id: 'code/7',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance'],
    text: { zh: '持续优化流程，提高服务水准。', en: 'Procedures and the level of service keep being improved.' },
  },
  {
    id: 'code/8',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['governance', 'satisfaction'],
    text: {
      zh: '开展满意度调查，听取意见并改进。',
      en: 'Satisfaction is surveyed, opinions are gathered and service improved.',
    },
  },
  {
    id: 'code/9',
    regulation: 'code',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '服务分咨询、洽谈、投诉等环节，须严格照流程办。',
      en: 'Service runs through enquiry, negotiation and the handling of complaints, and staff keep strictly to the process.',
    },
  },
  {
    id: 'code/10',
    regulation: 'code',
    kinds: ['L', 'D'],
    contexts: ['enquiry'],
    text: { zh: '咨询要及时答复，内容准确。', en: 'Whoever enquires gets a prompt and accurate answer.' },
  },
  {
    id: 'code/11',
    regulation: 'code',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '洽谈时摸清需求，方案因人而异。',
      en: 'Whoever negotiates finds out what the customer needs and offers a tailored solution.',
    },
  },
  {
    id: 'code/12',
    regulation: 'code',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '投诉及时受理、快速解决，维护客户权益。',
      en: "Complaints are taken promptly and settled quickly, so that the customer's rights are safe.",
    },
  },
  {
    id: 'code/13',
    regulation: 'code',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '流程完整，责任到人，质量有保证。',
      en: 'The process is complete and says who is responsible, so that quality is assured.',
    },
  },
  {
    id: 'code/14',
    regulation: 'code',
    kinds: ['A', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '服务标准从态度、效率、质量几方面规定。',
      en: 'Service standards cover attitude, efficiency and quality.',
    },
  },
  {
    id: 'code/15',
    regulation: 'code',
    kinds: ['A', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '态度：热情、耐心、有礼，尊重客户意见。',
      en: "Attitude: warm, patient, courteous, respectful of the customer's opinion.",
    },
  },
  {
    id: 'code/16',
    regulation: 'code',
    kinds: ['A', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '效率：快速响应，及时办理。',
      en: 'Efficiency: customers get a fast response and their affairs are dealt with in time.',
    },
  },
  {
    id: 'code/17',
    regulation: 'code',
    kinds: ['A', 'L'],
    contexts: ['evaluation'],
    text: {
      zh: '质量：信息准确，问题得到解决。',
      en: 'Quality: the information is right and the problem gets solved.',
    },
  },
  {
    id: 'code/18',
    regulation: 'code',
    kinds: ['D'],
    contexts: ['training'],
    text: { zh: '定期培训客服人员。', en: 'Service staff are trained at regular intervals.' },
  },
  {
    id: 'code/19',
    regulation: 'code',
    kinds: ['P'],
    contexts: ['complaint'],
    text: { zh: '投诉常见，应妥善对待。', en: 'Complaints come up often and deserve proper handling.' },
  },
  {
    id: 'code/20',
    regulation: 'code',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '投诉及时受理，查证后定方案，并告诉客户。',
      en: 'A complaint is taken in time and looked into, the facts are verified, a plan is drawn up and the customer informed.',
    },
  },
  {
    id: 'code/21',
    regulation: 'code',
    kinds: ['A'],
    contexts: ['complaint'],
    text: {
      zh: '处理投诉时耐心、讲理，把问题解决好。',
      en: 'Patience and reason are kept while a complaint is handled, until the problem is solved.',
    },
  },
] as const satisfies readonly ClauseOf<'code'>[]
