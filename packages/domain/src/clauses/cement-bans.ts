import type { ClauseOf } from './clause'

/** The ten bans on platform staff and their sanction (站台工作人员十项禁令). */
export const cementBansClauses = [
  {
    id: 'cement/ban/1',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '员工不得吃请、拿物、卡客户、向客户索要。',
      en: 'Staff accept no treats, help themselves to nothing, obstruct no one and demand nothing.',
    },
  },
  {
    id: 'cement/ban/2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch', 'conduct'],
    text: {
      zh: '车辆还没到装车现场，保管员不得收提货票。',
      en: 'No keeper accepts the ticket of a vehicle that has yet to reach the loading site.',
    },
  },
  {
    id: 'cement/ban/3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch', 'conduct'],
    text: { zh: '装车和等候的先后不得私自改动。', en: 'Nobody changes the sequence of loading or waiting on his own.' },
  },
  {
    id: 'cement/ban/4',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading', 'conduct'],
    text: {
      zh: '不得多装、少装或混装不同品种的水泥。',
      en: 'A load is neither too much nor too little and holds one kind of cement.',
    },
  },
  {
    id: 'cement/ban/5',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['promises', 'conduct'],
    text: { zh: '不得有意拖长装车时间。', en: 'Nobody draws out the loading deliberately.' },
  },
  {
    id: 'cement/ban/6',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: { zh: '员工在厂内不搭客户的车。', en: 'Staff take no lifts from customers within the plant.' },
  },
  {
    id: 'cement/ban/7',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: { zh: '不得倒卖水泥，也不得参与其中。', en: 'Nobody resells cement or has a hand in it.' },
  },
  {
    id: 'cement/ban/8',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: { zh: '站台上不得吸烟。', en: 'Smoking is forbidden on the loading platform.' },
  },
  {
    id: 'cement/ban/9',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: { zh: '言行须文明。', en: 'Rude words and rude behaviour are forbidden.' },
  },
  {
    id: 'cement/ban/10',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct', 'complaint'],
    text: { zh: '不得报复客户。', en: 'Nobody takes revenge on a customer.' },
  },
  {
    id: 'cement/ban/sanction',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '吃、拿、卡、要经客户举报并查实的，开除。',
      en: 'Whoever accepts, takes, obstructs or demands is dismissed if a customer reports it and it proves true.',
    },
  },
] as const satisfies readonly ClauseOf<'cement'>[]
