import type { ComplaintRecord } from './complaint-record'

/** Who looks at a complaint: a member of staff, or an export or statistics, which see nothing of the reporter. */
export type ComplaintViewer =
  { readonly kind: 'staff'; readonly staffNumber: string } | { readonly kind: 'export' | 'statistics' }

/** A complaint as a viewer may see it. */
export interface ComplaintView {
  readonly complaint: Omit<ComplaintRecord, 'content'> & { readonly content: string | null }
  /** Reporter, report and suggestion, and what may repeat them, are left out (已隐去). */
  readonly masked: boolean
}

/**
 * Reporter, report and suggestion are secret (cement/convention/7): the handler and those at the levels reached see
 * them, a person complained of never does, whatever their post. Cause, plan and the reason of the end may repeat the
 * report and are masked with it; statistics alone keep the cause, by which they count (cement/14).
 * @param levelsReached staff numbers of those who hold the levels that the complaint has reached
 */
export function visibleTo(
  complaint: ComplaintRecord,
  viewer: ComplaintViewer,
  levelsReached: readonly string[],
): ComplaintView {
  if (viewer.kind === 'staff') {
    const { staffNumber } = viewer
    const isComplainedOf = complaint.complainedOf.some((person) => person.staffNumber === staffNumber)
    const mayKnow = staffNumber === complaint.handler || levelsReached.includes(staffNumber)
    if (mayKnow && !isComplainedOf) return { complaint, masked: false }
  }
  const secret = { name: null, contact: null, address: null, content: null, suggestion: null, expectation: null }
  const repeating = {
    cause: viewer.kind === 'statistics' ? complaint.cause : null,
    plan: null,
    closing: complaint.closing === null ? null : { ...complaint.closing, reason: null },
  }
  return { complaint: { ...complaint, ...secret, ...repeating }, masked: true }
}
