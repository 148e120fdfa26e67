import type { AnyRulebook } from '../rulebook/rulebook'
import { isSame } from './align'
import type { Alignment } from './align'

/** A row that was edited, added or removed, by its places in both rulebooks. */
export interface Edit {
  readonly before?: number
  readonly after?: number
}

/** Pairs what is left on both sides: by id, else by condition; what stays alone was added or removed. */
export function editsOf(before: AnyRulebook, after: AnyRulebook, alignment: Alignment): readonly Edit[] {
  const left = new Set(alignment.onlyBefore)
  const partner = new Map<number, number>()
  const pair = (keyBefore: (row: number) => string, keyAfter: (row: number) => string): void => {
    const places = new Map<string, number[]>()
    for (const row of [...left].reverse()) {
      const list = places.get(keyBefore(row))
      if (list === undefined) places.set(keyBefore(row), [row])
      else list.push(row)
    }
    for (const row of alignment.onlyAfter) {
      if (partner.has(row)) continue
      const found = places.get(keyAfter(row))?.pop()
      if (found === undefined) continue
      partner.set(row, found)
      left.delete(found)
    }
  }
  const idOf =
    ({ document }: AnyRulebook) =>
    (row: number) =>
      document.rows[row]?.id ?? ''
  const conditionOf =
    ({ expanded }: AnyRulebook) =>
    (row: number) =>
      JSON.stringify(expanded[row])
  pair(idOf(before), idOf(after))
  pair(conditionOf(before), conditionOf(after))
  return [
    ...alignment.onlyAfter.map((row): Edit => {
      const found = partner.get(row)
      return found === undefined ? { after: row } : { before: found, after: row }
    }),
    ...[...left].map((row): Edit => ({ before: row })),
  ]
}

/** Whether the rows of an edit say the same, so that the row only stands elsewhere. */
export function isMove(before: AnyRulebook, after: AnyRulebook, edit: Edit): boolean {
  if (edit.before === undefined || edit.after === undefined) return false
  return (
    isSame(before.expanded[edit.before], after.expanded[edit.after]) &&
    isSame(before.document.rows[edit.before]?.then, after.document.rows[edit.after]?.then)
  )
}
