import { getIntrospectionQuery } from 'graphql'
import { describe, expect, it } from 'vitest'
import { serving } from '../serving.fixture'
import type { Reply } from '../serving.fixture'
import { limitsOf } from './limits'

const limits = { bodyBytes: 4_000, tokens: 300, depth: 16, rootFields: 4, aliases: 6, listItems: 3 }
const { ask, url } = await serving({ limits })

const codes = ({ errors }: Reply): unknown[] =>
  errors.map(({ extensions }) => [extensions['code'], extensions['limit']])

async function post(body: string | ReadableStream<Uint8Array>): Promise<Response> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
  return fetch(`${url}/graphql`, init)
}

/** A query text as a body of exactly so many bytes. */
const bodyOf = (bytes: number): string => {
  const empty = JSON.stringify({ query: '{ __typename } #' })
  return JSON.stringify({ query: `{ __typename } #${'x'.repeat(bytes - empty.length)}` })
}

describe('a body', () => {
  it('of the greatest length is read', async () => {
    const response = await post(bodyOf(4_000))
    expect(response.status).toBe(200)
  })

  it('one byte longer is refused with the limit, also when its length is not told', async () => {
    const body = bodyOf(4_001)
    for (const given of [body, new Blob([body]).stream()]) {
      const response = await post(given)
      expect(response.status).toBe(413)
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('4000 bytes') as unknown,
            extensions: { code: 'BODY_TOO_LARGE', limit: 4_000 },
          },
        ],
      })
    }
  })

  it('of many megabytes is refused as well', async () => {
    const response = await post(bodyOf(20_000_000))
    expect(response.status).toBe(413)
  })
})

describe('a query', () => {
  it('of the greatest number of tokens is read, of one more refused', async () => {
    const ofTokens = (count: number): string => `{ ${'__typename '.repeat(count - 2)} }`
    expect(codes(await ask(ofTokens(300)))).toEqual([['TOO_MANY_ROOT_FIELDS', 4]])
    expect(codes(await ask(ofTokens(301)))).toEqual([['TOO_MANY_TOKENS', 300]])
  })

  it('of the greatest depth is read, one level deeper refused', async () => {
    const ofDepth = (depth: number): string =>
      `{ __type(name: "Text") { ${'ofType { '.repeat(depth - 2)} name ${'} '.repeat(depth - 1)} }`
    expect(codes(await ask(ofDepth(16)))).toEqual([])
    expect(codes(await ask(ofDepth(17)))).toEqual([['TOO_DEEP', 16]])
  })

  it('names the limit of lists within lists that GraphQL sets for introspection', async () => {
    const deep = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'
    expect(codes(await ask(deep))).toEqual([['TOO_DEEP', 3]])
  })

  it('hides no depth in fragments', async () => {
    const query = `
      { __type(name: "Text") { ...A } }
      fragment A on __Type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ...B } } } } } } } }
      fragment B on __Type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } }`
    expect(codes(await ask(query))).toEqual([['TOO_DEEP', 16]])
  })

  it('asks as many root fields as the limit, and no more, also through a fragment', async () => {
    expect(codes(await ask('{ a: __typename b: __typename c: __typename d: __typename }'))).toEqual([])
    expect(codes(await ask('{ a: __typename b: __typename c: __typename d: __typename __typename }'))).toEqual([
      ['TOO_MANY_ROOT_FIELDS', 4],
    ])
    const fragment = 'fragment F on Query { a: __typename b: __typename c: __typename __typename }'
    expect(codes(await ask(`{ ...F regulations { id } } ${fragment}`))).toEqual([['TOO_MANY_ROOT_FIELDS', 4]])
  })

  it('has as many aliases as the limit, and no more, counted wherever a fragment is spread', async () => {
    const six = '{ regulations { a: id b: id c: id d: id e: id f: id } }'
    expect(codes(await ask(six))).toEqual([])
    expect(codes(await ask(six.replace('f: id', 'f: id g: id')))).toEqual([['TOO_MANY_ALIASES', 6]])
    const fragment = 'fragment F on Regulation { a: id b: id }'
    const twice = `{ r: regulations { ...F } s: regulations { ...F } } ${fragment}`
    expect(codes(await ask(twice))).toEqual([])
    expect(codes(await ask(twice.replace('b: id', 'b: id c: id')))).toEqual([['TOO_MANY_ALIASES', 6]])
  })

  it('whose fragments spread themselves is an ordinary error', async () => {
    const { errors } = await ask(
      '{ regulations { ...A } } fragment A on Regulation { ...B } fragment B on Regulation { ...A }',
    )
    expect(errors[0]?.message).toMatch(/fragment/i)
  })

  it('with fragments that double each other is refused at once', async () => {
    const many = Array.from({ length: 25 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')
    const reply = await ask(`{ ...F0 } ${many} fragment F25 on Query { a: __typename }`)
    expect(codes(reply)).toEqual([['TOO_MANY_ROOT_FIELDS', 4]])
  })
})

describe('a list of inputs', () => {
  const query = 'query ($inputs: [LoadingLimitInput!]!) { loadingLimitMany(inputs: $inputs) { __typename } }'
  const truck = { cargo: 'bulk', braces: false, special: false }

  it('is as long as the limit, and no longer', async () => {
    expect(codes(await ask(query, { inputs: [truck, truck, truck] }))).toEqual([])
    const reply = await ask(query, { inputs: [truck, truck, truck, truck] })
    expect(codes(reply)).toEqual([['LIST_TOO_LONG', 3]])
    expect(reply.data).toBeNull()
  })
})

it('the introspection query of common tools is within the default limits', async () => {
  const open = await serving()
  const { errors, data } = await open.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))
  expect(errors).toEqual([])
  expect(data).toHaveProperty('__schema')
})

it('requests in a batch are refused', async () => {
  const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))
  expect(response.status).toBe(400)
})

it.each([0, -1, 1.5, Number.NaN])('%d is no limit', (depth) => {
  expect(() => limitsOf({ depth })).toThrow('limits.depth')
})
