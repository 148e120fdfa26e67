import type { ClauseOf } from './clause'

/** Shift handover, safety and confidentiality (交接班、安全生产、保密制度). */
export const shiftClauses = [
  {
    id: 'shift/handover/1',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['handover'],
    text: {
      zh: '接班人应在开班前10至15分钟到岗并做好准备。',
      en: 'Whoever takes over arrives 10 to 15 minutes before the shift starts and gets ready.',
    },
  },
  {
    id: 'shift/handover/2',
    regulation: 'shift',
    kinds: ['L', 'A'],
    contexts: ['handover'],
    text: {
      zh: '交接双方须当面办理，态度认真，事项逐条说清。',
      en: 'Both sides hand over in person, seriously, with every item spelled out.',
    },
  },
  {
    id: 'shift/handover/3',
    regulation: 'shift',
    kinds: ['L'],
    contexts: ['handover'],
    text: {
      zh: '交班人离岗前写好交班日记并注明时间和工号，接班人读后签字。',
      en: 'The outgoing person completes the shift diary with time and staff number before going home; the incoming person reads and signs it.',
    },
  },
  {
    id: 'shift/handover/4',
    regulation: 'shift',
    kinds: ['A'],
    contexts: ['handover'],
    text: {
      zh: '交接期间不得吵到仍在岗的同事。',
      en: 'Handing over is done without noise, for the sake of colleagues still at work.',
    },
  },
  {
    id: 'shift/handover/5',
    regulation: 'shift',
    kinds: ['R', 'L'],
    contexts: ['handover'],
    text: {
      zh: '当班出现的问题当班解决并上报；交接中出现的问题由办理交接的人先处置到可以停手，接班人协助，然后继续交接。',
      en: "A problem of the shift is solved within it and reported; one that comes up while handing over is first brought under control by those handing over, with the incoming person's help.",
    },
  },
  {
    id: 'shift/handover/6',
    regulation: 'shift',
    kinds: ['R', 'L'],
    contexts: ['handover'],
    text: {
      zh: '漏交、错交的责任在交班人，错接的责任在接班人；交接结束在值班日志记下时间和工号，以便分清责任。',
      en: "Leaving something out or handing it over wrongly is the outgoing person's liability, taking it over wrongly the incoming person's; time and staff number in the duty log show who.",
    },
  },
  {
    id: 'shift/handover/7',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['handover'],
    text: {
      zh: '换班须先经有关人员同意；因换班而无人在岗的，换班双方都有责任。',
      en: 'Swaps need prior consent, and both swappers are liable when the post stands empty because of one.',
    },
  },
  {
    id: 'shift/safety/1',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['safety'],
    text: {
      zh: '学习并遵守安全规定和机房规则，易燃易爆品一律不得带入机房。',
      en: 'Safety and machine-room rules are learnt and obeyed; nothing flammable or explosive enters the machine room.',
    },
  },
  {
    id: 'shift/safety/2',
    regulation: 'shift',
    kinds: ['A'],
    contexts: ['safety'],
    text: {
      zh: '机房保持干净，设备爱惜使用，作业讲安全。',
      en: 'The machine room stays clean, its equipment is looked after and work is done safely.',
    },
  },
  {
    id: 'shift/safety/3',
    regulation: 'shift',
    kinds: ['D', 'L'],
    contexts: ['safety'],
    text: {
      zh: '机房按班、按日、按月检查，安全状况记录详尽。',
      en: 'The machine room is inspected every shift, every day and every month, with a detailed record of its safety.',
    },
  },
  {
    id: 'shift/safety/4',
    regulation: 'shift',
    kinds: ['L', 'A'],
    contexts: ['safety'],
    text: {
      zh: '会用防护设备；遇险立即启动预案，及时抢救补救，保证人员安全。',
      en: 'Staff can use protective equipment and, in danger, start the emergency plan immediately, limit the damage and keep people safe.',
    },
  },
  {
    id: 'shift/safety/5',
    regulation: 'shift',
    kinds: ['L', 'R'],
    contexts: ['safety'],
    text: { zh: '隐患和险情要尽快向上报告。', en: 'Hazards and dangers are made known to superiors without delay.' },
  },
  {
    id: 'shift/safety/6',
    regulation: 'shift',
    kinds: ['L'],
    contexts: ['safety'],
    text: {
      zh: '隐患一经发现就跟踪到底，消除为止。',
      en: 'A hazard once found is pursued until nothing of it remains.',
    },
  },
  {
    id: 'shift/safety/7',
    regulation: 'shift',
    kinds: ['A'],
    contexts: ['safety'],
    text: {
      zh: '员工相互监督配合，制止违反安全规定的行为。',
      en: 'Colleagues watch out for each other and stop breaches of the safety rules.',
    },
  },
  {
    id: 'shift/confidentiality/1',
    regulation: 'shift',
    kinds: ['P'],
    contexts: ['confidentiality'],
    text: {
      zh: '遵守国家保密法和公司的保密规定。',
      en: "Everyone obeys the law on state secrets and the company's own secrecy rules.",
    },
  },
  {
    id: 'shift/confidentiality/2',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['confidentiality'],
    text: {
      zh: '营业场所和机房要有安全保卫，外人进入工作现场须先经主管上级批准。',
      en: 'Business premises and machine room are secured; a visitor comes onto the work site only if the superior in charge approved it first.',
    },
  },
  {
    id: 'shift/confidentiality/3',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['confidentiality'],
    text: {
      zh: '资料和统计数据严格管理，未经许可不得复印或外带。',
      en: 'Records and statistics are controlled: without permission nobody copies them or carries them out.',
    },
  },
  {
    id: 'shift/confidentiality/4',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['confidentiality'],
    text: {
      zh: '按咨询流程办事，客户信息和内部信息不得违规外泄。',
      en: 'Staff follow the enquiry procedure and let neither customer nor internal information leak.',
    },
  },
  {
    id: 'shift/confidentiality/5',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['confidentiality'],
    text: { zh: '客户资料只能按业务流程变更。', en: 'Customer data change only by way of the business procedure.' },
  },
  {
    id: 'shift/confidentiality/6',
    regulation: 'shift',
    kinds: ['R', 'L'],
    contexts: ['confidentiality'],
    text: {
      zh: '作废或过期的客户资料、内部文件要及时销毁，不准当废品卖。',
      en: 'Void or outdated customer material and internal documents are destroyed promptly and never sold as scrap.',
    },
  },
  {
    id: 'shift/confidentiality/7',
    regulation: 'shift',
    kinds: ['L'],
    contexts: ['confidentiality'],
    text: {
      zh: '内部文件和客户资料由专人保管并分类整理。',
      en: 'One appointed person keeps internal papers and customer data filed and in order.',
    },
  },
  {
    id: 'shift/confidentiality/8',
    regulation: 'shift',
    kinds: ['R'],
    contexts: ['confidentiality'],
    text: {
      zh: '终端上不装与生产无关的软件、不玩游戏，无关人员不得使用终端和办公设备。',
      en: 'Terminals carry no software foreign to production and no games; people who have no business there touch neither terminals nor office equipment.',
    },
  },
] as const satisfies readonly ClauseOf<'shift'>[]
