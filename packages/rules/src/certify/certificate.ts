/** What a certificate shows; see `checkCertificate` of @zhidu/rules/checker, which reads it by itself. */
export interface Certificate {
  readonly schema: 'zhidu/certificate/1'
  readonly rulebook: {
    readonly id: string
    readonly version: string
    /** `sha256:` and the digest of the document's JSON with sorted keys. */
    readonly hash: string
  }
  readonly claims: {
    /** Every input is covered by a row. */
    readonly complete: boolean
    /** No input gets different outcomes from different rows. */
    readonly consistent: boolean
    /** Rows that never decide; of `first` rulebooks. */
    readonly dead: readonly string[]
  }
  /** The texts that conditions name, of each open fact. */
  readonly texts: Readonly<Record<string, readonly string[]>>
  /** The quantities that are compared with each other. */
  readonly pairs: readonly (readonly [string, string])[]
  /** The tree of cuts in preorder: whole numbers of seven bits a byte, the lowest first, in base 64. */
  readonly tree: string
  /** Nodes of the search that made it. */
  readonly spent: number
}
