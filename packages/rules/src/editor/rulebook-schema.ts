import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { Operator } from '../rulebook/condition'
import { operators } from '../rulebook/condition'
import type { OutcomeSpec } from '../rulebook/outcome'
import { isComparable } from '../rulebook/read-operand'
import type { AnyRulebook } from '../rulebook/rulebook'
import { listOperators, operandSchema, referenceSchema, testSchema } from './condition-schema'
import { schemaWith } from './document-schema'
import { factLine } from './fact-text'
import { described, draft, ref } from './json-schema'
import type { JsonSchema } from './json-schema'
import { objectSchema, valueSchema } from './value-schema'

/**
 * JSON Schema of one rulebook's document, in which the facts and values of `when`, the fields of `then` and the clauses
 * complete. Made anew when facts, words or outcomes change.
 */
export function jsonSchemaOf({ document }: AnyRulebook): JsonSchema {
  const { facts } = document
  const names = Object.keys(facts)
  const shared = Object.keys(document.conditions ?? {})
  const clauses = new Set(document.rows.flatMap((row) => row.clauses))
  const tests = names.map((name) => [name, described(lineOf(facts, name), ref(`test.${name}`))] as const)
  return schemaWith(
    { title: document.id, description: `${document.title.zh}\n${document.title.en}` },
    {
      vocabulary: {
        factName: { enum: names },
        // Without any, the keyword would have to be an empty list, which draft 7 does not know.
        sharedName: shared.length === 0 ? { not: {} } : { enum: shared },
        shorthand: { type: 'object', properties: Object.fromEntries(tests), additionalProperties: false },
        comparison: names.map((name) => ({
          if: { properties: { fact: { const: name } }, required: ['fact'] },
          then: ref(`comparison.${name}`),
        })),
      },
      then: outcomeSchemaOf(document.outcome),
      // Clauses that no row cites yet are right too.
      clause: clauses.size === 0 ? { type: 'string' } : { type: 'string', examples: [...clauses] },
      definitions: Object.fromEntries(names.flatMap((name) => factDefinitions(facts, name))),
    },
  )
}

/** JSON Schema of the inputs of a rulebook. */
export function inputSchemaOf({ document }: AnyRulebook): JsonSchema {
  const description = `${document.title.zh}\n${document.title.en}`
  return { $schema: draft, title: document.id, description, ...objectSchema(document.facts) }
}

function factDefinitions(facts: FactSpecs, name: string): readonly (readonly [string, JsonSchema])[] {
  const spec = facts[name]
  if (spec === undefined) return []
  const value = ref(`value.${name}`)
  const partners = Object.entries(facts).filter(([other, its]) => other !== name && isComparable(spec, its))
  const partner = partners.length === 0 ? undefined : { enum: partners.map(([other]) => other) }
  const isOrdered = spec.type === 'number' || spec.type === 'integer' || spec.type === 'instant'
  const present = spec.presence === 'optional'
  const test = testSchema({
    value,
    present,
    ...(isOrdered ? { bound: value } : {}),
    ...(partner === undefined ? {} : { partner }),
  })
  return [
    [`value.${name}`, described(factLine(spec), valueSchema(spec))],
    [`test.${name}`, test],
    [`comparison.${name}`, comparisonSchema(value, partner, isOrdered, present)],
  ]
}

function comparisonSchema(
  value: JsonSchema,
  partner: JsonSchema | undefined,
  isOrdered: boolean,
  present: boolean,
): JsonSchema {
  const reference = partner === undefined ? [] : [referenceSchema(partner)]
  const equalities: readonly Operator[] = ['equal', 'notEqual']
  const allowed = isOrdered ? operators : [...equalities, ...listOperators]
  const isNull = { properties: { value: { type: 'null' } }, required: ['value'] }
  return {
    properties: { operator: { enum: allowed } },
    allOf: [
      operandSchema(
        { type: 'array', minItems: 1, items: value },
        { anyOf: [value, ...reference, ...(present ? [{ type: 'null' }] : [])] },
      ),
      ...(present ? [{ if: isNull, then: { properties: { operator: { enum: equalities } } } }] : []),
    ],
  }
}

/** An outcome; the alternatives of one are told apart by their field, so that an editor shows the fields of the right one. */
function outcomeSchemaOf(outcome: OutcomeSpec): JsonSchema {
  if (outcome.kind === 'record') return objectSchema(outcome.fields)
  const { discriminator, label, variants } = outcome
  const words = Object.entries(variants)
  const values = Object.fromEntries(words.map(([word, variant]) => [word, variant.label]))
  const spec: FactSpec = { type: 'enum', values, label, presence: 'required', source: 'derived' }
  return {
    type: 'object',
    properties: { [discriminator]: described(factLine(spec), valueSchema(spec)) },
    required: [discriminator],
    allOf: words.map(([word, { fields }]) => ({
      if: { properties: { [discriminator]: { const: word } }, required: [discriminator] },
      then: objectSchema(fields, { [discriminator]: { const: word } }),
    })),
  }
}

function lineOf(facts: FactSpecs, name: string) {
  const spec = facts[name]
  if (spec === undefined) throw new TypeError(`“${name}” is a fact`)
  return factLine(spec)
}
