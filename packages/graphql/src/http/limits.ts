/** How large a request may be; each refusal names the limit that it was over. */
export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes: number
  /** Tokens of the query text. */
  readonly tokens: number
  /** How deep fields lie in one another; the introspection query of common tools needs 15. */
  readonly depth: number
  /** Fields asked of `Query` in one operation, those of fragments included. */
  readonly rootFields: number
  /** Aliases in one operation, those of fragments counted wherever they are spread. */
  readonly aliases: number
  /** Items of one list of inputs. */
  readonly listItems: number
}

export const defaultLimits: Limits = {
  bodyBytes: 2_000_000,
  tokens: 10_000,
  depth: 16,
  rootFields: 20,
  aliases: 50,
  listItems: 1_000,
}

/** The limits with those of a company in place of the defaults; a limit that is no positive whole number throws. */
export function limitsOf(own: Partial<Limits> = {}): Limits {
  const limits = { ...defaultLimits, ...own }
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isSafeInteger(value) || value < 1) throw new RangeError(`limits.${name} is a whole number from 1 on`)
  }
  return limits
}
