import type { ExampleError } from '../../testing/examples/example'
import type { Diagnostic } from './diagnostic'
import { meant } from './document-diagnostic'

/** What is wrong with a file of examples; its codes have pages of their own. */
export function exampleDiagnostic(error: ExampleError, file: string): Diagnostic {
  const { code, line, column, message, example, nearest, given } = error
  const named = example === undefined || example === '' ? undefined : example
  return {
    code: `example-${code}`,
    severity: 'error',
    file,
    place: { line, column },
    message:
      named === undefined ? message : { zh: `示例“${named}”：${message.zh}`, en: `example “${named}”: ${message.en}` },
    ...(nearest === undefined || nearest === given ? {} : { hint: meant(nearest) }),
  }
}
