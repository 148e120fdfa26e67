import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyInput } from '../diff/brute-force.fixture'
import { read } from '../diff/edited.arbitrary'
import { knownOf } from '../space/all-inputs.fixture'
import { holdsAt, rowsAt } from '../space/holds-at'
import type { KnownFacts } from '../space/holds-at'
import { canonical } from '../evaluate/result'
import { defectList } from '../rulebook/defect'
import type { AnyRulebook } from '../rulebook/rulebook'
import { isOrdered } from '../space/space'
import { conditionArbitrary } from '../testing/condition-arbitrary'
import { documentArbitrary } from '../testing/rulebook-arbitrary'
import { outcomeFacts, outcomeValues } from './outcome-facts'
import type { Property } from './property'
import { prove } from './prove'
import { propertyDefects, readProperty } from './read-property'

const soak = process.env['SOAK'] === '1'
const timeout = soak ? 900_000 : 10_000

interface Case {
  readonly rulebook: AnyRulebook
  readonly property: Property
}

const words = (rulebook: AnyRulebook, fact: string): readonly string[] => {
  const spec = rulebook.document.facts[fact]
  return spec?.type === 'enum' ? Object.keys(spec.values) : []
}

const propertyArbitrary = (rulebook: AnyRulebook): fc.Arbitrary<Property> => {
  const { facts, outcome, rows, conditions = {}, hit } = rulebook.document
  const fields = outcomeFacts(outcome)
  const when = fc.oneof(fc.constant({}), conditionArbitrary(facts, Object.keys(conditions), 1))
  const then = conditionArbitrary(fields, [], 1)
  const fact = fc.constantFrom(...Object.keys(facts))
  const direction = fc.constantFrom('increasing' as const, 'decreasing' as const)
  const properties: fc.Arbitrary<Property>[] = [
    fc.record({
      kind: fc.constant('implies' as const),
      when,
      then,
      of: fc.constantFrom('some' as const, 'each' as const),
      undecided: fc.constantFrom('refutes' as const, 'allowed' as const),
    }),
    fc.record({ kind: fc.constant('never' as const), when, then }),
    fc.record({
      kind: fc.constant('decided-by' as const),
      when,
      rows: fc.subarray(
        rows.map(({ id }) => id),
        { minLength: 1 },
      ),
    }),
    fc.record({
      kind: fc.constant('within' as const),
      when,
      field: fc.constant('layers'),
      from: fc.constantFrom(0, 14, 15),
      to: fc.constantFrom(14, 16, 20),
    }),
    fc.record({ kind: fc.constant('total' as const), when }),
    fact.chain((name) =>
      fc.record(
        {
          kind: fc.constant('monotone' as const),
          fact: fc.constant(name),
          field: fc.constantFrom('layers', ...Object.keys(fields)),
          direction,
          when,
          factOrder: fc.shuffledSubarray([...words(rulebook, name)]),
        },
        { requiredKeys: ['kind', 'fact', 'field', 'direction'] },
      ),
    ),
  ]
  if (hit === 'collect') properties.push(fc.record({ kind: fc.constant('growing' as const), fact, direction, when }))
  return fc.oneof(...properties)
}

const caseArbitrary: fc.Arbitrary<Case> = documentArbitrary({ grid: 'few', maxFacts: 3 })
  .map(read)
  .chain((rulebook) => fc.record({ rulebook: fc.constant(rulebook), property: propertyArbitrary(rulebook) }))

/** The rows that decide an input, and whether there is an outcome. */
const decidersOf = ({ document, expanded }: AnyRulebook, input: KnownFacts) => {
  const met = rowsAt({ expanded }, input)
  const rows = (document.hit === 'first' ? met.slice(0, 1) : met).flatMap((row) => document.rows[row] ?? [])
  const isDecided =
    document.hit === 'collect' || (rows.length > 0 && new Set(rows.map(({ then }) => canonical(then))).size === 1)
  return { rows, isDecided }
}

/** Whether an input, or for properties of two inputs a pair, fulfils a property: its definition, word by word. */
const fulfils = (rulebook: AnyRulebook, property: Property, input: KnownFacts, raised?: KnownFacts): boolean => {
  const { when, then, fields } = readProperty(rulebook, property, defectList().report)
  if (!holdsAt(when, input) || (raised !== undefined && !holdsAt(when, raised))) return true
  const { rows, isDecided } = decidersOf(rulebook, input)
  const isList = rulebook.document.hit === 'collect'
  const passes = ({ then: outcome }: (typeof rows)[number]): boolean =>
    then === undefined || holdsAt(then, outcomeValues(outcome, fields))
  switch (property.kind) {
    case 'implies':
      if (!isDecided) return property.undecided === 'allowed'
      return isList && property.of === 'some' ? rows.some(passes) : rows.every(passes)
    case 'never':
      return !rows.some(passes)
    case 'decided-by':
      return rows.some(({ id }) => property.rows.includes(id))
    case 'within':
      return rows.every(({ then: outcome }) => {
        const value = outcomeValues(outcome, fields)[property.field] ?? null
        return value === null || (Number(value) >= (property.from ?? 0) && Number(value) <= (property.to ?? 99))
      })
    case 'total':
      return isDecided && rows.length > 0
    case 'growing':
    case 'monotone': {
      if (raised === undefined) return true
      const other = decidersOf(rulebook, raised)
      if (!isDecided || !other.isDecided) return true
      const [low, high] = property.direction === 'increasing' ? [rows, other.rows] : [other.rows, rows]
      if (property.kind === 'growing') {
        const kept = new Set(high.map(({ then: outcome }) => canonical(outcome)))
        return low.every(({ then: outcome }) => kept.has(canonical(outcome)))
      }
      const greatest = (list: typeof rows): number | undefined => {
        const spec = fields[property.field]
        const ranks = list.flatMap(({ then: outcome }) => {
          const value = outcomeValues(outcome, fields)[property.field] ?? null
          if (value === null) return []
          return spec?.type === 'enum' ? Object.keys(spec.values).indexOf(String(value)) : Number(value)
        })
        return ranks.length === 0 ? undefined : Math.max(...ranks)
      }
      const [one, two] = [greatest(low), greatest(high)]
      return one === undefined || two === undefined || one <= two
    }
  }
}

/** Whether the second of two inputs has one fact raised and all others unchanged. */
const isRaised = (rulebook: AnyRulebook, property: Property, one: KnownFacts, other: KnownFacts): boolean => {
  if (property.kind !== 'monotone' && property.kind !== 'growing') return false
  const { fact, factOrder } = property
  if (!Object.keys(one).every((name) => name === fact || one[name] === other[name])) return false
  const [low, high] = [one[fact] ?? null, other[fact] ?? null]
  if (low === null || high === null) return false
  const spec = rulebook.document.facts[fact]
  if (spec !== undefined && (isOrdered(spec) || spec.type === 'boolean')) return low < high
  const order = factOrder ?? words(rulebook, fact)
  return order.includes(String(low)) && order.indexOf(String(low)) < order.indexOf(String(high))
}

const holdsEverywhere = (rulebook: AnyRulebook, property: Property): boolean => {
  const inputs = everyInput(rulebook.document.facts)
  if (property.kind !== 'monotone' && property.kind !== 'growing')
    return inputs.every((input) => fulfils(rulebook, property, input))
  return inputs.every((one) =>
    inputs.every((other) => !isRaised(rulebook, property, one, other) || fulfils(rulebook, property, one, other)),
  )
}

describe('a property of a rulebook', () => {
  it(
    'is proved or refuted as looking at every input shows, with an input that refutes it',
    () => {
      fc.assert(
        fc.property(caseArbitrary, ({ rulebook, property }) => {
          fc.pre(propertyDefects(rulebook, property).length === 0 && everyInput(rulebook.document.facts).length <= 150)
          const { verdict, counterexample = [], message } = prove(rulebook, property)
          expect(verdict).toBe(holdsEverywhere(rulebook, property) ? 'proved' : 'refuted')
          expect(message.zh).toMatch(/^(已证明|不成立)：.+。$/)
          expect(message.en).toMatch(/^(Proved|Refuted): .+\.$/)
          const [one, other] = counterexample.map(({ facts }) => knownOf(rulebook.document.facts, facts))
          if (one === undefined) return
          expect(fulfils(rulebook, property, one, other)).toBe(false)
          if (other !== undefined) expect(isRaised(rulebook, property, one, other)).toBe(true)
        }),
        { numRuns: soak ? 20_000 : 600 },
      )
    },
    timeout,
  )
})
