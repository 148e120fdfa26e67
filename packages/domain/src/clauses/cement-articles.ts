import type { ClauseOf } from './clause'

/** Sales service of a cement works: articles 1–10 (销售服务管理制度). */
export const cementArticlesClauses = [
  {
    id: 'cement/1',
    regulation: 'cement',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '以客户为重，强化销售服务，提高满意度，打造服务品牌。',
      en: 'Purpose: stronger sales service built around the customer, more satisfaction and a good name for service.',
    },
  },
  {
    id: 'cement/2',
    regulation: 'cement',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '服务要优质、高效、主动、个性化，力求行业领先。',
      en: 'Service is good, fast, proactive and individual, and aims to lead the industry.',
    },
  },
  {
    id: 'cement/3',
    regulation: 'cement',
    kinds: ['D', 'A'],
    contexts: ['presale'],
    text: {
      zh: '全员接受服务意识培训，热情解答每次咨询。',
      en: 'Everyone in the plant is trained to think of service, and enquiries of any kind meet with a warm answer.',
    },
  },
  {
    id: 'cement/4',
    regulation: 'cement',
    kinds: ['A'],
    contexts: ['presale'],
    text: {
      zh: '厂内用墙体、广告牌、大门电子灯做广告，厂外用电视字幕和报刊。',
      en: 'The plant advertises inside on walls, boards and lit gates, and outside on television and in print.',
    },
  },
  {
    id: 'cement/5',
    regulation: 'cement',
    kinds: ['R', 'L'],
    contexts: ['presale'],
    text: {
      zh: '提供产品性能、使用效果、技术参数、订货办法和使用储存注意事项；需长期存放水泥的新客户可获现场指导。',
      en: 'Product information covers properties, effect, technical data, how to order and what to mind in use and storage; guidance on site is possible for new customers with long storage.',
    },
  },
  {
    id: 'cement/6',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['presale'],
    text: { zh: '代办运输，按时按量送达。', en: 'Haulage is arranged for customers, punctually and in full.' },
  },
  {
    id: 'cement/7',
    regulation: 'cement',
    kinds: ['A', 'L'],
    contexts: ['presale'],
    text: {
      zh: '提货地点明确，备有门号牌、线路图、路标和产品标识牌。',
      en: 'Pick-up places are easy to find, with gate numbers, a map of the route, signposts and product signs.',
    },
  },
  {
    id: 'cement/8.1',
    regulation: 'cement',
    kinds: ['L', 'R'],
    contexts: ['dispatch'],
    text: {
      zh: '旺季车辆在厂门外按到达先后排队，凭小票或车号登记；按空位数依次发分票通知单，分批进厂提货。',
      en: 'In peak season trucks line up outside by time of arrival, with a queue slip or by plate, and get split notices in that order, a batch as large as the free places.',
    },
  },
  {
    id: 'cement/8.2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '欺行霸市的个体运输户从严管理；扰乱现场秩序者视情节罚款、取消该车入厂资格，严重的移交公安。',
      en: "Individual hauliers who bully the market are watched strictly; disturbing order on site costs a fine or that vehicle's admission, and goes to the police when severe.",
    },
  },
  {
    id: 'cement/8.3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch'],
    text: {
      zh: '供应紧张时按当日实际产能计划发货，先保重点客户和大客户。',
      en: 'When cement is short, deliveries follow what the day really produces, key and large customers first.',
    },
  },
  {
    id: 'cement/8.4',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch', 'handover'],
    text: {
      zh: '付货窗口24小时服务，接班人员提前15分钟到岗交接。',
      en: 'Delivery windows are open 24 hours, and whoever takes over comes 15 minutes early.',
    },
  },
  {
    id: 'cement/9.1.1',
    regulation: 'cement',
    kinds: ['R', 'A'],
    contexts: ['loading'],
    text: {
      zh: '标准车厢尽量装到客户要求的吨位，码放平直不偏，重心平衡，里满外齐。',
      en: 'A standard bed carries what the customer wants, stacked straight and balanced, solid within and tidy without.',
    },
  },
  {
    id: 'cement/9.1.2',
    regulation: 'cement',
    kinds: ['R', 'L'],
    contexts: ['loading'],
    text: {
      zh: '硬结、破损、半袋水泥不装车，袋数不多不少，装完征询客户意见。',
      en: 'Hardened, torn or half-empty bags stay off the truck, the count is exact, and the customer is asked for his opinion at the end.',
    },
  },
  {
    id: 'cement/9.1.3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '装车诚信文明，不欺骗、不索要、不刁难客户。',
      en: 'Loading is honest and polite, without cheating, taking, obstructing, demanding or harassing customers.',
    },
  },
  {
    id: 'cement/9.2.1',
    regulation: 'cement',
    kinds: ['R', 'A'],
    contexts: ['loading'],
    text: {
      zh: '火车装车数量要准，码放整齐便于清点，高出车帮的部分尤其如此。',
      en: 'Wagons hold the right number of bags, stacked so neatly that they are easily counted, most of all what stands above the side.',
    },
  },
  {
    id: 'cement/9.2.2',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['loading'],
    text: {
      zh: '保管员核准数量后，才可盖篷布、封车。',
      en: 'Tarpaulin and seal have to wait until the keeper found the number right.',
    },
  },
  {
    id: 'cement/9.2.3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '推车会撞到水泥袋时，须用垫隔开。',
      en: 'Where a push-cart has to bump against bags, pads in between keep them whole.',
    },
  },
  {
    id: 'cement/9.2.4',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '篷布支架铁管随装车进度放好，不准装完再插。',
      en: 'Pipes for the tarpaulin go in as loading proceeds and are not pushed in at the end.',
    },
  },
  {
    id: 'cement/9.2.5',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '装车前清净车底和横梁上的雪、雨水和余料。',
      en: "A wagon's floor and beams are freed of snow, rain and leftovers before loading.",
    },
  },
  {
    id: 'cement/9.2.6',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '铁路散装水泥的装载重量尽量接近铁路上限而不超过。',
      en: 'Bulk cement by rail weighs nearly what the railway allows and not more.',
    },
  },
  {
    id: 'cement/10.1',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '雨雪天先清净汽车车厢底部，经客户同意再装。',
      en: "In rain or snow a truck's bed is cleared first and loading starts once the customer agrees.",
    },
  },
  {
    id: 'cement/10.2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch'],
    text: {
      zh: '大雪时组织清雪，陡坡路段撒盐、铺炉灰。',
      en: 'After heavy snow the roads are swept free, and steep parts get salt and ash.',
    },
  },
  {
    id: 'cement/10.3',
    regulation: 'cement',
    kinds: ['L', 'D'],
    contexts: ['dispatch'],
    text: {
      zh: '车辆掉沟求援时，调度立即派车救援。',
      en: 'When a vehicle lies in a ditch and asks for help, dispatch has another on its way immediately.',
    },
  },
] as const satisfies readonly ClauseOf<'cement'>[]
