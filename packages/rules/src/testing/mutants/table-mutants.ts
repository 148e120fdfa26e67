import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Mutant } from './mutant'

/**
 * Mutants of the table itself at a row: dropped, swapped with the next, its outcome exchanged, its clauses dropped.
 * @param outcomes equal for rows with equal outcomes
 */
export function tableMutants(rulebook: AnyRulebook, index: number, outcomes: readonly string[]): readonly Mutant[] {
  const { document, expanded, schema } = rulebook
  const { rows, hit } = document
  const row = rows[index]
  const condition = expanded[index]
  if (row === undefined || condition === undefined) return []
  const { id } = row
  const withRows = (changed: typeof rows, conditions = expanded): AnyRulebook => ({
    document: { ...document, rows: changed },
    expanded: conditions,
    schema,
  })
  const mutants: Mutant[] = []
  // A rulebook has rows.
  if (rows.length > 1) {
    mutants.push({
      id: `row:${id}`,
      kind: 'row',
      path: ['rows', index],
      rows: [id],
      text: { zh: `去掉“${id}”行`, en: `row “${id}” dropped` },
      rulebook: withRows(rows.toSpliced(index, 1), expanded.toSpliced(index, 1)),
    })
  }
  const next = rows[index + 1]
  const nextCondition = expanded[index + 1]
  if (hit === 'first' && next !== undefined && nextCondition !== undefined) {
    mutants.push({
      id: `order:${id}:${next.id}`,
      kind: 'order',
      path: ['rows', index],
      rows: [id, next.id],
      text: { zh: `“${id}”行与“${next.id}”行对调`, en: `rows “${id}” and “${next.id}” swapped` },
      rulebook: withRows(rows.toSpliced(index, 2, next, row), expanded.toSpliced(index, 2, nextCondition, condition)),
    })
  }
  const other = partnerOf(outcomes, index)
  const partner = other === undefined ? undefined : rows[other]
  if (other !== undefined && partner !== undefined) {
    mutants.push({
      id: `outcome:${id}:${partner.id}`,
      kind: 'outcome',
      path: ['rows', index, 'then'],
      rows: [id, partner.id],
      text: {
        zh: `“${id}”行与“${partner.id}”行的结果对调`,
        en: `rows “${id}” and “${partner.id}” exchange their outcomes`,
      },
      rulebook: withRows(rows.with(index, { ...row, then: partner.then }).with(other, { ...partner, then: row.then })),
    })
  }
  for (const [place, clause] of row.clauses.entries()) {
    mutants.push({
      id: `clause:${id}:${clause}`,
      kind: 'clause',
      path: ['rows', index, 'clauses', place],
      rows: [id],
      text: { zh: `“${id}”行不再引用 ${clause}`, en: `row “${id}” no longer cites ${clause}` },
      rulebook: withRows(rows.with(index, { ...row, clauses: row.clauses.filter((each) => each !== clause) })),
    })
  }
  return mutants
}

/** The next row, counted round, with another outcome. */
function partnerOf(outcomes: readonly string[], index: number): number | undefined {
  for (let step = 1; step < outcomes.length; step += 1) {
    const other = (index + step) % outcomes.length
    if (outcomes[other] !== outcomes[index]) return other
  }
  return undefined
}
