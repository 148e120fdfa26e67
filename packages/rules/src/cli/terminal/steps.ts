import type { Text } from '../../text'
import type { Terminal } from './terminal'

/** Says on a watched screen what is being done; the line is gone afterwards. */
export interface Steps {
  readonly show: (step: Text) => void
  readonly end: () => void
}

const patience = 300

/** Steps on standard error. Nothing is shown of work that takes no time. */
export function createSteps({ watched, say, style }: Terminal, write: (text: string) => unknown): Steps {
  const start = performance.now()
  let isShown = false
  return {
    show: (step) => {
      if (!watched || performance.now() - start < patience) return
      isShown = true
      write(`\r\u001b[K${style('quiet', `${say(step)} …`)}`)
    },
    end: () => {
      if (isShown) write('\r\u001b[K')
    },
  }
}
