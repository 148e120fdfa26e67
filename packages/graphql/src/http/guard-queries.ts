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
    },
  }
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
