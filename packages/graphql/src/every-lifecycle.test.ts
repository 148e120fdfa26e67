import { createDomain, isLifecycle } from '@zhidu/domain'
import { formatInstant } from '@zhidu/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decider } from '@zhidu/domain'
import { drawnInput } from './bridge/drawn-input.fixture'
import { fullSelection, plain } from './bridge/full-selection.fixture'
import { pascal } from './bridge/type-names'
import { buildSchema } from './build-schema'
import { serving } from './serving.fixture'

type Lifecycle = Decider<unknown, unknown, { readonly kind: string }>
type Fields = Readonly<Record<string, unknown>>

const domain = createDomain()
const schema = buildSchema(domain, { listLimit: 1_000 })
const queries = schema.getQueryType()?.getFields() ?? {}
// A selection of everything is more than anybody asks for.
const { ask } = await serving({ limits: { aliases: 10_000, tokens: 100_000 } })

const lifecycles = Object.entries(domain).flatMap(([context, content]) =>
  Object.entries(content as object).flatMap(([name, value]): [string, Lifecycle][] =>
    isLifecycle(value) ? [[context + pascal(name), value as Lifecycle]] : [],
  ),
)

/** What is told of an event, under its own names: the form in which it is given again. */
function givenAgain(told: Fields): Fields {
  const own = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(own)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([name]) => name !== '__typename')
    return Object.fromEntries(entries.map(([name, one]) => [name.slice(name.indexOf('_') + 1), own(one)]))
  }
  const { kind, ...fields } = own(told) as Fields
  return { [String(kind)]: fields }
}

/** A command as GraphQL takes it, in the domain's form. */
function commandOf(given: Fields): unknown {
  const [[kind, fields] = []] = Object.entries(given)
  return { kind, ...(typeof fields === 'object' ? fields : {}) }
}

/** What the domain answers, as it is told. */
function toldOf({ refusals }: Lifecycle, answer: ReturnType<Lifecycle['decide']>): unknown {
  switch (answer.kind) {
    case 'accepted':
      return plain({ events: answer.events })
    case 'refused': {
      const { code, clause, facts } = answer
      const named = Object.entries(facts).map(([name, value]) => ({ name, value }))
      return plain({ code, clause: { id: clause }, text: refusals[code]?.text, facts: named })
    }
    case 'invalid':
      return { errors: answer.errors.map(({ path }) => ({ path: ['command', ...path.map(String)] })) }
  }
}

const start = Date.parse('2026-01-15T08:00:00+08:00')
const steps = 80

describe.each(lifecycles)('%s', (name, lifecycle) => {
  it('answers any command after any history as the domain does; its events are given again as they were told', async () => {
    const type = queries[name]?.type ?? expect.fail(`${name} is no query`)
    const prefix = pascal(name)
    const source = `query ($history: [${prefix}EventInput!]!, $command: ${prefix}CommandInput!, $now: Instant!) {
      answer: ${name}(history: $history, command: $command, now: $now) ${fullSelection(schema, type)}
    }`
    const drawn = fc.sample(drawnInput(lifecycle.commands), { numRuns: steps * 20, seed: 7 }) as Fields[]
    const kinds = new Set<string>()
    let history: readonly Fields[] = []
    let state = lifecycle.initialState
    for (let index = 0; index < steps; index += 1) {
      // Now and then time goes back.
      const now = start + (index % 10 === 9 ? index - 20 : index) * 600_000
      const few = drawn.slice(index * 20, index * 20 + 20)
      const allowed = few.find((one) => lifecycle.decide(state, commandOf(one), { now }).kind === 'accepted')
      // Drawn commands alone seldom lead anywhere: every other one is allowed where there is such a one.
      const command = (index % 2 === 0 ? allowed : undefined) ?? few[0] ?? expect.fail()
      const { data, errors } = await ask(source, { history, command, now: formatInstant(now) })
      expect(errors).toEqual([])
      const { answer } = data as { answer: Fields & { readonly __typename: string } }
      const expected = lifecycle.decide(state, commandOf(command), { now })
      kinds.add(expected.kind)
      expect(answer.__typename).toBe(expected.kind === 'invalid' ? 'InvalidInput' : prefix + pascal(expected.kind))
      const told = plain(answer)
      if (expected.kind === 'invalid') expect(told).toMatchObject(toldOf(lifecycle, expected) as object)
      else expect(told).toEqual(toldOf(lifecycle, expected))
      if (expected.kind !== 'accepted') continue
      state = expected.events.reduce(lifecycle.evolve, state)
      history = [...history, ...(answer[`${prefix}Accepted_events`] as readonly Fields[]).map(givenAgain)]
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['accepted', 'refused']))
  })
})

it('every lifecycle of the domain is exposed under its context and name, and nothing else is', () => {
  const asked = Object.entries(queries).filter(([, { args }]) => args.some((arg) => arg.name === 'history'))
  expect(asked.map(([name]) => name).sort()).toEqual(lifecycles.map(([name]) => name).sort())
})
