/** A cache of query texts: at most so many, and none that is long, so that strangers cannot fill the memory. */
export interface BoundedCache<T> {
  readonly get: (text: string) => T | undefined
  readonly set: (text: string, value: T) => void
}

export function createBoundedCache<T>(entries: number, longest: number): BoundedCache<T> {
  const cache = new Map<string, T>()
  return {
    get: (text) => cache.get(text),
    set: (text, value) => {
      if (text.length > longest) return
      const [oldest] = cache.keys()
      if (oldest !== undefined && cache.size >= entries) cache.delete(oldest)
      cache.set(text, value)
    },
  }
}
