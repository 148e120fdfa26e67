import type { DocumentNode, ParseOptions, Source } from 'graphql'
import { GraphQLError, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from './limits'
import { sizeRefusal } from './query-size'
import { refusal } from './refusal'

/** Refuses query texts that are too long and documents that are too large before they cost anything. */
export function guardQueries(limits: Limits): Plugin {
  return {
    onParse: ({ setParseFn }) => setParseFn(parseWithin(limits.tokens)),
    onValidate: ({ params, setResult }) => {
      const error = sizeRefusal(params.documentAST as DocumentNode, limits)
      if (error !== undefined) setResult([error])
      return ({ result, setResult: setNamed }) => {
        setNamed((result as readonly GraphQLError[]).map(named))
      }
    },
  }
}

/** Lists within lists that GraphQL itself lets an introspection query have. */
const introspectionDepth = 3

/** GraphQL's own refusal of deep introspection names no limit. */
function named(error: GraphQLError): GraphQLError {
  if (error.message !== 'Maximum introspection depth exceeded') return error
  return refusal('TOO_DEEP', introspectionDepth, {
    zh: `内省查询嵌套过深，列表最多套 ${introspectionDepth} 层`,
    en: `the introspection query is too deep; the limit is ${introspectionDepth} lists within each other`,
  })
}

function parseWithin(maxTokens: number): typeof parse {
  return (source: string | Source, options?: ParseOptions) => {
    try {
      return parse(source, { ...options, maxTokens })
    } catch (error) {
      // The parser has no code for it.
      if (!(error instanceof GraphQLError) || !error.message.includes(`${maxTokens} tokens`)) throw error
      throw refusal('TOO_MANY_TOKENS', maxTokens, {
        zh: `查询文本过长，上限为 ${maxTokens} 个词法单元`,
        en: `the query text is too long; the limit is ${maxTokens} tokens`,
      })
    }
  }
}
