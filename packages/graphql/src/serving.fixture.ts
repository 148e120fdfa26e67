import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import { createFacade } from './create-facade'
import type { FacadeOptions } from './create-facade'
import { nodeHandler } from './http/node-handler'

/** What came back: the status, and the body read as JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

export interface Serving {
  readonly url: string
  /** Asks by POST, as programs do. */
  readonly ask: (query: string, variables?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Reply>
}

const opened: { close: () => unknown; closeAllConnections: () => void }[] = []

/** Serves a façade over HTTP on loopback until the tests of the file are done. */
export async function serving(options: FacadeOptions = {}): Promise<Serving> {
  const server = createServer(nodeHandler(createFacade(options)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push(server)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    ask: async (query, variables, headers = {}) =>
      replyOf(
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, ...(variables === undefined ? {} : { variables }) }),
        }),
      ),
  }
}

export async function replyOf(response: Response): Promise<Reply> {
  const body = (await response.json()) as Partial<Pick<Reply, 'data' | 'errors'>>
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors ?? [] }
}

afterAll(() => {
  for (const server of opened) {
    server.close()
    server.closeAllConnections()
  }
})
