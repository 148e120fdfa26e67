import { propertiesOf } from '@zhidu/rules/proof'
import { arrangementRulebook } from './arrangement'
import { limitRulebook } from './rulebook'

const limit = propertiesOf(limitRulebook)

/** What must always hold of the loading limit (装车限高与横向排列必须始终成立的事). */
export const limitProperties = [
  limit.total({
    label: { zh: '每种情况都有限定或不予装车的结论', en: 'every case has a limit, no limit, or a refusal' },
    clauses: ['cement/convention/2', 'cement/convention/3.1.1'],
  }),
  limit.whenever({ all: [{ special: true }, { any: [{ meetsConditions: false }, { safeToLoad: false }] }] }).then(
    { verdict: 'refused', reason: ['conditionsMissing', 'unsafe'] },
    {
      label: {
        zh: '大型、特种车辆不具备条件或不能保证安全的，一律不装',
        en: 'a large or special vehicle is refused without the conditions or where it cannot be loaded safely',
      },
      clauses: ['cement/convention/2'],
    },
  ),
  limit.whenever({ braces: true, cargo: { not: 'clinker' } }).then(
    { verdict: 'refused' },
    {
      label: { zh: '有斜拉筋的车不装水泥', en: 'a bed with diagonal braces takes no cement' },
      clauses: ['cement/convention/2'],
    },
  ),
  limit.never(
    { special: false, braces: false },
    { verdict: 'refused' },
    {
      label: { zh: '普通车辆没有斜拉筋的，不得拒装', en: 'no other vehicle without braces is refused' },
      clauses: ['cement/convention/2'],
    },
  ),
  limit.never(
    { cargo: ['clinker', 'bulk'] },
    { verdict: 'limit' },
    {
      label: { zh: '熟料和散装水泥不限袋数', en: 'clinker and bulk cement have no limit in bags' },
      clauses: ['cement/convention/2', 'cement/convention/3.1.1'],
    },
  ),
  limit.monotone('width', 'abreast', 'increasing', {
    label: { zh: '车厢越宽，横向排数不会越少', en: 'a wider bed never gets fewer bags abreast' },
    clauses: ['cement/convention/3.1.1', 'cement/convention/3.1.2', 'cement/convention/3.2', 'cement/convention/3.3'],
  }),
  limit.monotone('width', 'layers', 'increasing', {
    label: { zh: '车厢变宽，层数不会减少', en: 'a wider bed never gets fewer layers' },
    clauses: ['cement/convention/3.1.1'],
  }),
  limit.monotone('width', 'layers', 'decreasing', {
    label: { zh: '车厢变宽，层数也不会增加：层数与宽度无关', en: 'nor more: layers do not depend on the width' },
    clauses: ['cement/convention/3.1.1'],
  }),
  limit.never(
    { width: { below: 2.35 } },
    { abreast: { not: 'three' } },
    {
      label: { zh: '内宽不到2.35米的只排三排', en: 'a bed under 2.35 m takes three abreast only' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.2', 'cement/convention/3.3', 'cement/convention/3.4'],
    },
  ),
  limit.never(
    { any: [{ line: ['line2', 'line3'] }, { method: 'machine' }, { cargo: 'winterStored' }] },
    { abreast: ['threeAndOne', 'four'] },
    {
      label: {
        zh: '只有一线人工装车由宽度直接定三排加一丁或四排',
        en: 'only by hand on line 1 does the width alone decide on a crosswise bag or four abreast',
      },
      clauses: ['cement/convention/3.1.2'],
    },
  ),
  limit.within(
    'layers',
    { from: 14, to: 16 },
    {
      label: { zh: '限高总在14层到16层之间', en: 'the limit is always 14 to 16 layers' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.1.2'],
    },
  ),
  limit.within(
    'layers',
    { to: 15 },
    {
      when: { line: 'line2' },
      label: { zh: '二线最高15层', en: 'on line 2 at most 15 layers' },
      clauses: ['cement/convention/3.2'],
    },
  ),
  limit.within(
    'layers',
    { to: 14 },
    {
      when: {
        any: [{ cargo: 'winterStored' }, { line: 'line1', method: 'hand' }, { line: 'line2', vehicle: 'sideTipper' }],
      },
      label: {
        zh: '冬储水泥、一线人工装车和二线侧翻车最高14层',
        en: 'winter-stored cement, line 1 by hand and side tippers on line 2 get at most 14 layers',
      },
      clauses: ['cement/convention/3.1.2', 'cement/convention/3.2', 'cement/convention/3.4'],
    },
  ),
]

const arrangement = propertiesOf(arrangementRulebook)

/** What must always hold of the choice of the arrangement (横向排列的选定必须始终成立的事). */
export const arrangementProperties = [
  arrangement.total({
    label: { zh: '任何排法和要求都有答复', en: 'every arrangement and wish has an answer' },
    clauses: ['cement/convention/3.1.1'],
  }),
  arrangement.never(
    { any: [{ abreast: { not: 'threeOrFour' } }, { wish: { present: true } }] },
    { arrangement: 'askCustomer' },
    {
      label: { zh: '只有可选而未选时才问客户', en: 'the customer is asked only where there is a choice not yet made' },
      clauses: ['cement/convention/3.1.1'],
    },
  ),
  arrangement.never(
    { abreast: 'threeOrFour' },
    { wish: 'refused' },
    {
      label: { zh: '三排、四排均可时客户的要求一律照办', en: 'where both are allowed the wish is never refused' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.2', 'cement/convention/3.3'],
    },
  ),
  arrangement.never(
    { abreast: 'three' },
    { arrangement: ['four', 'threeAndOne'] },
    {
      label: { zh: '只准三排的，客户要求也排不成四排', en: 'a wish never makes four of three abreast' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.1.2'],
    },
  ),
]
