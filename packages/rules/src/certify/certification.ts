import type { Text } from '../text'
import type { Certificate } from './certificate'

/** A certificate, or why there is none: the reasons why nothing could be claimed. */
export type Certification =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly reasons: readonly NoCertificateReason[] }

/**
 * `compares-texts`: texts compared with texts, which the checker does not follow. `too-complex`: conditions that come to
 * too many boxes. `budget`: the search was not through. `gap`: some input is covered by no row. `conflict`: some rows
 * disagree. The codes are stable.
 */
export interface NoCertificateReason {
  readonly code: 'compares-texts' | 'too-complex' | 'budget' | 'gap' | 'conflict'
  readonly message: Text
}
