import fc from 'fast-check'
import type { FactSpecs } from '../fact/fact-spec'
import type { Outcome, OutcomeSpec } from '../rulebook/outcome'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook, HitPolicy, RulebookDocument } from '../rulebook/rulebook'
import { conditionArbitrary, sharedConditionsArbitrary } from './condition-arbitrary'
import { factSpecsArbitrary } from './fact-specs-arbitrary'
import type { Grid } from './fact-specs-arbitrary'

/** Which rulebooks are drawn. */
export interface RulebookOptions {
  /** Hit policies to draw from; all three unless told. */
  readonly hits?: readonly HitPolicy[]
  /** `few`: every fact has so few values that all completions can be enumerated. `any` unless told. */
  readonly grid?: Grid
  /** 5 unless told. */
  readonly maxFacts?: number
  /** 6 unless told. */
  readonly maxRows?: number
}

/** Rulebooks of every kind: overlapping rows, equal outcomes, rows that always hold, gaps and conflicts among them. */
export function rulebookArbitrary(options: RulebookOptions = {}): fc.Arbitrary<AnyRulebook> {
  return documentArbitrary(options).map((document) => {
    const reading = parseRulebook(document)
    if (!reading.ok) throw new Error(`drawn documents are right: ${JSON.stringify(reading.errors)}`)
    return shown(reading.rulebook)
  })
}

/** A counterexample is shown as its document alone. */
function shown(rulebook: AnyRulebook): AnyRulebook {
  const value = (): string => JSON.stringify(rulebook.document)
  return Object.freeze(Object.defineProperty({ ...rulebook }, fc.toStringMethod, { value }))
}

/** Rulebook documents as they are written, all of them right. */
export function documentArbitrary({
  hits = ['unique', 'first', 'collect'],
  grid = 'any',
  maxFacts = 5,
  maxRows = 6,
}: RulebookOptions = {}): fc.Arbitrary<RulebookDocument> {
  return fc.tuple(factSpecsArbitrary({ grid, maxFacts }), outcomeSpecArbitrary).chain(([facts, [outcome, then]]) =>
    sharedConditionsArbitrary(facts).chain((conditions) =>
      fc.record({
        id: fc.constant('drawn/book'),
        version: fc.constantFrom('1.0.0', '2024-01'),
        title: fc.constant({ zh: '抽出的规则表', en: 'a drawn rulebook' }),
        effective: fc.constantFrom({ from: '2024-01-01' }, { from: '2024-01-01', to: '2026-12-31' }),
        review: fc.constant('2026-01-01'),
        hit: fc.constantFrom(...hits),
        facts: fc.constant(facts),
        outcome: fc.constant(outcome),
        ...(Object.keys(conditions).length === 0 ? {} : { conditions: fc.constant(conditions) }),
        rows: rowsArbitrary(facts, Object.keys(conditions), then, maxRows),
      }),
    ),
  )
}

function rowsArbitrary(
  facts: FactSpecs,
  shared: readonly string[],
  then: fc.Arbitrary<Outcome>,
  maxRows: number,
): fc.Arbitrary<RulebookDocument['rows']> {
  const row = fc.record({
    when: fc.oneof(
      { weight: 12, arbitrary: conditionArbitrary(facts, shared) },
      { weight: 1, arbitrary: fc.constant({}) },
    ),
    then,
    clauses: fc.subarray(['area/clause/1', 'area/clause/2'], { minLength: 1 }),
  })
  return fc
    .array(row, { minLength: 1, maxLength: maxRows })
    .map((rows) => rows.map((drawn, index) => ({ id: `row-${String(index + 1)}`, ...drawn })))
}

const text = { zh: '结果', en: 'outcome' }
const derived = { label: text, presence: 'required', source: 'derived' } as const

/** What outcomes are, with few different ones, so that rows often agree. */
const outcomeSpecArbitrary: fc.Arbitrary<readonly [OutcomeSpec, fc.Arbitrary<Outcome>]> = fc.constantFrom(
  [
    {
      kind: 'record',
      fields: {
        result: { type: 'enum', values: { yes: text, no: text }, ...derived },
        layers: { type: 'integer', min: 0, max: 20, ...derived, presence: 'optional' },
      },
    },
    fc.constantFrom<Outcome>(
      { result: 'yes' },
      { result: 'no' },
      { result: 'yes', layers: 14 },
      { layers: 14, result: 'yes' },
    ),
  ],
  [
    {
      kind: 'oneOf',
      discriminator: 'verdict',
      label: text,
      variants: {
        refused: { label: text, fields: {} },
        limit: { label: text, fields: { layers: { type: 'integer', min: 0, max: 20, ...derived } } },
      },
    },
    fc.constantFrom<Outcome>(
      { verdict: 'refused' },
      { verdict: 'limit', layers: 14 },
      { verdict: 'limit', layers: 16 },
    ),
  ],
)
