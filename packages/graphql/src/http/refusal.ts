import type { Text } from '@zhidu/rules'
import { GraphQLError } from 'graphql'

/** Why a request is refused before or beside its answer; the codes are stable. */
export type RefusalCode =
  'BODY_TOO_LARGE' | 'TOO_MANY_TOKENS' | 'TOO_DEEP' | 'TOO_MANY_ROOT_FIELDS' | 'TOO_MANY_ALIASES' | 'LIST_TOO_LONG'

/** The GraphQL error of a request that is over a limit; it names the limit. */
export function refusal(code: RefusalCode, limit: number, { zh, en }: Text): GraphQLError {
  return new GraphQLError(`${en}. ${zh}。`, { extensions: { code, limit } })
}
