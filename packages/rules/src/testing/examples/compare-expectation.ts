import type { FactSpec } from '../../fact/fact-spec'
import { parseInstant } from '../../fact/instant'
import { isRecord } from '../../rulebook/condition-context'
import type { OutcomeSpec } from '../../rulebook/outcome'
import { fieldsOf } from '../../rulebook/outcome'
import type { Example, ExpectedFields } from './example'

/** What came of an example, in the parts that examples speak of. */
export type Got =
  | {
      readonly kind: 'decided'
      readonly outcome: unknown
      readonly fired: readonly string[]
      readonly clauses: readonly string[]
    }
  | { readonly kind: 'undecided'; readonly reason: 'facts' | 'no-row' | 'conflict' | 'budget' }
  | { readonly kind: 'invalid' }

/** One point in which an answer is not what an example says. */
export type Mismatch =
  | { readonly at: 'answer' }
  | { readonly at: 'field'; readonly field: string; readonly expected: unknown; readonly got: unknown }
  | { readonly at: 'outcomes' }
  | { readonly at: 'row'; readonly row: string }
  | { readonly at: 'clause'; readonly clause: string }

/** Makes the comparison of answers with what examples say; none means that the example holds. */
export function comparisonWith(spec: OutcomeSpec): (example: Example, got: Got) => readonly Mismatch[] {
  const unequal = (expected: ExpectedFields, outcome: Readonly<Record<string, unknown>>): readonly Mismatch[] =>
    Object.entries(expected).flatMap(([field, value]): Mismatch[] => {
      const got = outcome[field] ?? null
      return sameValue(value, got, fieldSpec(spec, outcome, field))
        ? []
        : [{ at: 'field', field, expected: value, got }]
    })
  const fits = (expected: ExpectedFields, outcome: unknown): boolean =>
    isRecord(outcome) && unequal(expected, outcome).length === 0

  return ({ expected, row, clauses }, got) => {
    const sources = (): readonly Mismatch[] => {
      const [fired, cited] = got.kind === 'decided' ? [got.fired, got.clauses] : [[], []]
      return [
        ...(row === undefined || fired.includes(row) ? [] : [{ at: 'row', row } as const]),
        ...(clauses ?? []).filter((id) => !cited.includes(id)).map((clause) => ({ at: 'clause', clause }) as const),
      ]
    }
    switch (expected.kind) {
      case 'blank':
        return []
      case 'invalid':
        return got.kind === 'invalid' ? [] : [{ at: 'answer' }]
      case 'undecided':
        return got.kind === 'undecided' && (got.reason === 'facts' || got.reason === 'budget') ? [] : [{ at: 'answer' }]
      case 'no-row':
      case 'conflict':
        return got.kind === 'undecided' && got.reason === expected.kind ? [] : [{ at: 'answer' }]
      case 'outcomes': {
        if (got.kind !== 'decided' || !Array.isArray(got.outcome)) return [{ at: 'answer' }]
        const outcomes: readonly unknown[] = got.outcome
        return [...(canMatch(expected.outcomes, outcomes, fits) ? [] : [{ at: 'outcomes' } as const]), ...sources()]
      }
      case 'outcome':
        if (got.kind !== 'decided') return [{ at: 'answer' }]
        return [...(isRecord(got.outcome) ? unequal(expected.fields, got.outcome) : []), ...sources()]
    }
  }
}

/** Whether expected and given outcomes can be paired off, each with one of the other. */
function canMatch(
  expected: readonly ExpectedFields[],
  outcomes: readonly unknown[],
  fits: (expected: ExpectedFields, outcome: unknown) => boolean,
): boolean {
  if (expected.length !== outcomes.length) return false
  const takenBy = new Map<number, number>()
  const place = (index: number, tried: Set<number>): boolean => {
    const wanted = expected[index]
    return outcomes.some((outcome, position) => {
      if (wanted === undefined || tried.has(position) || !fits(wanted, outcome)) return false
      tried.add(position)
      const holder = takenBy.get(position)
      if (holder !== undefined && !place(holder, tried)) return false
      takenBy.set(position, index)
      return true
    })
  }
  return expected.every((_, index) => place(index, new Set()))
}

function fieldSpec(spec: OutcomeSpec, outcome: Readonly<Record<string, unknown>>, field: string): FactSpec | undefined {
  return fieldsOf(spec, outcome)[field]
}

/** Moments are the same in any offset. */
function sameValue(expected: unknown, got: unknown, spec: FactSpec | undefined): boolean {
  if (expected === got) return true
  return spec?.type === 'instant' && instantOf(expected) === instantOf(got)
}

function instantOf(value: unknown): unknown {
  return typeof value === 'string' ? parseInstant(value) : value
}
