import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Text } from '../../text'
import type { Surroundings } from '../surroundings'
import type { Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { createProgress } from './progress'
import type { StreamRecord } from './record'

/** What becomes of one record: the text of its result, and for a bad one why. */
export interface Worked {
  readonly kind: 'decided' | 'undecided' | 'bad'
  readonly text: string
  readonly why?: readonly Text[]
}

/** What came of a stream so far. */
export interface StreamTally {
  readonly lines: number
  readonly decided: number
  readonly undecided: number
  /** Lines that could not be read, or whose facts were refused. */
  readonly bad: number
  readonly isStopped: boolean
}

/** A stream, and what is done with each of its records. */
export interface StreamWork {
  /** How the input is named in remarks. */
  readonly name: string
  readonly stream: Readable
  /** Bytes, where they are known. */
  readonly size: number | undefined
  readonly records: AsyncIterable<StreamRecord>
  readonly head: string
  readonly work: (record: StreamRecord) => Worked
  readonly showsProgress: boolean
}

/** Enough to spare most calls of the system, little enough to flow. */
const chunkLength = 65_536

/**
 * Works through a stream, record after record: writing waits for whoever reads, and reading for the writing. An
 * interruption ends it after the record at hand, with all that was done written.
 */
export async function workThrough(
  { name, stream, size, records, head, work, showsProgress }: StreamWork,
  terminal: Terminal,
  { stdout, stderr, onInterrupt }: Surroundings,
): Promise<StreamTally> {
  const tally = { lines: 0, decided: 0, undecided: 0, bad: 0, isStopped: false }
  const progress = showsProgress ? createProgress(terminal, (text) => stderr.write(text), size) : undefined
  const endWaiting = onInterrupt(() => {
    tally.isStopped = true
    stream.destroy()
  })
  let chunk = head
  const flush = async (): Promise<void> => {
    const text = chunk
    chunk = ''
    if (text !== '') await written(stdout, text)
  }
  try {
    for await (const record of untilStopped(records, tally)) {
      const { kind, text, why = [] } = work(record)
      tally.lines += 1
      tally[kind] += 1
      if (kind === 'bad') {
        progress?.end()
        const lines = why.flatMap((one) => linesOf(one, terminal.tongue))
        terminal.note(`${name}:${record.line}: ${lines.join(' / ')}`)
      }
      chunk += text
      if (chunk.length >= chunkLength) await flush()
      progress?.update(tally.lines, bytesOf(stream))
    }
    await flush()
    progress?.end()
    return tally
  } finally {
    endWaiting()
  }
}

/** What was read before the stop is worked on; a source that breaks off because of it is no error. */
async function* untilStopped(
  records: AsyncIterable<StreamRecord>,
  state: { readonly isStopped: boolean },
): AsyncGenerator<StreamRecord> {
  try {
    for await (const record of records) {
      if (state.isStopped) return
      yield record
    }
  } catch (error) {
    if (!state.isStopped) throw error
  }
}

async function written(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain')
}

function bytesOf(stream: Readable): number {
  return 'bytesRead' in stream && typeof stream.bytesRead === 'number' ? stream.bytesRead : 0
}
