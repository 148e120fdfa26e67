import fc from 'fast-check'

const number = fc.constantFrom(0, 1, 2, 5, 9.5, 10)
const word = fc.constantFrom('gold', 'silver', 'VIP 1')
const moment = fc.constantFrom('2026-01-01T00:00:00Z', '2026-06-01T08:30:00Z')
const orderings = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const

const withNot = (operator: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom('', '', '', 'not:'), operator).map(([not, name]) => not + name)

function comparison(fact: object, operator: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.record({ operator: withNot(operator), value }).map((rest) => ({ ...fact, ...rest }))
}

const equality = fc.constantFrom('equal', 'notEqual')
const lists = fc.constantFrom('in', 'notIn', 'someValue:equal', 'everyValue:notEqual', 'swap:contains')
const order = fc.constantFrom(...orderings)
const tier = { fact: 'account', path: '$.tier' }

const leaf: fc.Arbitrary<object> = fc.oneof(
  comparison({ fact: 'weight' }, fc.oneof(order, equality), number),
  comparison({ fact: 'weight' }, fc.constantFrom('lessThan', 'equal'), fc.constant({ fact: 'limit' })),
  comparison({ fact: 'weight' }, fc.constantFrom('swap:lessThan', 'swap:greaterThanInclusive'), number),
  comparison({ fact: 'limit' }, order, number),
  comparison({ fact: 'count' }, order, fc.constantFrom(0, 3, -2)),
  comparison({ fact: 'count' }, equality, fc.constantFrom<unknown>(null, 3)),
  comparison({ fact: 'count' }, lists, fc.constantFrom<unknown[]>([1, null], [1, 3], [null], [])),
  comparison(tier, equality, word),
  comparison(tier, lists, fc.uniqueArray(word, { maxLength: 3 })),
  comparison({ fact: 'member' }, equality, fc.constantFrom<unknown>(true, false, {})),
  comparison({ fact: 'at' }, order, moment),
  comparison(
    { fact: 'tags' },
    fc.constantFrom('contains', 'doesNotContain', 'someFact:equal'),
    fc.constantFrom('a', 'b'),
  ),
  comparison({ fact: 'code' }, fc.constantFrom('in', 'startsWith', 'lessThan'), fc.constantFrom('abc', 'b')),
)

const { condition } = fc.letrec<{ condition: object; group: object }>((tie) => ({
  condition: fc.oneof({ depthSize: 'small' }, { weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: tie('group') }),
  group: fc.oneof(
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
}))

const root = fc.oneof(
  fc.array(condition, { maxLength: 3 }).map((all) => ({ all })),
  fc.array(condition, { maxLength: 3 }).map((any) => ({ any })),
  condition.map((not) => ({ not })),
  fc.constant({ condition: 'shared' }),
)

/** Foreign rules that can be expressed mostly exactly. */
export const inferableRulesArbitrary: fc.Arbitrary<readonly object[]> = fc.array(
  fc.record({
    name: fc.constantFrom('same name', '规则', ''),
    conditions: root,
    event: fc.record({
      type: fc.constantFrom('fee', 'free-gift'),
      params: fc.constantFrom<object>({ amount: 5 }, { amount: 7.5 }, { amount: 5, value: 'x' }, { list: [1] }),
    }),
    priority: fc.constantFrom(1, 1, 2),
  }),
  { minLength: 1, maxLength: 5 },
)

/** The condition that rules refer to as `shared`. */
export const sharedCondition = {
  any: [
    { fact: 'weight', operator: 'greaterThan', value: 5 },
    { fact: 'member', operator: 'equal', value: true },
  ],
}
