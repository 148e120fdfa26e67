/** Writes the tree of a certificate: whole numbers of seven bits a byte, the lowest first. */
export interface TreeWriter {
  /** A cut below a place, or where absence begins. */
  readonly cut: (axis: number, place: number | 'absent') => void
  readonly leaf: (kind: 'impossible' | 'gap' | 'row', row?: number) => void
  /** All that was written, in base 64. */
  readonly text: () => string
}

const kinds = { impossible: 1, gap: 2, row: 3 } as const

export function treeWriter(): TreeWriter {
  let bytes = new Uint8Array(4096)
  let length = 0
  const write = (number: number): void => {
    if (length + 10 > bytes.length) {
      const longer = new Uint8Array(bytes.length * 2)
      longer.set(bytes)
      bytes = longer
    }
    let rest = number
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes[length++] = (rest % 128) + 128
    bytes[length++] = rest
  }
  return {
    cut: (axis, place) => {
      write(8 * axis + (place === 'absent' ? 6 : place < 0 ? 5 : 4))
      if (place !== 'absent') write(Math.abs(place))
    },
    leaf: (kind, row = 0) => write(8 * row + kinds[kind]),
    text: () => base64(bytes.subarray(0, length)),
  }
}

/** In parts that are a multiple of three bytes, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 30_000)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + 30_000))))
  return parts.join('')
}
