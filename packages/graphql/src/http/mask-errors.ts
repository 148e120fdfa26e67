import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'

/** What is logged of an error that nobody foresaw. */
export interface UnexpectedError {
  /** The id that the caller was given. */
  readonly id: string
  readonly message: string
  readonly stack: string | undefined
  /** The field of the query where it happened, if it was in one. */
  readonly path: readonly (string | number)[] | undefined
}

/** Where unexpected errors are reported. */
export type FacadeLogger = (error: UnexpectedError) => void

/** One JSON line on standard error. */
export const logToStderr: FacadeLogger = (error) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), level: 'error', ...error })}\n`)
}

/** Whether an error is one that a caller is to see: made as a GraphQL error, and not around anything else. */
function isForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  return error.originalError === undefined || isForCaller(error.originalError)
}

/** Gives every error that nobody foresaw an id, logs it, and shows the caller the id alone. */
export function errorMask(log: FacadeLogger): (error: unknown) => GraphQLError {
  return (error) => {
    if (isForCaller(error)) return error
    const id = randomUUID()
    const located = error instanceof GraphQLError ? error : undefined
    const cause = located?.originalError ?? error
    const { message, stack } = cause instanceof Error ? cause : { message: String(cause), stack: undefined }
    log({ id, message, stack, path: located?.path })
    return new GraphQLError(`unexpected error ${id}. 意外错误 ${id}，请凭编号查日志。`, {
      nodes: located?.nodes ?? null,
      path: located?.path ?? null,
      extensions: { code: 'UNEXPECTED', id },
    })
  }
}
