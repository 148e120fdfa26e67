/** Data of which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>

/** What the checker reads of a rulebook; that the document can be loaded is known. */
export interface Rulebook {
  readonly hit: string
  readonly facts: Json
  readonly conditions?: Json
  readonly rows: readonly { readonly id: string; readonly when: unknown; readonly then: unknown }[]
}

/** What the checker reads of a certificate; nothing of it is known to be so. */
export interface Certificate {
  readonly rulebook: { readonly hash: string }
  readonly claims: { readonly complete: unknown; readonly consistent: unknown; readonly dead: readonly string[] }
  readonly texts: Json
  readonly pairs: readonly (readonly string[])[]
  /**
   * The tree in preorder: whole numbers of seven bits a byte, the lowest first, in base 64. Eight times an axis and 4
   * (5: −, 6: where absence begins), then the place where the cell is cut; or eight times a row and 3; or 1 for a cell
   * that is impossible, 2 for a gap.
   */
  readonly tree: string
}

/** One fact, its values as whole numbers: ticks, or places of words; or how two facts stand: less 0, same 1, more 2. */
export interface Axis {
  readonly name: string
  readonly first: number
  /** The last place but for absence, which stands behind it where the fact may be absent. */
  readonly end: number
  readonly last: number
  readonly placeOf: (value: unknown) => number
  /** The axes of two facts that are compared. */
  readonly pair?: readonly [number, number]
}

/** The lowest and the highest place on each axis, one after the other. */
export type Sides = readonly number[]
export type Boxes = readonly Sides[]
export type Part = readonly [low: number, high: number]

/** A box of a row. */
export interface RowBox {
  readonly row: number
  readonly sides: Sides
}
