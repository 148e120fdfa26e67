import { expect, it } from 'vitest'
import { contexts } from '../contexts'
import { serving } from '../serving.fixture'

const asPerson = { headers: { accept: 'text/html,application/xhtml+xml' } }

it.each(['/', '/graphql'])(
  'a browser gets GraphiQL at %s, with the examples of all areas, nothing from elsewhere',
  async (path) => {
    const { url } = await serving()
    const response = await fetch(url + path, asPerson)
    const html = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const { example } of contexts) expect(html).toContain(JSON.stringify(example))
    expect(html).toContain('.graphiql-tab { transform: none !important; }')
    expect(html.match(/<(?:script|link|img)[^<>]*(?:src|href)=["']?https?:[^<>]*>/g) ?? []).toEqual([])
  },
)

it('there is no page where it was switched off', async () => {
  const { url } = await serving({ graphiql: false })
  expect((await fetch(`${url}/`, asPerson)).status).toBe(404)
})

it('programs that ask the same address get no page', async () => {
  const { url } = await serving()
  const response = await fetch(`${url}/graphql?query={__typename}`, { headers: { accept: 'application/json' } })
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
})
