import { createDomain } from '@zhidu/domain'
import type { Domain } from '@zhidu/domain'
import { GraphQLError } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { buildSchema } from './build-schema'
import { createBoundedCache } from './http/bounded-cache'
import { keyCheck } from './http/check-key'
import { createCors } from './http/cors'
import { errorResponse } from './http/error-response'
import { graphiqlPage, wantsPage } from './http/graphiql-page'
import { guardQueries } from './http/guard-queries'
import { limitsOf } from './http/limits'
import type { Limits } from './http/limits'
import { errorMask, logToStderr } from './http/mask-errors'
import type { FacadeLogger } from './http/mask-errors'
import { readBody } from './http/read-body'
import { refusal } from './http/refusal'

export interface FacadeOptions {
  /** The standard regulations and site unless told. */
  readonly domain?: Domain
  /** Every request has to carry it as `Authorization: Bearer <key>`; open to all who reach it unless told. */
  readonly key?: string
  /** Other origins whose pages may ask, such as `https://dashboard.example.com`. */
  readonly allowedOrigins?: readonly string[]
  /** What differs from {@link defaultLimits}. */
  readonly limits?: Partial<Limits>
  /** Where unexpected errors go; JSON lines on standard error unless told. */
  readonly logger?: FacadeLogger
  /** Whether browsers get GraphiQL at `/` and at the endpoint; yes unless told. */
  readonly graphiql?: boolean
  /** The path that is asked; `/graphql` unless told. */
  readonly endpoint?: string
}

/** The decisions over HTTP (制度接口), to be mounted in any server that speaks Fetch. */
export interface Facade {
  /** Answers a request; never rejects. */
  readonly fetch: (request: Request) => Promise<Response>
  readonly schema: GraphQLSchema
}

/** Makes the façade of a domain. Options that cannot be right throw. */
export function createFacade(options: FacadeOptions = {}): Facade {
  const { domain = createDomain(), allowedOrigins = [], logger = logToStderr, endpoint = '/graphql' } = options
  const limits = limitsOf(options.limits)
  const cors = createCors(allowedOrigins)
  const hasKey = options.key === undefined ? () => true : keyCheck(options.key)
  const maskError = errorMask(logger)
  const schema = buildSchema(domain, { listLimit: limits.listItems })
  const page = options.graphiql === false ? undefined : graphiqlPage(endpoint)
  const yoga = createYoga({
    schema,
    graphqlEndpoint: endpoint,
    plugins: [guardQueries(limits)],
    maskedErrors: { maskError },
    parserAndValidationCache: {
      documentCache: createBoundedCache<DocumentNode>(500, 20_000),
      errorCache: createBoundedCache<unknown>(100, 2_000),
    },
    // Each of these is done below, or by nobody.
    maxRequestBodySize: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    fetchAPI: { Request, Response, Headers, URL },
  })

  const answer = async (request: Request): Promise<Response> => {
    const preflight = cors.preflight(request)
    if (preflight !== undefined) return preflight
    const { pathname } = new URL(request.url)
    // The page holds no data, and a browser cannot send the key before its user has typed it there.
    if (page !== undefined && wantsPage(request) && (pathname === '/' || pathname === endpoint)) return page()
    if (!hasKey(request)) {
      await request.body?.cancel()
      return errorResponse(401, unauthenticated(), { 'www-authenticate': 'Bearer' })
    }
    const reading = await readBody(request, limits.bodyBytes)
    switch (reading.kind) {
      case 'read':
        return yoga.fetch(reading.request)
      case 'too-large':
        return errorResponse(413, bodyTooLarge(limits.bodyBytes))
      case 'broken':
        return errorResponse(400, new GraphQLError('the body ended too early. 请求正文不完整。'))
    }
  }

  const fetch = async (request: Request): Promise<Response> => {
    const response = await answer(request).catch((error: unknown) => errorResponse(500, maskError(error)))
    cors.allow(request, response.headers)
    return response
  }

  return { fetch, schema }
}

function unauthenticated(): GraphQLError {
  return new GraphQLError('the key is missing or wrong: Authorization: Bearer <key>. 缺少密钥或密钥不对。', {
    extensions: { code: 'UNAUTHENTICATED' },
  })
}

function bodyTooLarge(limit: number): GraphQLError {
  return refusal('BODY_TOO_LARGE', limit, {
    zh: `请求正文过大，上限为 ${limit} 字节`,
    en: `the body is too large; the limit is ${limit} bytes`,
  })
}
