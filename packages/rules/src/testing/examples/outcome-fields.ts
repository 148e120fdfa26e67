import type { FactSpec } from '../../fact/fact-spec'
import type { OutcomeSpec } from '../../rulebook/outcome'
import type { Text } from '../../text'

/** A field that outcomes of a rulebook can have. */
export interface OutcomeField {
  readonly name: string
  readonly label: Text
  /** What it means; alternatives of `oneOf` may mean different things by the same name. */
  readonly meanings: readonly { readonly variant?: string; readonly spec: FactSpec }[]
}

/** Every field of a rulebook's outcomes by name, the discriminator of alternatives among them. */
export function outcomeFields(spec: OutcomeSpec): ReadonlyMap<string, OutcomeField> {
  const fields = new Map<string, OutcomeField>()
  const add = (name: string, meaning: OutcomeField['meanings'][number]): void => {
    const before = fields.get(name)
    fields.set(name, {
      name,
      label: before?.label ?? meaning.spec.label,
      meanings: [...(before?.meanings ?? []), meaning],
    })
  }
  if (spec.kind === 'record') {
    for (const [name, field] of Object.entries(spec.fields)) add(name, { spec: field })
    return fields
  }
  const values = Object.fromEntries(Object.entries(spec.variants).map(([word, { label }]) => [word, label]))
  add(spec.discriminator, {
    spec: { type: 'enum', values, label: spec.label, presence: 'required', source: 'derived' },
  })
  for (const [variant, { fields: own }] of Object.entries(spec.variants))
    for (const [name, field] of Object.entries(own)) add(name, { variant, spec: field })
  return fields
}

/** What a field means in an outcome with the given fields. */
export function specOfField(
  fields: ReadonlyMap<string, OutcomeField>,
  name: string,
  outcome: Readonly<Record<string, unknown>>,
): FactSpec | undefined {
  const meanings = fields.get(name)?.meanings ?? []
  const tags = Object.values(outcome)
  return (meanings.find(({ variant }) => variant === undefined || tags.includes(variant)) ?? meanings[0])?.spec
}

/** Labels by name. */
export function labelsOf(named: Readonly<Record<string, { readonly label: Text }>>): Readonly<Record<string, Text>> {
  return Object.fromEntries(Object.entries(named).map(([name, { label }]) => [name, label]))
}
