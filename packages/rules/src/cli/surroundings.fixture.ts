import { PassThrough, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Surroundings } from './surroundings'

/** What a test changes of the surroundings, and what stands on standard input. */
export interface SurroundingsChanges extends Partial<Omit<Surroundings, 'stdin'>> {
  readonly input?: string
}

/** Surroundings of a test: what is written can be read from `written`. */
export function surroundingsWith({ input = '', ...changes }: SurroundingsChanges = {}): Surroundings & {
  readonly written: () => { readonly out: string; readonly err: string }
} {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const texts = { out: '', err: '' }
  stdout.setEncoding('utf8').on('data', (text: string) => (texts.out += text))
  stderr.setEncoding('utf8').on('data', (text: string) => (texts.err += text))
  return {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
    cwd: process.cwd(),
    pages: fileURLToPath(new URL('../../../../docs/diagnostics', import.meta.url)),
    onInterrupt: () => () => undefined,
    ...changes,
    written: () => {
      // What is still buffered is read at once.
      stdout.read()
      stderr.read()
      return texts
    },
  }
}
