import type { Reading } from './assumption'

/** One meaning chosen of each ambiguous phrase (解读), with the phrase; misprints read as meant among them. */
export const readings: readonly Reading[] = [
  {
    id: 'handover/arrival-earlier',
    context: 'handover',
    clauses: ['shift/handover/1'],
    phrase: '提前10-15分钟',
    text: { zh: '比15分钟更早到岗，也算按时。', en: 'Coming more than 15 minutes early is met, too.' },
  },
  {
    id: 'handover/who-handles',
    context: 'handover',
    clauses: ['shift/handover/5'],
    phrase: '由交接人员负责处理',
    text: {
      zh: '交接中出现的问题由交班人处置，接班人协助。',
      en: 'The outgoing person handles a problem that arises during handover and the incoming one assists.',
    },
  },
  {
    id: 'handover/both-sign',
    context: 'handover',
    clauses: ['shift/handover/6'],
    phrase: '应在规定的值班日志中签注',
    text: {
      zh: '双方都在值班日志签字，责任自后一签字起转移。',
      en: 'Both sign the duty log, and liability passes with the later signature.',
    },
  },
  {
    id: 'handover/told-by-diary',
    context: 'handover',
    clauses: ['shift/handover/6'],
    phrase: '漏交错交',
    text: {
      zh: '接班人签过字的交班日记所载，视为已正确交代。',
      en: 'What stands in the diary that the incoming person signed counts as rightly told.',
    },
  },
  {
    id: 'handover/gap-without-swap',
    context: 'handover',
    clauses: ['shift/handover/7', 'shift/handover/1'],
    phrase: '因换班造成脱班',
    text: {
      zh: '非因换班而脱班的，由当值者负责。',
      en: 'A gap that no swap caused is the liability of the one whose turn it was.',
    },
  },
  {
    id: 'handover/gap-by-order',
    context: 'handover',
    clauses: ['shift/handover/7'],
    phrase: '脱班现象',
    text: { zh: '奉命停岗不算脱班，无人负责。', en: 'A post closed by order is no gap, and nobody is liable.' },
  },
  {
    id: 'handover/latent',
    context: 'handover',
    clauses: ['shift/handover/6'],
    phrase: '漏交错交',
    text: {
      zh: '交接前已存在但谁都不知道的问题，不算漏交，责任待定。',
      en: 'What existed before and was known to neither is no omission; liability stays undetermined.',
    },
  },
  {
    id: 'handover/caused-by-incoming',
    context: 'handover',
    clauses: ['shift/handover/5'],
    phrase: '由交接人员负责',
    text: {
      zh: '交接中由接班人造成的问题，由接班人负责。',
      en: 'A problem that the incoming person causes during handover is his liability.',
    },
  },
  {
    id: 'handover/after-completion',
    context: 'handover',
    clauses: ['shift/handover/6'],
    phrase: '以明责任',
    text: {
      zh: '交接完成后出现的问题由接班人负责。',
      en: "A problem that arises after completion is the incoming person's liability.",
    },
  },
  {
    id: 'safety/detailed',
    context: 'safety',
    clauses: ['shift/safety/3'],
    phrase: '星系记录',
    text: { zh: '误字，读作“详细记录”。', en: 'Misprint for a detailed record.' },
  },
  {
    id: 'safety/people-first',
    context: 'safety',
    clauses: ['shift/safety/4'],
    phrase: '并保障人身安全',
    text: { zh: '先保人身，后保财物。', en: 'People are made safe before property.' },
  },
  {
    id: 'training/every-two-weeks',
    context: 'training',
    clauses: ['training/3'],
    phrase: '开两周集中半天',
    text: { zh: '误字，读作“每两周集中半天”。', en: 'Misprint for half a day every two weeks.' },
  },
  {
    id: 'fieldService/free-in-warranty',
    context: 'fieldService',
    clauses: ['field/2.3'],
    phrase: '保修期外维修只收',
    text: { zh: '保修期内维修不收费。', en: 'A repair within the warranty is free.' },
  },
  {
    id: 'fieldService/sim-differ',
    context: 'fieldService',
    clauses: ['field/4.6'],
    phrase: '新旧SIM',
    text: { zh: '新旧两张卡号码不同才算换卡。', en: 'A SIM change needs two different cards.' },
  },
  {
    id: 'loading/rises-over-side',
    context: 'loading',
    clauses: ['cement/9.2.1'],
    phrase: '飘的水泥',
    text: { zh: '指码放高出车帮的水泥。', en: 'Means cement that is stacked higher than the side of the wagon.' },
  },
  {
    id: 'loading/cart-strikes',
    context: 'loading',
    clauses: ['cement/9.2.3'],
    phrase: '推车撞击',
    text: { zh: '装车中推车顶靠水泥垛的情形。', en: 'Means a push-cart that strikes against the stack while loading.' },
  },
  {
    id: 'loading/winter-over-line',
    context: 'loading',
    clauses: ['cement/convention/3.4'],
    phrase: '冬储水泥装车',
    text: {
      zh: '冬储水泥的限高优先于各线自己的限高。',
      en: 'The limit for winter-stored cement stands above the limit of the line.',
    },
  },
  {
    id: 'complaint/no-gaps',
    context: 'complaint',
    clauses: ['cement/13'],
    phrase: '按编号登记',
    text: { zh: '编号连续，中间不留空号。', en: 'Numbers run without gaps.' },
  },
  {
    id: 'conduct/verified-everywhere',
    context: 'conduct',
    clauses: ['cement/ban/sanction', 'cement/18', 'cement/8.2', 'cement/convention/8'],
    phrase: '查实后',
    text: { zh: '其他处罚同样须先查实。', en: 'Every other sanction, too, needs the act to be verified first.' },
  },
  {
    id: 'conduct/same-act',
    context: 'conduct',
    clauses: ['cement/18'],
    phrase: '违反本规定',
    text: {
      zh: '同一人、同一时刻、同一次到厂或事件为一次行为，只处罚一次。',
      en: 'Same person, instant and visit or incident are one act, sanctioned once.',
    },
  },
]
