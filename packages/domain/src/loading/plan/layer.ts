/** A bed as bags are laid in it, inner measures in mm. */
export interface Bed {
  readonly length: number
  readonly width: number
}

/** How the bags of a layer lie; measures in mm. */
export interface Pattern {
  /** Bags side by side in a row. */
  readonly abreast: number
  /** Whether one more column of bags lies turned beside the rows (加一丁). */
  readonly crosswise: boolean
  /** Side of a bag across the bed, and the one along it; turned bags have them the other way round. */
  readonly across: number
  readonly along: number
}

/** One bag seen from above (一袋的位置), in mm: x from the front wall, y from the left wall in driving direction. */
export interface Bag {
  readonly x: number
  readonly y: number
  /** Extent along the bed. */
  readonly length: number
  /** Extent across the bed. */
  readonly width: number
  readonly orientation: 'longAcross' | 'shortAcross'
  /** Whether it is the turned one of "three and one" (丁). */
  readonly crosswise: boolean
}

/** Width of a full row with the turned bag beside it, mm. */
export function rowWidth({ abreast, crosswise, across, along }: Pattern): number {
  return abreast * across + (crosswise ? along : 0)
}

/** How many rows, and turned bags beside them, a bed takes. */
function roomOf(pattern: Pattern, { length }: Bed): { readonly rows: number; readonly turned: number } {
  return {
    rows: Math.floor(length / pattern.along),
    turned: pattern.crosswise ? Math.floor(length / pattern.across) : 0,
  }
}

/** Bags of a full layer. */
export function bagsPerLayer(pattern: Pattern, bed: Bed): number {
  const { rows, turned } = roomOf(pattern, bed)
  return rows * pattern.abreast + turned
}

/** A layer of so many bags, a full one or fewer, placed about the centre of the bed (以车厢中心对称). */
export function layBags(count: number, pattern: Pattern, bed: Bed): readonly Bag[] {
  const { rows, turned } = roomOf(pattern, bed)
  const inRows = rows * pattern.abreast
  // Rows alone can lie symmetric to both axes; the turned column is needed when they do not hold the layer.
  if (count <= inRows) return layRows(count, rows, pattern, bed, bed.width)
  // Turned bags in proportion to the width that they take, so that the layer does not weigh to one side.
  const share = Math.round((count * pattern.along) / rowWidth(pattern))
  const beside = Math.min(turned, Math.max(share, count - inRows))
  const left = halved(bed.width - rowWidth(pattern))
  return [
    ...layRows(count - beside, rows, pattern, bed, 2 * left + pattern.abreast * pattern.across),
    ...layTurned(beside, pattern, bed, left + pattern.abreast * pattern.across),
  ]
}

function layRows(count: number, most: number, pattern: Pattern, bed: Bed, width: number): Bag[] {
  const { across, along } = pattern
  const rows = symmetricRows(count, pattern.abreast, most)
  const front = halved(bed.length - rows.length * along)
  return rows.flatMap((bags, row) => {
    const left = halved(width - bags * across)
    const y = (column: number): number => left + column * across
    return Array.from({ length: bags }, (_, column) => bagAt(front + row * along, y(column), along, across, false))
  })
}

function layTurned(count: number, { across, along }: Pattern, bed: Bed, left: number): Bag[] {
  const front = halved(bed.length - count * across)
  return Array.from({ length: count }, (_, bag) => bagAt(front + bag * across, left, across, along, true))
}

function bagAt(x: number, y: number, length: number, width: number, crosswise: boolean): Bag {
  return { x, y, length, width, orientation: width < length ? 'shortAcross' : 'longAcross', crosswise }
}

/**
 * Bags in each row from front to rear: the same from both ends, incomplete rows outermost. An odd number of bags that
 * needs every one of an even number of rows cannot be: one row at the centre is then a bag short.
 */
export function symmetricRows(count: number, abreast: number, most: number): readonly number[] {
  const least = Math.ceil(count / abreast)
  if (least % 2 === 0 && count % 2 === 1) {
    if (least < most) return mirrored(count, abreast, least + 1)
    return mirrored(count + 1, abreast, least).map((bags, row) => (row === least / 2 ? bags - 1 : bags))
  }
  return mirrored(count, abreast, least)
}

function mirrored(count: number, abreast: number, rows: number): readonly number[] {
  if (rows === 1) return [count]
  const middle = rows % 2 === 0 ? [] : [abreast - ((abreast - count) % 2 === 0 ? 0 : 1)]
  const side = (count - (middle[0] ?? 0)) / 2
  const half = Math.floor(rows / 2)
  const outwards = Array.from({ length: half }, (_, row) => Math.min(abreast, side - row * abreast))
  return [...outwards.toReversed(), ...middle, ...outwards]
}

/** Half of a length, whole mm. */
function halved(length: number): number {
  return Math.floor(length / 2)
}
