import type { Assumption } from './assumption'

/** Behaviours that the regulations do not state and that we chose; documented, not switchable. */
export const assumedBehaviours: readonly Assumption[] = [
  {
    id: 'loading/workshop2-is-line3',
    context: 'loading',
    clauses: ['cement/promise/3', 'cement/convention/3.3'],
    text: { zh: '承诺中的二、三线,三线即二车间。', en: 'Line 3 of the promise on lines 2 and 3 is workshop 2.' },
  },
  {
    id: 'loading/truck-residue',
    context: 'loading',
    clauses: ['cement/9.2.5', 'cement/10.1'],
    text: {
      zh: '汽车车厢有余料的,比照火车车厢先清净。',
      en: 'Residue on a truck is cleared first, as on a rail wagon.',
    },
  },
  {
    id: 'loading/side-across-by-hand',
    context: 'loading',
    clauses: ['cement/convention/3.1.2'],
    text: {
      zh: '人工装车时袋的长边横放;机械线横放哪一边由现场参数决定。',
      en: 'By hand the long side of a bag lies across the bed; on machine lines the site value decides which side does.',
    },
  },
  {
    id: 'loading/over-payload',
    context: 'loading',
    clauses: ['cement/9.1.1', 'cement/ban/4'],
    text: {
      zh: '超过车辆核定载质量的,按道路交通法规拒装。',
      en: 'A load over the rated payload is refused, after road traffic law.',
    },
  },
  {
    id: 'loading/bags-centred',
    context: 'loading',
    clauses: ['cement/9.1.1'],
    text: {
      zh: '车上的袋沿车厢长度居中码放，不靠前栏板；各层相同，不压缝；加的一丁靠右侧栏板。',
      en: 'Bags are centred along the bed, not pushed against its front wall; layers are alike, not interlocked; the crosswise column stands at the right wall.',
    },
  },
  {
    id: 'loading/odd-top-layer',
    context: 'loading',
    clauses: ['cement/9.1.1'],
    text: {
      zh: '顶层袋数为奇数而排数为偶数时前后不能完全对称，靠近中心的一排少一袋。',
      en: 'An odd top layer on an even number of rows cannot be alike to front and rear: a row near the centre is one bag short.',
    },
  },
  {
    id: 'handover/instants',
    context: 'handover',
    clauses: ['shift/handover/5', 'shift/handover/6', 'shift/handover/7'],
    text: {
      zh: '后一次值班日志签名的时刻起发生的问题算交接之后；恰在接班时刻取得的同意算事先同意；到岗时刻精确到整秒。',
      en: 'A problem at the very instant of the later duty-log signature counts as after; consent exactly at the start of the shift is prior; arrivals are recorded to the whole second.',
    },
  },
  {
    id: 'handover/telling',
    context: 'handover',
    clauses: ['shift/handover/3', 'shift/handover/6'],
    text: {
      zh: '口头或已签字的日记只要有一处交代正确，即算交清；没有签字的日记不算交代。',
      en: 'Telling rightly by word or in a signed diary is enough, even where the other is wrong; an unsigned diary tells nothing.',
    },
  },
  {
    id: 'handover/swap-gap',
    context: 'handover',
    clauses: ['shift/handover/7'],
    text: {
      zh: '接班时刻替班人不在岗，脱班才算换班造成；奉命空岗期间不计迟到、缺勤和提前离岗。',
      en: 'A gap is because of a swap only when the substitute is not there at the start of the shift; nobody is late, absent or gone early at a post closed by order.',
    },
  },
  {
    id: 'dispatch/no-show',
    context: 'dispatch',
    clauses: ['cement/8.1'],
    text: {
      zh: '叫号未到的保留原号,超过次数排到队尾。',
      en: 'A vehicle that does not come keeps its number as often as the site says and then goes to the end.',
    },
  },
  {
    id: 'dispatch/suspended-during-visit',
    context: 'dispatch',
    clauses: ['cement/convention/8'],
    text: {
      zh: '在厂期间被停运的,按有权人决定装完或卸下,此后不得再进厂。',
      en: 'A vehicle suspended during a visit finishes or unloads as the authority says and makes no new visit.',
    },
  },
  {
    id: 'dispatch/next-that-fits',
    context: 'dispatch',
    clauses: ['cement/8.3'],
    text: {
      zh: '供应紧张时余量不足一单的,不越过此单改配后面装得下的订单。',
      en: 'In a shortage an order that no longer fits is not passed over for a later one that would.',
    },
  },
  {
    id: 'complaint/final-decision',
    context: 'complaint',
    clauses: ['template/7.3', 'cement/17'],
    text: {
      zh: '客户始终不满意的,由领导小组最终决定结案,并写明理由。',
      en: 'A complaint whose customer stays dissatisfied is closed by a final decision of the leading group, with its reason.',
    },
  },
  {
    id: 'complaint/reopened',
    context: 'complaint',
    clauses: ['template/7.3'],
    text: {
      zh: '结案后限期内重新办理,过期另立新件并关联原件。',
      en: 'Within the period a closed complaint is reopened; later a new one is made and linked.',
    },
  },
  {
    id: 'complaint/anonymous',
    context: 'complaint',
    clauses: ['template/7.3', 'cement/convention/7'],
    text: {
      zh: '匿名投诉不留联系方式,免告知和满意确认,凭承办记录经值班调度长复核结案。',
      en: "An anonymous complaint has no contact, is neither told nor asked, and closes on the handler's record once the chief dispatcher checked it.",
    },
  },
  {
    id: 'complaint/unreachable',
    context: 'complaint',
    clauses: ['template/7.3'],
    text: {
      zh: '客户多日多次联系不上的,转最终决定。',
      en: 'When a customer cannot be reached in the set tries and days, the final decision follows.',
    },
  },
  {
    id: 'complaint/escalation-levels',
    context: 'complaint',
    clauses: ['cement/convention/6', 'cement/convention/7', 'cement/17'],
    text: {
      zh: '升级依次为当班调度、值班调度长、副组长、组长,按答复期限已用比例逐级上升,每级一次,不回降。',
      en: 'Escalation goes from the dispatcher on duty to the chief dispatcher, the deputy head and the head by the share of the answer time used, each once and never back.',
    },
  },
  {
    id: 'complaint/calendars',
    context: 'complaint',
    clauses: ['cement/13'],
    text: {
      zh: '紧急件昼夜连续计时,其余按办公日历计时,采用国务院节假日和调休安排。',
      en: "Urgent complaints run round the clock, the others by the office calendar with the State Council's holidays and moved workdays.",
    },
  },
  {
    id: 'conduct/on-behalf',
    context: 'conduct',
    clauses: ['cement/ban/1', 'cement/ban/sanction'],
    text: { zh: '代客户提货的人视同客户。', en: 'Whoever collects for a customer counts as the customer.' },
  },
  {
    id: 'conduct/suspension-open-ended',
    context: 'conduct',
    clauses: ['cement/convention/8'],
    text: { zh: '停运至解除为止。', en: 'A suspension holds until it is lifted.' },
  },
  {
    id: 'conduct/admission-cancelled',
    context: 'conduct',
    clauses: ['cement/8.2'],
    text: {
      zh: '扰乱秩序屡犯或情节恶劣的,取消该车入厂资格。',
      en: "Repeated or grave disorder cancels that vehicle's admission.",
    },
  },
  {
    id: 'conduct/repeated',
    context: 'conduct',
    clauses: ['cement/18'],
    text: {
      zh: '同一人、同一条款、均已查实、在期限内的,为屡犯。',
      en: 'An act is repeated when the same person, the same clause and the period fit and both are verified.',
    },
  },
  {
    id: 'conduct/who-is-bound',
    context: 'conduct',
    clauses: ['cement/ban/1'],
    text: {
      zh: '禁令约束站台工作人员,外包装卸工经其用人单位受约束。',
      en: 'The bans bind platform staff, and contract loaders through their employer.',
    },
  },
  {
    id: 'conduct/graver-on-plate',
    context: 'conduct',
    clauses: ['cement/8.2', 'cement/convention/8'],
    text: {
      zh: '同一车既应停运又应取消资格的,两条都引用,从重执行取消资格。',
      en: 'When a plate earns suspension and cancelled admission both are cited and the graver, cancellation, stands.',
    },
  },
  {
    id: 'conduct/retaliation-serious',
    context: 'conduct',
    clauses: ['cement/ban/10'],
    text: { zh: '打击客户的行为默认为情节严重。', en: 'Retaliation is serious unless stated otherwise.' },
  },
  {
    id: 'conduct/appeal',
    context: 'conduct',
    clauses: ['cement/17', 'cement/18'],
    text: {
      zh: '处理决定须由有权且无利害关系的人作出;申诉向领导小组提出,由其作出的决定向总经理办公会申诉;减轻不低于30元,期满生效。',
      en: "A decision is made by someone with authority and without interest; an appeal goes to the leading group, or to the general manager's meeting against the group's own; a reduction stays at 30 yuan or more, and on expiry the decision is final.",
    },
  },
  {
    id: 'fieldService/assignment',
    context: 'fieldService',
    clauses: ['field/4.3'],
    text: {
      zh: '多人合适时派当日任务最少者,再按工号。',
      en: 'Among several suitable technicians the one with the fewest orders that day goes, then by staff number.',
    },
  },
  {
    id: 'fieldService/many-orders',
    context: 'fieldService',
    clauses: ['field/4.3'],
    text: {
      zh: '多单同派时先求完成单数最多,再求路程最短。',
      en: 'Many orders at once are assigned so that the most are served, then with the least travel.',
    },
  },
  {
    id: 'safety/hazard-this-shift',
    context: 'safety',
    clauses: ['shift/safety/5'],
    text: { zh: '一般隐患须在本班结束前上报。', en: 'A hazard that is no danger is reported before the shift ends.' },
  },
  {
    id: 'safety/verified-by-another',
    context: 'safety',
    clauses: ['shift/safety/6'],
    text: {
      zh: '隐患消除由整改人以外的人验证。',
      en: 'The end of a hazard is verified by someone who did not remedy it.',
    },
  },
  {
    id: 'confidentiality/consent-or-duty',
    context: 'confidentiality',
    clauses: ['shift/confidentiality/4', 'charter/7.3', 'department/7.1'],
    text: {
      zh: '客户资料仅经客户同意或依法向他人提供。',
      en: 'Customer data go to others only by consent or legal duty.',
    },
  },
  {
    id: 'confidentiality/current-kept',
    context: 'confidentiality',
    clauses: ['shift/confidentiality/6', 'shift/confidentiality/7'],
    text: { zh: '仍有效的资料不予销毁。', en: 'What is still current is not destroyed.' },
  },
  {
    id: 'care/leap-birthday',
    context: 'care',
    clauses: ['template/8.3'],
    text: { zh: '2月29日生日在平年按2月28日。', en: 'A birthday on 29 February falls on the 28th in common years.' },
  },
  {
    id: 'training/tiers',
    context: 'training',
    clauses: ['training/2'],
    text: {
      zh: '满名师年限但无级别的归骨干层,未满骨干年限而有级别的仍归年轻层。',
      en: 'Enough years for master without the level means backbone; the level without the years for backbone means young.',
    },
  },
]
