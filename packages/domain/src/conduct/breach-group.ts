import { clauseById } from '../clauses'
import type { ClauseId } from '../clauses'

/** What a breach is to the sanctions of the cement regulation, the gravest first. */
export const breachGroups = ['ban1', 'otherBan', 'cement', 'otherRegulation'] as const
export type BreachGroup = (typeof breachGroups)[number]

/**
 * The group of a clause (违规条款类别), from the catalogue: ban/1, bans 2–10, the rest of cement/3–17 with its annexes,
 * other regulations; undefined where nothing can be breached: principles, and clauses that only state a sanction.
 */
export function breachGroupOf(id: ClauseId): BreachGroup | undefined {
  const { kinds, regulation } = clauseById(id)
  if (kinds.every((kind) => kind === 'P')) return undefined
  if (regulation !== 'cement') return 'otherRegulation'
  const [, part = '', number = ''] = id.split('/')
  switch (part) {
    case 'ban':
      if (number === 'sanction') return undefined
      return number === '1' ? 'ban1' : 'otherBan'
    case 'promise':
    case 'convention':
      return 'cement'
    default: {
      const article = Number.parseInt(part, 10)
      return article >= 3 && article <= 17 ? 'cement' : undefined
    }
  }
}
