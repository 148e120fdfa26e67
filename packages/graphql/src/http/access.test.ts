import { describe, expect, it } from 'vitest'
import { replyOf, serving } from '../serving.fixture'

const query = '{ __typename }'

describe('with a key', () => {
  const key = 's3cret-Key'

  it('a request that carries it is answered, any other refused', async () => {
    const { ask } = await serving({ key })
    const asked = await Promise.all(
      [`Bearer ${key}`, `bearer ${key}`, 'Bearer other', `Bearer ${key}x`, `Basic ${key}`, ''].map((authorization) =>
        ask(query, undefined, authorization === '' ? {} : { authorization }),
      ),
    )
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 401, 401, 401, 401])
    expect(asked[2]?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(asked[2]?.headers.get('www-authenticate')).toBe('Bearer')
  })

  it('the page opens, since it holds no data', async () => {
    const { url } = await serving({ key })
    const page = await fetch(`${url}/`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
  })

  it.each(['', 'with space', '中文'])('“%s” can be none', async (wrong) => {
    await expect(serving({ key: wrong })).rejects.toThrow('key')
  })
})

describe('a page of another origin', () => {
  const allowed = 'https://dashboard.example.com'

  const asking = async (origin: string) => {
    const { url } = await serving({ allowedOrigins: [allowed] })
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    })
    const answer = await fetch(`${url}/graphql?query={__typename}`, { headers: { origin } })
    return [preflight, answer]
  }

  it('may ask when its origin is allowed', async () => {
    const [preflight, answer] = await asking(allowed)
    expect(preflight?.status).toBe(204)
    expect(preflight?.headers.get('access-control-allow-headers')).toContain('authorization')
    for (const response of [preflight, answer]) {
      expect(response?.headers.get('access-control-allow-origin')).toBe(allowed)
      expect(response?.headers.get('vary')).toContain('Origin')
    }
  })

  it.each(['https://dashboard.example.com.evil.example', 'http://dashboard.example.com', 'null'])(
    'may not when it is %s',
    async (origin) => {
      for (const response of await asking(origin))
        expect(response.headers.has('access-control-allow-origin')).toBe(false)
    },
  )

  it.each(['*', 'dashboard.example.com', 'https://dashboard.example.com/'])('“%s” is no origin', async (wrong) => {
    await expect(serving({ allowedOrigins: [wrong] })).rejects.toThrow('origin')
  })
})

describe('a request', () => {
  it('may be a GET', async () => {
    const { url } = await serving()
    const reply = await replyOf(await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`))
    expect(reply).toMatchObject({ status: 200, data: { __typename: 'Query' } })
  })

  it('of another method, content type or path, or without JSON or a query, is refused', async () => {
    const { url } = await serving()
    const post = (path: string, type: string, body: string) =>
      fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/graphql-response+json' },
        body,
      })
    const replies = await Promise.all([
      fetch(`${url}/graphql`, { method: 'PUT', body: '{}' }),
      post('/graphql', 'text/plain', '{"query":"{__typename}"}'),
      post('/elsewhere', 'application/json', '{"query":"{__typename}"}'),
      post('/graphql', 'application/json', '{'),
      post('/graphql', 'application/json', '{}'),
    ])
    expect(replies.map(({ status }) => status)).toEqual([405, 415, 404, 400, 400])
  })

  it('that no Request can carry is refused', async () => {
    const { url } = await serving()
    const { request } = await import('node:http')
    const status = await new Promise((resolve) =>
      request(`${url}/graphql`, { method: 'TRACE' }, (response) => resolve(response.statusCode)).end(),
    )
    expect(status).toBe(400)
  })
})
