/** `loadingLimit` as the beginning of type names: `LoadingLimit`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A word of ours as GraphQL writes its own: `not-an-object` is `NOT_AN_OBJECT`. */
export function upperSnake(word: string): string {
  return word.toUpperCase().replaceAll('-', '_')
}

const namePattern = /^[_A-Za-z][_0-9A-Za-z]*$/

/** The names of types that are made from data: each is taken by one thing alone. */
export interface TypeNames {
  /** Takes a name for what `origin` describes; a second taker is a mistake of the schema and throws. */
  readonly claim: (name: string, origin: string) => void
}

export function createTypeNames(): TypeNames {
  const taken = new Map<string, string>()
  return {
    claim: (name, origin) => {
      if (!namePattern.test(name)) throw new Error(`“${name}” (${origin}) cannot be the name of a GraphQL type`)
      const before = taken.get(name)
      if (before !== undefined) {
        throw new Error(`Two types would be called ${name}: ${before}, and ${origin}; rename one of them`)
      }
      taken.set(name, origin)
    },
  }
}
