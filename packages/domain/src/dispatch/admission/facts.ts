import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'

const found = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ source: 'derived', label: { zh, en }, clauses })
const attested = (zh: string, en: string) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses: ['cement/convention/2'] })

/** What admission to the plant asks (入厂准许). */
export const admissionFacts = z.object({
  cancelled: found('入厂资格已取消', 'admission cancelled', ['cement/8.2']),
  suspended: found('停运中', 'suspended', ['cement/convention/8']),
  cargo: fact.enum(
    {
      bagged: { zh: '袋装水泥', en: 'bagged cement' },
      winterStored: { zh: '冬储袋装水泥', en: 'winter-stored bagged cement' },
      bulk: { zh: '散装水泥', en: 'bulk cement' },
      clinker: { zh: '熟料', en: 'clinker' },
    },
    { presence: 'whenNeeded', label: { zh: '货物', en: 'cargo' }, clauses: ['cement/convention/2'] },
  ),
  braces: attested('车厢内有斜拉筋', 'diagonal braces in the bed'),
  special: attested('大型或特种车辆', 'large or special vehicle'),
  meetsConditions: attested('具备装车条件', 'meets the loading conditions'),
  safeToLoad: attested('能够安全装车', 'can be loaded safely'),
})
