import type { ClauseOf } from './clause'

/** The ten promises on delivery (水泥付货十项承诺). */
export const cementPromisesClauses = [
  {
    id: 'cement/promise/1',
    regulation: 'cement',
    kinds: ['D', 'R'],
    contexts: ['promises'],
    text: { zh: '付货全天24小时不断。', en: 'Cement is handed out 24 hours a day.' },
  },
  {
    id: 'cement/promise/2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['promises'],
    text: { zh: '一线装车每吨最多2分钟。', en: 'On line 1 a tonne is loaded in 2 minutes or less.' },
  },
  {
    id: 'cement/promise/3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['promises'],
    text: { zh: '二线和三线装车每吨最多1分钟。', en: 'On lines 2 and 3 a tonne is loaded in 1 minute or less.' },
  },
  {
    id: 'cement/promise/4',
    regulation: 'cement',
    kinds: ['A'],
    contexts: ['promises'],
    text: { zh: '装车规整、平直，一眼看清。', en: 'Loads are tidy and straight and can be taken in with one look.' },
  },
  {
    id: 'cement/promise/5',
    regulation: 'cement',
    kinds: ['D', 'R'],
    contexts: ['promises'],
    text: { zh: '调度全天24小时在岗协调。', en: 'Someone from dispatch coordinates at any of the 24 hours.' },
  },
  {
    id: 'cement/promise/6',
    regulation: 'cement',
    kinds: ['L', 'D'],
    contexts: ['promises'],
    text: { zh: '等候超时，尽快向客户讲明缘由。', en: 'A customer who waits too long soon hears why.' },
  },
  {
    id: 'cement/promise/7',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch'],
    text: { zh: '排队不准加塞。', en: 'Nobody pushes into the queue.' },
  },
  {
    id: 'cement/promise/8',
    regulation: 'cement',
    kinds: ['A'],
    contexts: ['promises'],
    text: { zh: '客户的要求只要合理都予满足。', en: 'Whatever a customer asks within reason is done.' },
  },
  {
    id: 'cement/promise/9',
    regulation: 'cement',
    kinds: ['A'],
    contexts: ['promises'],
    text: { zh: '保卫着装上岗，工作人员佩戴工牌。', en: 'Guards wear their uniform and staff their badge.' },
  },
  {
    id: 'cement/promise/10',
    regulation: 'cement',
    kinds: ['D', 'R'],
    contexts: ['promises', 'complaint'],
    text: {
      zh: '举报电话24小时畅通，10分钟内有人到场。',
      en: 'Reports can be phoned in 24 hours a day and bring someone to the scene in 10 minutes at most.',
    },
  },
] as const satisfies readonly ClauseOf<'cement'>[]
