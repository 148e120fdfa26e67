import type { ClauseOf } from './clause'

/** The model regulation (精品范本). */
export const modelClauses = [
  {
    id: 'model/1',
    regulation: 'model',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '客户为本，及时处理客户反映的情况，提升满意度和企业形象。',
      en: 'The purpose is to serve the customer, deal promptly with whatever is reported and earn satisfaction and a good name.',
    },
  },
  {
    id: 'model/2.1',
    regulation: 'model',
    kinds: ['P', 'A'],
    contexts: ['governance'],
    text: {
      zh: '以科学的制度建立服务管理体系，统一流程、提升质量。',
      en: 'A well-founded system regulates the service process and raises quality.',
    },
  },
  {
    id: 'model/2.2',
    regulation: 'model',
    kinds: ['P', 'A'],
    contexts: ['governance'],
    text: {
      zh: '严格照制度安排服务，既不越权也不违规。',
      en: 'Service is arranged as the system says, neither beyond it nor against it.',
    },
  },
  {
    id: 'model/2.3',
    regulation: 'model',
    kinds: ['P', 'A'],
    contexts: ['governance'],
    text: {
      zh: '制度规定必要流程和质量标准，全员照办。',
      en: 'The system fixes the necessary steps and the quality required, and everyone works by it.',
    },
  },
  {
    id: 'model/2.4',
    regulation: 'model',
    kinds: ['P', 'A'],
    contexts: ['governance'],
    text: { zh: '按客户需求不断完善服务。', en: 'Service keeps improving with what customers need.' },
  },
  {
    id: 'model/2.5',
    regulation: 'model',
    kinds: ['P', 'A'],
    contexts: ['governance'],
    text: {
      zh: '企业和员工诚信待客，维护客户权益，不违法、不损害客户。',
      en: "Company and staff deal honestly, respect customers' rights, and do nothing unlawful or to their harm.",
    },
  },
  {
    id: 'model/3.1',
    regulation: 'model',
    kinds: ['D'],
    contexts: ['governance'],
    text: {
      zh: '坚持客户为先，发挥管理作用，提高满意度。',
      en: 'Putting the customer first is carried out in practice to raise satisfaction.',
    },
  },
  {
    id: 'model/3.2',
    regulation: 'model',
    kinds: ['D'],
    contexts: ['governance'],
    text: {
      zh: '依据客户需求定期审查并改进制度。',
      en: "As customers' needs require, the system is reviewed at regular intervals and bettered.",
    },
  },
] as const satisfies readonly ClauseOf<'model'>[]
