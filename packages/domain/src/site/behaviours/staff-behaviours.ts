import type { Assumption } from '../assumption'

/** Assumed behaviours of staff and customers. */
export const staffBehaviours: readonly Assumption[] = [
  {
    id: 'handover/instants',
    context: 'handover',
    clauses: ['shift/handover/5', 'shift/handover/6', 'shift/handover/7'],
    text: {
      zh: '后一次值班日志签字的时刻起发生的问题算交接之后；恰在开班时刻取得的同意算事先同意；到岗时刻精确到整秒。',
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
      zh: '开班时刻替班人不在岗，脱班才算换班造成；奉命停岗期间不计迟到、缺勤和提前离岗。',
      en: 'A gap is because of a swap only when the substitute is not there at the start of the shift; nobody is late, absent or gone early at a post closed by order.',
    },
  },
  {
    id: 'fieldService/assignment',
    context: 'fieldService',
    clauses: ['field/4.3'],
    text: {
      zh: '多人合适时派当日任务最少者，再按工号。',
      en: 'Among several suitable technicians the one with the fewest orders that day goes, then by staff number.',
    },
  },
  {
    id: 'fieldService/many-orders',
    context: 'fieldService',
    clauses: ['field/4.3'],
    text: {
      zh: '多单同派时先求完成单数最多，再求路程最短。',
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
      zh: '满名师年限但无级别的归骨干层，未满骨干年限而有级别的仍归年轻层。',
      en: 'Enough years for master without the level means backbone; the level without the years for backbone means young.',
    },
  },
  {
    id: 'handover/absence-is-a-breach',
    context: 'handover',
    clauses: ['shift/handover/1', 'shift/handover/7'],
    text: {
      zh: '未到岗与迟到一样记为违规；换班造成的脱班另记一条。',
      en: 'Not coming at all is recorded as a breach, as lateness is; a gap because of a swap is recorded beside it.',
    },
  },
]
