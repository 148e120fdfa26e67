import type { AnyRulebook } from '../rulebook/rulebook'
import { boxAt, wholeBox } from '../space/boxes'
import type { Box, Boxes } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { shareOf } from '../space/measure'
import { outcomeLabels } from '../space/outcome-labels'
import { regionOf, witnessIn } from '../space/region-of'
import { spaceOf } from '../space/space'
import type { Space } from '../space/space'
import type { Check, Finding, FoundRegion } from './finding'

/** A rulebook as boxes, with what every check asks of it. */
export interface Book {
  readonly rulebook: AnyRulebook
  readonly space: Space
  readonly whole: Box
  readonly boxes: Boxes
  /** The first box of each row, and where the last row's end. */
  readonly starts: Int32Array
  /** Equal for rows with equal outcomes. */
  readonly outcomes: Int32Array
  /** Rows whose conditions come to too many boxes; none of their boxes is there. */
  readonly refused: ReadonlySet<number>
  /** Steps of the search for inputs that meet the conditions. */
  readonly spent: number
}

/** What one check found. */
export interface Checked {
  readonly check: Check
  readonly findings: readonly Finding[]
}

export function bookOf(rulebook: AnyRulebook): Book {
  const { document, expanded } = rulebook
  const space = spaceOf(document.facts, expanded)
  const { boxes, refused, spent } = boxesOf(space, expanded)
  const starts = new Int32Array(expanded.length + 1)
  for (const owner of boxes.owner) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1
  for (let row = 0; row < expanded.length; row += 1) starts[row + 1] = (starts[row + 1] ?? 0) + (starts[row] ?? 0)
  const outcomes = outcomeLabels(document.rows.map(({ then }) => then))
  return { rulebook, space, whole: wholeBox(space), boxes, starts, outcomes, refused: new Set(refused), spent }
}

/** The boxes of a row. */
export function partsOfRow({ space, boxes, starts }: Book, row: number): readonly Box[] {
  const from = starts[row] ?? 0
  return Array.from({ length: (starts[row + 1] ?? from) - from }, (_, index) => boxAt(space, boxes, from + index))
}

/** Ids of rows, and the clauses that they cite. */
export function citing({ rulebook }: Book, rows: readonly number[]): Pick<Finding, 'rows' | 'clauses'> {
  const cited = rows.flatMap((row) => rulebook.document.rows[row] ?? [])
  return { rows: cited.map(({ id }) => id), clauses: [...new Set(cited.flatMap(({ clauses }) => clauses))] }
}

/** A box as a region with its share and an input in it; none where it holds no input. */
export function foundRegion({ space, whole }: Book, box: Box): readonly FoundRegion[] {
  const witness = witnessIn(space, box)
  return witness === undefined ? [] : [{ ...regionOf(space, box), share: shareOf(space, [box], whole), witness }]
}
