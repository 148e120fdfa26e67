import type { Answer } from '../../evaluate/answer'
import type { InputError } from '../../input-error'

/** What came of one line, as it is written. */
export interface ResultRecord {
  readonly line: number
  /** Fields of the input that are no facts and were to be kept, such as an order's number. */
  readonly kept: Readonly<Record<string, unknown>>
  readonly result:
    | {
        readonly kind: 'decided'
        readonly outcome: unknown
        readonly fired: readonly string[]
        readonly clauses: readonly string[]
      }
    | { readonly kind: 'undecided'; readonly reason: string; readonly missing: readonly string[] }
    | { readonly kind: 'invalid'; readonly errors: readonly InputError[] }
    | { readonly kind: 'unreadable'; readonly error: string }
}

/** The part of an answer that is written. */
export function resultOf(answer: Answer): ResultRecord['result'] {
  switch (answer.kind) {
    case 'decided': {
      const { kind, outcome, fired, clauses } = answer
      return { kind, outcome, fired, clauses }
    }
    case 'undecided':
      return { kind: answer.kind, reason: answer.reason, missing: answer.missing.map(({ fact }) => fact) }
    case 'invalid':
      return { kind: answer.kind, errors: answer.errors }
  }
}
