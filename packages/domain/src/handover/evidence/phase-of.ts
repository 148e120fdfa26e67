import type { Evidence } from './facts'

type Signatures = Pick<Evidence, 'outgoingSignedAt' | 'incomingSignedAt'>
export type Phase = 'before' | 'during' | 'after'

/** When the handover was completed: the later of both signatures in the duty log; null: one is missing. */
export function completedAt({ outgoingSignedAt, incomingSignedAt }: Signatures): number | null {
  return typeof outgoingSignedAt === 'number' && typeof incomingSignedAt === 'number'
    ? Math.max(outgoingSignedAt, incomingSignedAt)
    : null
}

/**
 * The phase in which a problem arose (发生阶段). The handover holds from its beginning until the later signature; at
 * that instant both have signed, so a problem of that instant is one of afterwards.
 */
export function phaseOf(evidence: Pick<Evidence, 'aroseAt' | 'startedAt'> & Signatures): Phase {
  const { aroseAt, startedAt } = evidence
  if (typeof startedAt !== 'number' || aroseAt < startedAt) return 'before'
  const completed = completedAt(evidence)
  return completed === null || aroseAt < completed ? 'during' : 'after'
}
