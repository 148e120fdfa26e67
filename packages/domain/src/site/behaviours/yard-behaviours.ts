import type { Assumption } from '../assumption'

/** Assumed behaviours of the yard: loading and dispatch. */
export const yardBehaviours: readonly Assumption[] = [
  {
    id: 'loading/workshop2-is-line3',
    context: 'loading',
    clauses: ['cement/promise/3', 'cement/convention/3.3'],
    text: { zh: '承诺中的二、三线，三线即二车间。', en: 'Line 3 of the promise on lines 2 and 3 is workshop 2.' },
  },
  {
    id: 'loading/truck-residue',
    context: 'loading',
    clauses: ['cement/9.2.5', 'cement/10.1'],
    text: {
      zh: '汽车车厢有余料的，比照火车车厢先清净。',
      en: 'Residue on a truck is cleared first, as on a rail wagon.',
    },
  },
  {
    id: 'loading/side-across-by-hand',
    context: 'loading',
    clauses: ['cement/convention/3.1.2'],
    text: {
      zh: '人工装车时袋的长边横放；机械线横放哪一边由现场参数决定。',
      en: 'By hand the long side of a bag lies across the bed; on machine lines the site value decides which side does.',
    },
  },
  {
    id: 'loading/over-payload',
    context: 'loading',
    clauses: ['cement/9.1.1', 'cement/ban/4'],
    text: {
      zh: '超过车辆核定载质量的，按道路交通法规拒装。',
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
    id: 'loading/counts-anew',
    context: 'loading',
    clauses: ['cement/convention/4', 'cement/9.1.2'],
    text: {
      zh: '点数不符纠正后，或门卫查出不符扣车后，三岗从头点数，并重新征求客户意见。',
      en: 'After a count that differed, before release or at the gate, all three posts count anew and the customer is asked anew.',
    },
  },
  {
    id: 'dispatch/no-show',
    context: 'dispatch',
    clauses: ['cement/8.1'],
    text: {
      zh: '叫号未到的保留原号，超过次数排到队尾。',
      en: 'A vehicle that does not come keeps its number as often as the site says and then goes to the end.',
    },
  },
  {
    id: 'dispatch/suspended-during-visit',
    context: 'dispatch',
    clauses: ['cement/convention/8'],
    text: {
      zh: '在厂期间被停运的，按有权人决定装完或卸下，此后不得再进厂。',
      en: 'A vehicle suspended during a visit finishes or unloads as the authority says and makes no new visit.',
    },
  },
  {
    id: 'dispatch/next-that-fits',
    context: 'dispatch',
    clauses: ['cement/8.3'],
    text: {
      zh: '供应紧张时余量不足一单的，不越过此单改配后面装得下的订单。',
      en: 'In a shortage an order that no longer fits is not passed over for a later one that would.',
    },
  },
]
