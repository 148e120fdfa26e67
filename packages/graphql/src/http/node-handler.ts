import type { IncomingMessage, ServerResponse } from 'node:http'

/** What answers requests, such as a façade. */
interface FetchHandler {
  readonly fetch: (request: Request) => Promise<Response>
}

/**
 * A façade as a request listener of node:http, and of whatever hands on Node's own request and response.
 * @example createServer(nodeHandler(createFacade())).listen(4000)
 */
export function nodeHandler({ fetch }: FetchHandler): (request: IncomingMessage, response: ServerResponse) => void {
  return (incoming, outgoing) => {
    // A façade never rejects: what throws is a method or an address that no Request can have.
    respond(fetch, incoming, outgoing).catch(() => outgoing.writeHead(400).end())
  }
}

async function respond(
  fetch: FetchHandler['fetch'],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = await fetch(requestOf(incoming))
  const body = Buffer.from(await response.arrayBuffer())
  response.headers.forEach((value, name) => outgoing.setHeader(name, value))
  outgoing.writeHead(response.status, { 'content-length': body.byteLength }).end(body)
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = 'GET', url = '/', rawHeaders } = incoming
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // Node's fetch wants to be told that the body is sent while the response is awaited.
  const init = { method, headers, ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}) }
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), init)
}

/** The body as a stream; cancelling it lets the rest run out, so that the refusal still reaches the caller. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let cancelled = false
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      incoming.on('data', (chunk: Buffer) => {
        if (cancelled) return
        controller.enqueue(new Uint8Array(chunk))
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause()
      })
      incoming.on('end', () => {
        if (!cancelled) controller.close()
      })
      incoming.on('error', (error) => {
        if (!cancelled) controller.error(error)
      })
    },
    pull: () => void incoming.resume(),
    cancel: () => {
      cancelled = true
      incoming.resume()
    },
  })
}
