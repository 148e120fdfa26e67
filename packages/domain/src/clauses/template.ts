import type { ClauseOf } from './clause'

/** The regulation template by articles (客户服务管理制度范本). */
export const templateClauses = [
  {
    id: 'template/1',
    regulation: 'template',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '目的：规范服务管理、保障客户权益、提高满意度。',
      en: 'Purpose: orderly service, protected rights, satisfied customers.',
    },
  },
  {
    id: 'template/2',
    regulation: 'template',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '适用于咨询、投诉、关怀等全部客户服务工作。',
      en: 'Scope: all customer service, including enquiries, complaints and customer care.',
    },
  },
  {
    id: 'template/3',
    regulation: 'template',
    kinds: ['P'],
    contexts: ['governance'],
    text: { zh: '服务讲诚信、公正、高效、周到。', en: 'Service is honest, fair, efficient and attentive.' },
  },
  {
    id: 'template/4',
    regulation: 'template',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '客户是核心，目标是满意和忠诚。',
      en: 'Everything turns on the customer, whose satisfaction and loyalty are the goal.',
    },
  },
  {
    id: 'template/5',
    regulation: 'template',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '重视员工培训，增强服务意识和专业水平。',
      en: 'Training matters, for service awareness and professional skill.',
    },
  },
  {
    id: 'template/6.1',
    regulation: 'template',
    kinds: ['L', 'D'],
    contexts: ['enquiry'],
    text: {
      zh: '客户经电话、邮件、在线等方式咨询，应及时有礼地解答。',
      en: 'Whoever asks by telephone, e-mail, online chat or otherwise is answered without delay and politely.',
    },
  },
  {
    id: 'template/6.2',
    regulation: 'template',
    kinds: ['R', 'L'],
    contexts: ['enquiry'],
    text: {
      zh: '超出本业务范围的问题，帮客户找到对口部门或人员。',
      en: 'When a question is not our business we help the customer to whoever deals with it, a department or a person.',
    },
  },
  {
    id: 'template/6.3',
    regulation: 'template',
    kinds: ['L'],
    contexts: ['enquiry'],
    text: {
      zh: '咨询内容和处理结果留有记录备查。',
      en: 'What was asked and how it was settled is written down for later reference.',
    },
  },
  {
    id: 'template/7.1',
    regulation: 'template',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '投诉及时受理，内容和原因都要登记。',
      en: 'Complaints are taken in time, with their content and cause written down.',
    },
  },
  {
    id: 'template/7.2',
    regulation: 'template',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '指定一人负责，结合内容和客户期望提方案并及时答复。',
      en: 'One person is in charge, proposes a solution that fits the case and what the customer expects, and replies promptly.',
    },
  },
  {
    id: 'template/7.3',
    regulation: 'template',
    kinds: ['L', 'R'],
    contexts: ['complaint'],
    text: {
      zh: '处理结果要让客户满意，不满意就继续协商。',
      en: 'The customer has to be satisfied with the outcome, otherwise talks go on.',
    },
  },
  {
    id: 'template/8.1',
    regulation: 'template',
    kinds: ['D'],
    contexts: ['care'],
    text: {
      zh: '定期回访重点客户，了解需求和意见。',
      en: 'Key customers are called on regularly to learn their needs and views.',
    },
  },
  {
    id: 'template/8.2',
    regulation: 'template',
    kinds: ['R', 'L'],
    contexts: ['care'],
    text: {
      zh: '老客户享有专属关怀计划，一对一、量身定制。',
      en: 'Customers of long standing have a care plan made for them, with personal, tailored service.',
    },
  },
  {
    id: 'template/8.3',
    regulation: 'template',
    kinds: ['D'],
    contexts: ['care'],
    text: { zh: '节假日、生日是关怀客户的时机。', en: 'Holidays and birthdays are used to show customers care.' },
  },
  {
    id: 'template/9.1',
    regulation: 'template',
    kinds: ['L'],
    contexts: ['evaluation'],
    text: {
      zh: '为各项服务订立内容、质量、时间、态度的标准。',
      en: 'Each service has a standard that states content, quality, time and attitude.',
    },
  },
  {
    id: 'template/9.2',
    regulation: 'template',
    kinds: ['L'],
    contexts: ['evaluation'],
    text: {
      zh: '收集客户评价，定性定量分析后调整标准。',
      en: 'What customers say of the service is gathered and analysed in words and numbers, and the standards follow.',
    },
  },
  {
    id: 'template/10.1',
    regulation: 'template',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: { zh: '定期调查客户的满意度和需求。', en: 'Satisfaction and needs are surveyed regularly.' },
  },
  {
    id: 'template/10.2',
    regulation: 'template',
    kinds: ['D', 'L'],
    contexts: ['satisfaction'],
    text: { zh: '不满意之处依据调查结果改进。', en: 'Whatever the survey shows as unsatisfactory is improved.' },
  },
  {
    id: 'template/11.1',
    regulation: 'template',
    kinds: ['D'],
    contexts: ['training'],
    text: {
      zh: '岗前、在职、专业三类培训定期开展。',
      en: 'Three kinds of training take place regularly: before the job, on the job and in the profession.',
    },
  },
  {
    id: 'template/11.2',
    regulation: 'template',
    kinds: ['L', 'R'],
    contexts: ['evaluation'],
    text: {
      zh: '定期绩效考核，奖优罚劣，培养骨干人才。',
      en: 'Performance is assessed regularly with reward or penalty, and talent is found and developed.',
    },
  },
] as const satisfies readonly ClauseOf<'template'>[]
