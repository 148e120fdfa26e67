import type { ClauseOf } from './clause'

/** Installation and repair of GPS terminals (安装维修服务). */
export const fieldClauses = [
  {
    id: 'field/1',
    regulation: 'field',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '公司理念：立足技术与创新，客户和服务为先，追求满意。',
      en: 'Company creed: technology and innovation as the base, customer and service first.',
    },
  },
  {
    id: 'field/2.1',
    regulation: 'field',
    kinds: ['R'],
    contexts: ['fieldService'],
    text: {
      zh: '专业人员免费上门设计安装，按客户要求选位置。',
      en: 'Specialists come, design and install free of charge, in the spot that the customer finds right.',
    },
  },
  {
    id: 'field/2.2',
    regulation: 'field',
    kinds: ['D'],
    contexts: ['fieldService'],
    text: { zh: '对已售GPS产品长期跟踪售后。', en: 'Sold GPS products are followed up over the long term.' },
  },
  {
    id: 'field/2.3',
    regulation: 'field',
    kinds: ['R'],
    contexts: ['fieldService'],
    text: {
      zh: '过保维修只收配件费。',
      en: 'Once the warranty is over a repair costs the customer the parts and nothing else.',
    },
  },
  {
    id: 'field/3.1',
    regulation: 'field',
    kinds: ['A', 'L'],
    contexts: ['fieldService'],
    text: { zh: '承担GPS终端的安装、维护和售后。', en: 'Technicians install, maintain and service the GPS terminals.' },
  },
  {
    id: 'field/3.2',
    regulation: 'field',
    kinds: ['A', 'L'],
    contexts: ['fieldService'],
    text: {
      zh: '客户和行业信息及时报回公司。',
      en: 'Technicians tell the company in time what they learn of customers and the industry.',
    },
  },
  {
    id: 'field/3.3',
    regulation: 'field',
    kinds: ['A', 'L'],
    contexts: ['fieldService'],
    text: { zh: '保管好安装维护的资料和工具。', en: 'Technicians look after their tools and technical papers.' },
  },
  {
    id: 'field/3.4',
    regulation: 'field',
    kinds: ['A', 'L'],
    contexts: ['fieldService'],
    text: { zh: '故障发生后尽快赶到现场处理。', en: 'Technicians get to any fault quickly and deal with it there.' },
  },
  {
    id: 'field/4.1',
    regulation: 'field',
    kinds: ['L'],
    contexts: ['fieldService'],
    text: {
      zh: '收到安装需求单、车辆明细、司机和车辆资料后，开具安装派工单。',
      en: 'An installation dispatch order is written once the request, the vehicle list and the data of driver and vehicle are in.',
    },
  },
  {
    id: 'field/4.2',
    regulation: 'field',
    kinds: ['L'],
    contexts: ['fieldService'],
    text: {
      zh: '接到报修，记下客户、地址、联系方式、型号、购买日期，查清问题和现象，再开维修单。',
      en: 'For a repair the clerk notes who and where the customer is, how to reach him, what model and when bought, establishes problem and symptom, and only then writes the order.',
    },
  },
  {
    id: 'field/4.3',
    regulation: 'field',
    kinds: ['L', 'R'],
    contexts: ['fieldService'],
    text: {
      zh: '派工单和维修单经事业部经理批准后，安排合适的技术人员。',
      en: 'A fitting technician is sent out only when the business manager has approved the order.',
    },
  },
  {
    id: 'field/4.4',
    regulation: 'field',
    kinds: ['L'],
    contexts: ['fieldService'],
    text: {
      zh: '出发前核对信息，带齐工具、备件和文件。',
      en: 'Nobody sets out before the information is checked and tools, spare parts and papers are at hand.',
    },
  },
  {
    id: 'field/4.5',
    regulation: 'field',
    kinds: ['L'],
    contexts: ['fieldService'],
    text: {
      zh: '返修终端用纸胶带标明车牌和故障，新旧终端号记入维修单，外观保持整洁。',
      en: 'A terminal going back carries a paper tape with plate number and fault, the order shows its number and that of its replacement, and it is kept clean.',
    },
  },
  {
    id: 'field/4.6',
    regulation: 'field',
    kinds: ['L'],
    contexts: ['fieldService'],
    text: {
      zh: '换卡时新旧SIM卡都登记在维修单上。',
      en: 'When a SIM card is changed, the repair order shows the old one as well as the new.',
    },
  },
] as const satisfies readonly ClauseOf<'field'>[]
