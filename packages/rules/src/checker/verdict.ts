/** What a certificate shows of a rulebook; what is false or left out it does not speak of. */
export interface CertifiedClaims {
  /** Every input is covered by a row. */
  readonly complete: boolean
  /** No input gets different outcomes from different rows. */
  readonly consistent: boolean
  /** Rows that never decide; of `first` rulebooks. */
  readonly dead: readonly string[]
}

/** What the checker makes of a certificate. */
export type CertificateVerdict =
  | { readonly ok: true; readonly claims: CertifiedClaims }
  | { readonly ok: false; readonly code: 'other-rulebook' | 'malformed' | 'not-shown'; readonly detail: string }
