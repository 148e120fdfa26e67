import type { FactSpec } from '../fact/fact-spec'
import type { ValueCheck } from '../fact/value-check'
import type { Report } from './defect'
import type { Path } from './document-error'

/** A fact that conditions may compare. */
export interface KnownFact {
  readonly name: string
  readonly spec: FactSpec
  readonly check: ValueCheck
}

/** What a condition is read against. */
export interface ConditionContext {
  /** The facts that are themselves without defect. */
  readonly facts: ReadonlyMap<string, KnownFact>
  /** Names of facts with a defect of their own: what is said of them cannot be checked. */
  readonly unsound: ReadonlySet<unknown>
  readonly conditions: ReadonlySet<string>
  readonly report: Report
}

export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fact of a name; reports one that there is not, with the names that there are. */
export function factNamed(
  name: unknown,
  path: Path,
  { facts, unsound, report }: ConditionContext,
): KnownFact | undefined {
  const known = facts.get(name as string)
  if (known === undefined && !unsound.has(name)) {
    report('unknown-fact', path, name, { allowed: { kind: 'words', values: [...facts.keys()] } })
  }
  return known
}
