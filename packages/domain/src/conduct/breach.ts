import type { InputError, Text } from '@zhidu/rules'
import { z } from 'zod'
import { isClauseId } from '../clauses'
import type { ClauseId } from '../clauses'
import { fact, labelled } from '../decision'
import { acts } from './acts'
import type { Act, NamedAct } from './acts'
import { breachGroupOf } from './breach-group'
import type { Gravity } from './gravity'
import type { VehicleAct } from './vehicle'

const words = {
  ...(Object.fromEntries(Object.entries(acts).map(([word, { label }]) => [word, label])) as Record<NamedAct, Text>),
  otherBreach: { zh: '违反其他条款', en: 'breach of another clause' },
}

export const actFact = fact.enum(words, { label: { zh: '行为', en: 'act' } })

export const clauseFact = fact.string({
  presence: 'optional',
  maxLength: 60,
  label: { zh: '所违反的条款', en: 'breached clause' },
  description: {
    zh: '仅在行为为“违反其他条款”时填写条款编号。',
    en: 'The clause id; given exactly when the act is a breach of another clause.',
  },
})

/** One breach that an act amounts to (一项违规): a named kind, or another clause by its id. */
export interface Breach {
  readonly act: NamedAct | 'otherBreach'
  readonly clause?: string | null | undefined
}

/** A breach without its gravity, as it stands in a history. */
const breachSchema = z.strictObject({ act: actFact, clause: clauseFact })

/** What an act breaches, 1 to 20 clauses (所违反的条款); every item names one. */
export const breachList = <B extends z.ZodType>(breach: B) =>
  labelled(z.array(breach).min(1).max(20), { zh: '所违反的条款', en: 'clauses breached' })
export const breachesSchema = breachList(breachSchema)

/** What is wrong with the clauses of breaches: none told, one too many, unknown, or one that cannot be breached. */
export function breachErrors(breaches: readonly Breach[], path: InputError['path']): InputError[] {
  return breaches.flatMap(({ act, clause }, index): InputError[] => {
    const at = [...path, index, 'clause']
    const given = clause ?? undefined
    if (act !== 'otherBreach') {
      return given === undefined ? [] : [{ code: 'inconsistent', path: at, given, allowed: rule.namedAct }]
    }
    if (given === undefined) return [{ code: 'missing', path: at, allowed: rule.clauseTold }]
    if (isClauseId(given) && breachGroupOf(given) !== undefined) return []
    return [{ code: 'not-allowed', path: at, given, allowed: rule.breachable }]
  })
}

const rule = {
  namedAct: {
    kind: 'rule',
    rule: { zh: '行为本身已指明条款，不再另填', en: 'the act names its clause, so none is given beside it' },
  },
  clauseTold: {
    kind: 'rule',
    rule: { zh: '违反其他条款的，须填条款编号', en: 'a breach of another clause is told by the id of the clause' },
  },
  breachable: {
    kind: 'rule',
    rule: {
      zh: '条款目录中规定了义务的条款；原则和罚则不能被违反',
      en: 'a clause of the catalogue that states a duty; principles and sanctions cannot be breached',
    },
  },
} as const

/** The clause that a checked breach breaches. */
export function clauseOf({ act, clause }: Breach): ClauseId {
  if (act !== 'otherBreach') return acts[act].clause
  if (typeof clause === 'string' && isClauseId(clause)) return clause
  throw new Error('the clauses of breaches are checked before they are read')
}

const usualGravities = new Map<ClauseId, Gravity>(
  Object.values<Act>(acts).flatMap(({ clause, gravity }) =>
    gravity === undefined ? [] : [[clause, gravity] as const],
  ),
)

/** The gravity that a breach has unless another is found: of ban/10 serious, whether told by its act or its clause. */
export function usualGravity(breach: Breach): Gravity | undefined {
  return usualGravities.get(clauseOf(breach))
}

const orderClauses: ReadonlySet<ClauseId> = new Set([
  'cement/8.1',
  'cement/8.2',
  'cement/ban/3',
  'cement/ban/8',
  'cement/convention/1',
  'cement/convention/5',
])

/** What a breach is when a vehicle, driver or haulier commits it. */
export function vehicleActOf(breach: Breach): VehicleAct {
  if (breach.act !== 'otherBreach') return acts[breach.act].onVehicleSide ?? 'otherBreach'
  return orderClauses.has(clauseOf(breach)) ? 'orderBreach' : 'otherBreach'
}
