/** Answers browsers of the allowed origins (exact ones); all others get no header and their browser refuses. */
export interface Cors {
  /** The answer to a preflight request; undefined for every other request. */
  readonly preflight: (request: Request) => Response | undefined
  /** Adds what the browser of an allowed origin needs to see. */
  readonly allow: (request: Request, headers: Headers) => void
}

/** @param origins such as `https://dashboard.example.com`; one that is not an origin throws */
export function createCors(origins: readonly string[]): Cors {
  for (const origin of origins) {
    if (!isOrigin(origin)) throw new TypeError(`“${origin}” is no origin: scheme, host and port, nothing after them`)
  }
  const allowed = new Set(origins)

  const allow = (request: Request, headers: Headers): void => {
    headers.append('vary', 'Origin')
    const origin = request.headers.get('origin')
    if (origin !== null && allowed.has(origin)) headers.set('access-control-allow-origin', origin)
  }

  const preflight = (request: Request): Response | undefined => {
    if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined
    const headers = new Headers()
    allow(request, headers)
    if (headers.has('access-control-allow-origin')) {
      headers.set('access-control-allow-methods', 'GET, POST')
      headers.set('access-control-allow-headers', 'authorization, content-type')
      headers.set('access-control-max-age', '600')
    }
    return new Response(null, { status: 204, headers })
  }

  return { preflight, allow }
}

/** Whether a text is an origin as browsers write it. */
export function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}
