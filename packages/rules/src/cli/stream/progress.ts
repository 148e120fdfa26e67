import type { Terminal } from '../terminal/terminal'

/** Shows how far a stream has come. */
export interface Progress {
  readonly update: (lines: number, bytes: number) => void
  /** Clears what was shown. */
  readonly end: () => void
}

const everyMilliseconds = 200

/** Progress on one line of a screen; where standard error is a file, on a line of its own every few seconds. */
export function createProgress(
  { say, watched }: Terminal,
  write: (text: string) => unknown,
  total: number | undefined,
): Progress {
  const start = performance.now()
  let shown = start
  const [before, after, pause] = watched ? ['\r', '\u001b[K', everyMilliseconds] : ['', '\n', 10 * everyMilliseconds]
  return {
    update: (lines, bytes) => {
      const now = performance.now()
      if (now - shown < pause) return
      shown = now
      const speed = Math.round(lines / ((now - start) / 1000)).toLocaleString('en')
      const part = total === undefined || total === 0 ? '' : ` · ${Math.min(100, Math.floor((100 * bytes) / total))} %`
      const count = lines.toLocaleString('en')
      write(
        `${before}${say({ zh: `${count} 行 · 每秒 ${speed} 行`, en: `${count} lines · ${speed}/s` })}${part}${after}`,
      )
    },
    end: () => {
      if (watched && shown !== start) write('\r\u001b[K')
    },
  }
}
