import { activityClauses } from './activity'
import { cementArticlesClauses } from './cement-articles'
import { cementBansClauses } from './cement-bans'
import { cementConventionClauses } from './cement-convention'
import { cementAfterSaleArticlesClauses } from './cement-after-sale-articles'
import { cementPromisesClauses } from './cement-promises'
import { charterClauses } from './charter'
import type { ClauseOf } from './clause'
import { codeClauses } from './code'
import { departmentClauses } from './department'
import { fieldClauses } from './field'
import { modelClauses } from './model'
import type { RegulationId } from './regulations'
import { shiftClauses } from './shift'
import { templateClauses } from './template'
import { trainingClauses } from './training'

/** The id of a clause, such as `cement/convention/3.1.1`; a misspelt id does not compile. */
export type ClauseId =
  | (typeof shiftClauses)[number]['id']
  | (typeof charterClauses)[number]['id']
  | (typeof departmentClauses)[number]['id']
  | (typeof trainingClauses)[number]['id']
  | (typeof modelClauses)[number]['id']
  | (typeof fieldClauses)[number]['id']
  | (typeof codeClauses)[number]['id']
  | (typeof activityClauses)[number]['id']
  | (typeof templateClauses)[number]['id']
  | (typeof cementArticlesClauses)[number]['id']
  | (typeof cementAfterSaleArticlesClauses)[number]['id']
  | (typeof cementBansClauses)[number]['id']
  | (typeof cementPromisesClauses)[number]['id']
  | (typeof cementConventionClauses)[number]['id']

/** A clause of the ten regulations (条款): id, what the system does with it, where, and a paraphrase. */
export interface Clause extends Omit<ClauseOf<RegulationId>, 'id'> {
  readonly id: ClauseId
}

/** Every clause of the ten regulations, regulation by regulation. */
export const clauses: readonly Clause[] = [
  ...shiftClauses,
  ...charterClauses,
  ...departmentClauses,
  ...trainingClauses,
  ...modelClauses,
  ...fieldClauses,
  ...codeClauses,
  ...activityClauses,
  ...templateClauses,
  ...cementArticlesClauses,
  ...cementAfterSaleArticlesClauses,
  ...cementBansClauses,
  ...cementPromisesClauses,
  ...cementConventionClauses,
]

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]))

/** Whether a text from outside is the id of a clause. */
export function isClauseId(text: string): text is ClauseId {
  return byId.has(text)
}

/** The clause of an id; every `ClauseId` has one, so a miss is a bug and throws. */
export function clauseById(id: ClauseId): Clause {
  const clause = byId.get(id)
  if (clause === undefined) throw new Error(`no clause has the id ${id}`)
  return clause
}
