import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** Where text goes, and whether a person looks at it. */
export type Sink = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the command meets around it: the process itself, or what a test stands in for it. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** The file that was started: what it brings can stand in for a package that a project has not installed. */
  readonly entry?: string
  /** The folder of the pages that explain codes. */
  readonly pages: string
  /** Calls back once when the person wants to stop; the returned function ends the waiting. */
  readonly onInterrupt: (stop: () => void) => () => void
}

/** The surroundings of a process. */
export function surroundingsOf(from: NodeJS.Process): Surroundings {
  const { stdin, stdout, stderr, env } = from
  // A reader that stops early, such as `head`, is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') from.exit()
    throw error
  })
  const entry = from.argv[1]
  return {
    stdin,
    stdout,
    stderr,
    env,
    cwd: from.cwd(),
    ...(entry === undefined ? {} : { entry }),
    pages: join(entry === undefined ? from.cwd() : dirname(realpathSync(entry)), 'diagnostics'),
    onInterrupt: (stop) => {
      from.once('SIGINT', stop)
      from.once('SIGTERM', stop)
      return () => {
        from.off('SIGINT', stop)
        from.off('SIGTERM', stop)
      }
    },
  }
}
