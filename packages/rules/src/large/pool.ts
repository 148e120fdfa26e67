/** Whole numbers and floating-point numbers in one growing piece of memory, so that what is read together lies together. */
export interface Pool {
  /** Room for some whole numbers, always from an even place on; what it returns is that place. */
  readonly take: (count: number) => number
  readonly size: () => number
  readonly get: (at: number) => number
  readonly set: (at: number, value: number) => void
  /** Writes a floating-point number, which takes two places; the first one is even. */
  readonly setFloat: (at: number, value: number) => void
  readonly memory: () => ArrayBuffer
}

export function createPool(): Pool {
  let numbers = new Int32Array(1_024)
  let floats = new Float64Array(numbers.buffer)
  let size = 0
  return {
    size: () => size,
    take: (count) => {
      const at = size
      size += count + (count & 1)
      if (size > numbers.length) {
        const larger = new Int32Array(2 * size)
        larger.set(numbers)
        numbers = larger
        floats = new Float64Array(numbers.buffer)
      }
      return at
    },
    get: (at) => numbers[at] ?? 0,
    set: (at, value) => {
      numbers[at] = value
    },
    setFloat: (at, value) => {
      floats[at >> 1] = value
    },
    memory: () => numbers.buffer.slice(0, 4 * size),
  }
}
