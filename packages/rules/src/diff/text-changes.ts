import type { AnyRulebook } from '../rulebook/rulebook'
import { isSame } from './align'
import type { Alignment } from './align'
import type { HeadChange, RowChange, RowPair } from './difference'
import { conditionChange } from './condition-change'
import { isMove } from './edits'
import type { Edit } from './edits'

/** What became of the rows: those edited, added, removed or moved, and those whose words alone changed. */
export function rowChanges(
  before: AnyRulebook,
  after: AnyRulebook,
  alignment: Alignment,
  edits: readonly Edit[],
): readonly RowChange[] {
  const [one, other] = [before.document.rows, after.document.rows]
  const changes: { readonly place: number; readonly change: RowChange }[] = []
  const add = (edit: Edit, isMoved: boolean): void => {
    const [old, now] = [one[edit.before ?? -1], other[edit.after ?? -1]]
    const row: RowPair = {
      ...(old === undefined ? {} : { before: old.id }),
      ...(now === undefined ? {} : { after: now.id }),
    }
    const condition =
      edit.before === undefined || edit.after === undefined
        ? undefined
        : conditionChange(before, after, [edit.before, edit.after])
    const parts =
      old === undefined || now === undefined
        ? []
        : ([
            ...(old.id === now.id ? [] : ['id']),
            ...(condition === undefined ? [] : ['condition']),
            ...(isSame(old.then, now.then) ? [] : ['outcome']),
            ...(isSame(old.clauses, now.clauses) ? [] : ['clauses']),
            ...(isSame(old.note, now.note) ? [] : ['note']),
          ] as RowChange['parts'])
    if (parts.length === 0 && !isMoved && old !== undefined && now !== undefined) return
    const change =
      old === undefined ? 'added' : now === undefined ? 'removed' : isMoved && parts.length === 0 ? 'moved' : 'edited'
    changes.push({
      place: edit.after ?? edit.before ?? 0,
      change: {
        row,
        change,
        parts,
        clauses: { before: old?.clauses ?? [], after: now?.clauses ?? [] },
        ...(condition === undefined ? {} : { condition }),
      },
    })
  }
  for (const edit of edits) add(edit, isMove(before, after, edit))
  const { kept } = alignment
  for (const [at, j] of kept.after.entries()) {
    const i = kept.before[at] ?? 0
    const [old, now] = [one[i], other[j]]
    if (old?.id !== now?.id || !isSame(old?.clauses, now?.clauses) || !isSame(old?.note, now?.note))
      add({ before: i, after: j }, false)
  }
  return changes.sort((a, b) => a.place - b.place).map(({ change }) => change)
}

/** What changed of what the rulebooks say about themselves. */
export function headChanges(
  { document: before }: AnyRulebook,
  { document: after }: AnyRulebook,
): readonly HeadChange[] {
  const parts = ['id', 'version', 'title', 'effective', 'review', 'outcome'] as const
  return parts.flatMap((part): HeadChange[] =>
    isSame(before[part], after[part]) ? [] : [{ part, before: before[part], after: after[part] }],
  )
}
