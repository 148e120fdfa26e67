import fastify from 'fastify'
import { expect, it } from 'vitest'
import { createFacade } from './create-facade'
import { nodeHandler } from './http/node-handler'
import { replyOf } from './serving.fixture'

const body = JSON.stringify({ query: '{ clause(id: "cement/convention/3.1.2") { id } }' })
const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
const answer = { status: 200, data: { clause: { id: 'cement/convention/3.1.2' } } }

it('a façade answers as a plain Fetch handler, without any server', async () => {
  const { fetch: handle } = createFacade()
  const response = await handle(new Request('http://any.example/graphql', init))
  expect(response).toBeInstanceOf(Response)
  expect(await replyOf(response)).toMatchObject(answer)
})

it('a company mounts it in its own Fastify server, under its own path', async () => {
  const facade = createFacade({ endpoint: '/zhidu/graphql' })
  const app = fastify()
  await app.register((scope, _options, done) => {
    // The façade reads the body itself, under its own limit.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    scope.all('/zhidu/graphql', (request, reply) => {
      reply.hijack()
      nodeHandler(facade)(request.raw, reply.raw)
    })
    done()
  })
  app.get('/own', () => 'own')
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    expect(await replyOf(await fetch(`${url}/zhidu/graphql`, init))).toMatchObject(answer)
    expect(await (await fetch(`${url}/own`)).text()).toBe('own')
  } finally {
    await app.close()
  }
})

it('Fastify sends what the Fetch handler gives', async () => {
  const facade = createFacade()
  const app = fastify()
  app.post('/graphql', async (request, reply) => {
    const asked = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
    }
    return reply.send(await facade.fetch(new Request(`http://${request.host}${request.url}`, asked)))
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  try {
    expect(await replyOf(await fetch(`${url}/graphql`, init))).toMatchObject(answer)
  } finally {
    await app.close()
  }
})
