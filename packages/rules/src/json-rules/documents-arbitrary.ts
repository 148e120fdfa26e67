import fc from 'fast-check'
import { operators as bookOperators } from '../rulebook/condition'

/** Rules with facts to run them on, and the options of the Engine. */
export interface ParityCase {
  readonly documents: { readonly rules: readonly object[]; readonly conditions: Readonly<Record<string, unknown>> }
  readonly options: {
    readonly allowUndefinedFacts: boolean
    readonly allowUndefinedConditions: boolean
    readonly replaceFactsInEventParams: boolean
  }
  readonly engineFacts: Readonly<Record<string, { readonly value: unknown; readonly priority: number }>>
  readonly facts: Readonly<Record<string, unknown>>
}

const names = ['a', 'b', 'c', 'd', 'nested']
const paths = ['$', '$.x', '$.x.y', '$.list[0]', "$['x']['y']", '$.list[1].y', '$.missing', '$.text.length']
const operators = [...bookOperators, 'contains', 'doesNotContain']
const decorators = ['someFact', 'everyFact', 'someValue', 'everyValue', 'swap', 'not']

/** Few values, so that they often meet; all of JSON's kinds. */
const constant = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 5, 10, -1, 1.5) },
  { weight: 3, arbitrary: fc.constantFrom('', 'a', 'ab', '5', '10', '2 kg', 'true') },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(true, false, null) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom<unknown>(0, 1, 2, 'a', '5', null, true), { maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({}, { x: 1 }, [[1]], [{}]) },
)

const factValue = fc.oneof(
  { weight: 8, arbitrary: constant },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(NaN, -0, Infinity, undefined, 7n, new Date(0)) },
  {
    weight: 3,
    arbitrary: fc.record(
      {
        x: fc.oneof(constant, fc.record({ y: constant })),
        list: fc.array(fc.oneof(constant, fc.record({ y: constant })), { maxLength: 3 }),
        text: fc.constantFrom('', 'abc'),
      },
      { requiredKeys: [] },
    ),
  },
)

const reference = fc.record(
  { fact: fc.constantFrom(...names), path: fc.constantFrom(...paths) },
  { requiredKeys: ['fact'] },
)

const operator = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...operators) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...decorators), { minLength: 1, maxLength: 3 }), fc.constantFrom(...operators))
      .map(([before, name]) => [...before, name].join(':')),
  },
  { weight: 1, arbitrary: fc.constantFrom('unknown', 'unknown:equal', 'not:', 'even', 'twice:even') },
)

const priority = fc.constantFrom<unknown>(1, 2, 5, '10', 0, -3, 1.5, null)

const anyComparison: fc.Arbitrary<object> = fc.record(
  {
    fact: fc.constantFrom(...names),
    operator,
    value: fc.oneof({ weight: 6, arbitrary: constant }, { weight: 1, arbitrary: reference }),
    path: fc.constantFrom(...paths),
    priority,
    name: fc.constantFrom('named', ''),
    note: fc.constant('kept'),
  },
  { requiredKeys: ['fact', 'operator', 'value'] },
)

const tameComparison: fc.Arbitrary<object> = fc.record(
  {
    fact: fc.constantFrom(...names),
    operator: fc.constantFrom('equal', 'notEqual', 'lessThan'),
    value: constant,
    priority,
  },
  { requiredKeys: ['fact', 'operator', 'value'] },
)

/** A condition of at most this depth; shared conditions refer only to later names, so that there is no circle. */
function conditionOf(depth: number, comparison: fc.Arbitrary<object>, shared: readonly string[]): fc.Arbitrary<object> {
  if (depth === 0) return comparison
  const inner = conditionOf(depth - 1, comparison, shared)
  return fc.oneof({ weight: 3, arbitrary: inner }, { weight: 3, arbitrary: groupOf(inner, shared) })
}

function groupOf(inner: fc.Arbitrary<object>, shared: readonly string[]): fc.Arbitrary<object> {
  const common = { priority, name: fc.constantFrom('group', '') }
  const optional = (key: string, value: fc.Arbitrary<unknown>) =>
    fc.record({ [key]: value, ...common }, { requiredKeys: [key as 'name'] })
  return fc.oneof(
    { weight: 4, arbitrary: optional('all', fc.array(inner, { maxLength: 4 })) },
    { weight: 4, arbitrary: optional('any', fc.array(inner, { maxLength: 4 })) },
    { weight: 2, arbitrary: optional('not', inner) },
    ...(shared.length === 0 ? [] : [{ weight: 2, arbitrary: optional('condition', fc.constantFrom(...shared)) }]),
  )
}

const event = fc.record(
  {
    type: fc.constantFrom('fee', 'alert', '', 'newListener'),
    params: fc.oneof(
      fc.dictionary(fc.constantFrom('p', 'q'), fc.oneof(constant, reference)),
      fc.array(fc.oneof(constant, reference), { maxLength: 2 }),
      fc.constantFrom<unknown>('text', 0, null),
    ),
  },
  { requiredKeys: ['type'] },
)

function ruleOf(conditions: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.record(
    {
      name: fc.constantFrom<unknown>('one', 'two', 0, '', null),
      conditions,
      event: fc.oneof({ weight: 9, arbitrary: event }, { weight: 1, arbitrary: fc.constant(null) }),
      priority: fc.constantFrom<unknown>(1, 2, '3', '4.7', 0, null, 10),
    },
    { requiredKeys: ['conditions', 'event'] },
  )
}

/** Documents with every odd thing that a rule may say, and facts that meet them; shared conditions are there, or allowed to lack. */
export const parityCaseArbitrary: fc.Arbitrary<ParityCase> = fc
  .boolean()
  .chain((allowUndefinedConditions) => caseArbitrary(allowUndefinedConditions))

function caseArbitrary(allowUndefinedConditions: boolean): fc.Arbitrary<ParityCase> {
  const nowhere = allowUndefinedConditions ? ['nowhere'] : []
  return fc.record({
    documents: fc.record({
      rules: fc.array(
        ruleOf(groupOf(conditionOf(2, anyComparison, ['first', 'second', ...nowhere]), ['first', ...nowhere])),
        { maxLength: 5 },
      ),
      conditions: fc.record(
        {
          first: groupOf(conditionOf(1, anyComparison, ['second', ...nowhere]), ['second', ...nowhere]),
          second: groupOf(anyComparison, nowhere),
        },
        { requiredKeys: allowUndefinedConditions ? [] : ['first', 'second'] },
      ),
    }),
    options: fc.record({
      allowUndefinedFacts: fc.boolean(),
      allowUndefinedConditions: fc.constant(allowUndefinedConditions),
      replaceFactsInEventParams: fc.boolean(),
    }),
    engineFacts: engineFactsOf(factValue),
    facts: factsOf(factValue),
  })
}

/**
 * One shared condition that nobody has written, among comparisons that cannot fail: it throws at once, and would leave
 * other rejections of a real Engine without a handler.
 */
export const missingConditionArbitrary: fc.Arbitrary<ParityCase> = fc.record({
  documents: fc.record({
    rules: fc
      .tuple(fc.array(tameComparison, { maxLength: 3 }), fc.record({ condition: fc.constant('nowhere'), priority }))
      .chain(([comparisons, reference]) =>
        fc.shuffledSubarray([...comparisons, reference], { minLength: comparisons.length + 1 }),
      )
      .chain((parts) => ruleOf(fc.constantFrom<object>({ all: parts }, { any: parts })))
      .map((rule) => [rule]),
    conditions: fc.constant({}),
  }),
  options: fc.constant({
    allowUndefinedFacts: true,
    allowUndefinedConditions: false,
    replaceFactsInEventParams: false,
  }),
  engineFacts: engineFactsOf(constant),
  facts: factsOf(constant),
})

function engineFactsOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<ParityCase['engineFacts']> {
  const fact = fc.record({ value, priority: fc.constantFrom(1, 5) })
  return fc.dictionary(fc.constantFrom('a', 'nested'), fact, { noNullPrototype: true })
}

function factsOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<ParityCase['facts']> {
  return fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: ['a', 'b', 'c'],
    noNullPrototype: true,
  })
}
