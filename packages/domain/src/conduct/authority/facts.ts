import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'

const known = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses })

/** What is asked of the one who is to decide on a sanction (处理决定人). */
export const authorityFacts = z.object({
  hasAuthority: known('有处理权限', 'has authority', ['cement/17', 'cement/18']),
  isAccused: known('本人被举报', 'is the accused', ['cement/ban/10']),
  isAccuser: known('本人是举报人', 'is the accuser', ['cement/18']),
  isSubordinate: known('是被举报人或举报人的下属', 'serves under the accused or the accuser', ['cement/18']),
  isRelative: known('是被举报人或举报人的亲属', 'is a relative of the accused or the accuser', ['cement/18']),
  handlesComplaint: known('是该投诉的承办人', 'handles the complaint', ['department/2.3']),
})
