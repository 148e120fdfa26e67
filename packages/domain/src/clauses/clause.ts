import type { Text } from '@zhidu/rules'
import type { RegulationId } from './regulations'

/**
 * What the system does with a clause (条款): R decides it by rules, L keeps a lifecycle or record, D watches a cadence,
 * A has a person attest it, P only cites it as a principle.
 */
export type ClauseKind = 'R' | 'L' | 'D' | 'A' | 'P'

/** The areas of the domain; each has its own folder. */
export type ContextName =
  | 'handover'
  | 'safety'
  | 'confidentiality'
  | 'enquiry'
  | 'complaint'
  | 'satisfaction'
  | 'care'
  | 'training'
  | 'evaluation'
  | 'fieldService'
  | 'dispatch'
  | 'loading'
  | 'promises'
  | 'conduct'
  | 'presale'
  | 'governance'

/** An entry of the catalogue before all ids are known: a clause of one regulation. */
export interface ClauseOf<R extends RegulationId> {
  readonly id: `${R}/${string}`
  readonly regulation: R
  readonly kinds: readonly [ClauseKind, ...ClauseKind[]]
  readonly contexts: readonly [ContextName, ...ContextName[]]
  /** Our own paraphrase; figures and facts as in the source, its sentences not. */
  readonly text: Text
}
