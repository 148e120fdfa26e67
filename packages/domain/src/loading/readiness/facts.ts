import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'

const yesNo = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses })

/** What is loaded: a truck or a rail wagon (汽车、火车). */
export const carrier = fact.enum(
  { truck: { zh: '汽车', en: 'truck' }, wagon: { zh: '火车车皮', en: 'rail wagon' } },
  { label: { zh: '运输工具', en: 'carrier' }, clauses: ['cement/9.1.1', 'cement/9.2.1'] },
)

/** What is looked at before loading begins (装前检查). */
export const readinessFacts = z.object({
  carrier,
  weather: fact.enum(
    { dry: { zh: '无雨雪', en: 'dry' }, rain: { zh: '下雨', en: 'rain' }, snow: { zh: '下雪', en: 'snow' } },
    { presence: 'whenNeeded', label: { zh: '天气', en: 'weather' }, clauses: ['cement/10.1'] },
  ),
  wetBed: yesNo('车厢底部有雨、雪', 'rain or snow on the bed floor', ['cement/10.1']),
  floorCleared: yesNo('车厢底部雨雪已清净', 'floor cleared of rain and snow', ['cement/10.1', 'cement/9.2.5']),
  beamsCleared: yesNo('横梁处雨雪已清净', 'beams cleared of rain and snow', ['cement/9.2.5']),
  residue: yesNo('车厢内有余料', 'residue in the bed', ['cement/9.2.5']),
  consent: yesNo('客户同意装车', 'the customer agrees to the loading', ['cement/10.1']),
})
