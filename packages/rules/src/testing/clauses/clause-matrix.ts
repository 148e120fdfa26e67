import type { Text } from '../../text'

/** A clause of a catalogue (条款): what is done with it (`P` only cites it), and the areas that it belongs to. */
export interface CatalogueClause {
  readonly id: string
  readonly text: Text
  readonly kinds: readonly string[]
  readonly contexts: readonly string[]
}

/**
 * What can stand behind a clause (落实方式). A site value only serves a clause; that a breach can be reported carries one
 * only in the area of the violation.
 */
export type CarrierKind = 'row' | 'refusal' | 'decision' | 'violation' | 'cadence' | 'duty' | 'siteValue'

/** A place of the system that carries clauses (落实处). */
export interface ClauseCarrier {
  /** The decision or lifecycle that it is part of, such as `loading/limit`. */
  readonly id: string
  readonly title: Text
  readonly kind: CarrierKind
  /** Id of the row, code of the refusal, name of the fact. */
  readonly name: string
  readonly clauses: readonly string[]
  /** Files of the tests and worked examples that show it. */
  readonly shownBy: readonly string[]
  /** Where a façade offers it. */
  readonly field?: string
}

/** What a matrix is made of: a catalogue, what carries it, and the areas that exist by now. */
export interface ClauseMatrixSource {
  readonly clauses: readonly CatalogueClause[]
  readonly carriers: readonly ClauseCarrier[]
  readonly contexts: readonly string[]
}

/** Carried by something that a test shows; open: none of its areas exists yet; principle: nothing to carry; missing: nothing of the kind. */
export type ClauseStatus = 'carried' | 'open' | 'principle' | 'missing'

/** A clause with everything that stands behind it. */
export interface ClauseEntry {
  readonly clause: CatalogueClause
  readonly status: ClauseStatus
  readonly carriers: readonly ClauseCarrier[]
}

/** The clauses of a catalogue, and clauses that carriers cite without their being in it. */
export interface ClauseMatrix {
  readonly entries: readonly ClauseEntry[]
  readonly unknown: readonly string[]
}

/** Sets every clause of a catalogue beside what carries it, in the catalogue's order. */
export function clauseMatrix({ clauses, carriers, contexts }: ClauseMatrixSource): ClauseMatrix {
  const byClause = new Map<string, ClauseCarrier[]>(clauses.map(({ id }) => [id, []]))
  const unknown = new Set<string>()
  for (const carrier of carriers) {
    for (const id of new Set(carrier.clauses)) {
      const behind = byClause.get(id)
      if (behind === undefined) unknown.add(id)
      else behind.push(carrier)
    }
  }
  const existing = new Set(contexts)
  const entries = clauses.map((clause) => {
    const behind = byClause.get(clause.id) ?? []
    return { clause, status: statusOf(clause, behind, existing), carriers: behind }
  })
  return { entries, unknown: [...unknown] }
}

function statusOf(
  { kinds, contexts }: CatalogueClause,
  behind: readonly ClauseCarrier[],
  existing: ReadonlySet<string>,
): ClauseStatus {
  if (behind.some((carrier) => carries(carrier, contexts))) return 'carried'
  if (kinds.every((kind) => kind === 'P')) return 'principle'
  return contexts.some((context) => existing.has(context)) ? 'missing' : 'open'
}

function carries({ id, kind, shownBy }: ClauseCarrier, contexts: readonly string[]): boolean {
  if (kind === 'siteValue' || shownBy.length === 0) return false
  return kind !== 'violation' || contexts.some((context) => id.startsWith(`${context}/`))
}
