import { createDomain, isDecision } from '@zhidu/domain'
import fc from 'fast-check'
import { graphql } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { DomainDecision } from '@zhidu/domain'
import { drawnInput } from './bridge/drawn-input.fixture'
import { fullSelection, plain } from './bridge/full-selection.fixture'
import { pascal } from './bridge/type-names'
import { buildSchema } from './build-schema'

const domain = createDomain()
const schema = buildSchema(domain, { listLimit: 1_000 })
const queries = schema.getQueryType()?.getFields() ?? {}

const decisions = Object.entries(domain).flatMap(([context, content]) =>
  Object.entries(content as object).flatMap(([name, value]): [string, DomainDecision][] =>
    isDecision(value) ? [[context + pascal(name), value]] : [],
  ),
)

/** Up to twenty inputs for each way in which a decision can answer. */
function drawnOfEachKind(decision: DomainDecision): unknown[] {
  const drawn = fc.sample(drawnInput(decision.input), { numRuns: 400, seed: 7 })
  return ['decided', 'undecided', 'invalid'].flatMap((kind) =>
    drawn.filter((input) => decision.decide(input).kind === kind).slice(0, 20),
  )
}

describe.each(decisions)('%s', (name, decision) => {
  it('is asked for one and for many inputs, and answers what the domain answers, in every part', async () => {
    const type = queries[`${name}Many`]?.type
    expect(queries).toHaveProperty(name)
    if (type === undefined) throw new Error(`${name}Many is no query`)
    const source = `query ($inputs: [${pascal(name)}Input!]!) { answers: ${name}Many(inputs: $inputs) ${fullSelection(schema, type)} }`
    const inputs = drawnOfEachKind(decision)
    const { data, errors } = await graphql({ schema, source, variableValues: { inputs } })
    expect(errors).toBeUndefined()
    const expected = inputs.map(decision.decide)
    expect(expected.map(({ kind }) => kind)).toContain('decided')
    const answers = data?.['answers'] as readonly { readonly __typename: string }[]
    for (const [index, answer] of expected.entries()) {
      const { kind } = answer
      const typeName = kind === 'invalid' ? 'InvalidInput' : pascal(name) + pascal(kind)
      expect(answers[index]?.__typename).toBe(typeName)
      const told = plain(answers[index])
      if (kind === 'decided') {
        const { outcome, fired, used, unused } = answer
        expect(told).toMatchObject(plain({ outcome, fired, used, unused }) as object)
      }
      if (kind === 'undecided') {
        const possible = answer.possible.map(({ outcome, fired }) => ({ outcome, fired }))
        expect(told).toMatchObject(plain({ possible, missing: answer.missing.map(({ fact }) => ({ fact })) }) as object)
      }
      if (kind === 'invalid') {
        expect(told).toMatchObject({ errors: answer.errors.map(({ path }) => ({ path: path.map(String) })) })
      }
    }
  })
})

const withTables = decisions.filter(([, { tables }]) => tables.length > 0)

it.each(withTables)('%s is asked about its main table', async (name) => {
  const questions = ['Missing', 'WhyNot', 'Nearest'].map((question) => `${name}${question}`)
  for (const question of questions) expect(queries).toHaveProperty(question)
  const [missing = ''] = questions
  const type = queries[missing]?.type ?? expect.fail()
  const { data, errors } = await graphql({ schema, source: `{ ${missing}(input: {}) ${fullSelection(schema, type)} }` })
  expect(errors).toBeUndefined()
  expect(data?.[missing]).toHaveProperty('__typename', 'MissingFacts')
})

it('every decision of the domain is exposed under its context and name, and nothing else is', () => {
  const asked = Object.keys(queries).filter((name) => name.endsWith('Many'))
  expect(asked.sort()).toEqual(decisions.map(([name]) => `${name}Many`).sort())
})
