import type { GraphQLError } from 'graphql'

/** A response of one GraphQL error, for requests that are refused before there is a query. */
export function errorResponse(status: number, error: GraphQLError, headers: Readonly<Record<string, string>> = {}) {
  return new Response(JSON.stringify({ errors: [error] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  })
}
