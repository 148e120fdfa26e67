import type { Severity } from '../facts'

/** A severity while it is in force: up to and with `until`. */
export interface SeveritySpan {
  readonly severity: Severity
  readonly until: number
}

/** The severities of a complaint one after the other (紧急程度的沿革); of changes at one moment the last one holds. */
export function severitySpans(
  severity: Severity,
  changes: readonly { readonly at: number; readonly severity: Severity }[],
): readonly [SeveritySpan, ...SeveritySpan[]] {
  const sorted = [...changes].sort((a, b) => a.at - b.at)
  const until = (index: number): number => sorted[index]?.at ?? Infinity
  return [
    { severity, until: until(0) },
    ...sorted.map((change, index) => ({ severity: change.severity, until: until(index + 1) })),
  ]
}
