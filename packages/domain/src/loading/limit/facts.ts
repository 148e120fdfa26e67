import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'

const yesNo = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses })

/** What the loading limit asks of a vehicle and its load (装车高限与排列). */
export const limitFacts = z.object({
  cargo: fact.enum(
    {
      bagged: { zh: '袋装水泥', en: 'bagged cement' },
      winterStored: { zh: '冬储袋装水泥', en: 'winter-stored bagged cement' },
      bulk: { zh: '散装水泥', en: 'bulk cement' },
      clinker: { zh: '熟料', en: 'clinker' },
    },
    { label: { zh: '货物', en: 'cargo' } },
  ),
  braces: fact.boolean({
    label: { zh: '车厢内有斜拉筋', en: 'diagonal braces in the bed' },
    clauses: ['cement/convention/2'],
  }),
  special: yesNo('大型或特种车辆', 'large or special vehicle', ['cement/convention/2']),
  meetsConditions: yesNo('具备装车条件', 'meets the loading conditions', ['cement/convention/2']),
  safeToLoad: yesNo('能够安全装车', 'can be loaded safely', ['cement/convention/2']),
  line: fact.enum(
    {
      line1: { zh: '一线（制一车间）', en: 'line 1 (workshop 1)' },
      line2: { zh: '二线（制一车间）', en: 'line 2 (workshop 1)' },
      line3: { zh: '三线（制二车间）', en: 'line 3 (workshop 2)' },
    },
    {
      presence: 'whenNeeded',
      label: { zh: '生产线', en: 'production line' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.2', 'cement/convention/3.3'],
    },
  ),
  method: fact.enum(
    { machine: { zh: '机械装车', en: 'by machine' }, hand: { zh: '人工装车', en: 'by hand' } },
    { presence: 'whenNeeded', label: { zh: '装车方式', en: 'loading method' }, clauses: ['cement/convention/3.1.1'] },
  ),
  vehicle: fact.enum(
    {
      sideTipper: { zh: '侧翻式自卸车', en: 'side-tipping dump truck' },
      other: { zh: '其他车辆', en: 'other vehicle' },
    },
    { presence: 'whenNeeded', label: { zh: '车型', en: 'vehicle' }, clauses: ['cement/convention/3.2'] },
  ),
  width: fact.number({
    presence: 'whenNeeded',
    unit: 'm',
    scale: 1000,
    min: 0.5,
    max: 5,
    label: { zh: '车厢内宽', en: 'inner bed width' },
    clauses: [
      'cement/convention/3.1.1',
      'cement/convention/3.1.2',
      'cement/convention/3.2',
      'cement/convention/3.3',
      'cement/convention/3.4',
    ],
  }),
})
