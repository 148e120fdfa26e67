import type { Readable } from 'node:stream'
import type { StreamRecord } from './record'

/** A line that goes on for longer holds no facts; it is not kept. */
const longestLine = 10_000_000

/** One JSON value a line; empty lines are passed over. No more than one line and one chunk are held. */
export async function* readNdjson(input: Readable): AsyncGenerator<StreamRecord> {
  let line = 0
  for await (const given of linesIn(input)) {
    line += 1
    const text = line === 1 && given?.startsWith('\ufeff') === true ? given.slice(1) : given
    if (text === undefined) yield { line, error: { zh: '这一行太长', en: 'the line is too long' } }
    else if (text.trim() !== '') yield recordOf(line, text)
  }
}

function recordOf(line: number, text: string): StreamRecord {
  try {
    return { line, value: JSON.parse(text) as unknown }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { line, error: { zh: `不是合法的 JSON：${why}`, en: `not JSON: ${why}` } }
  }
}

/** The lines of a stream; undefined for one that is too long. */
async function* linesIn(input: Readable): AsyncGenerator<string | undefined> {
  let rest = ''
  let skipping = false
  input.setEncoding('utf8')
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      yield skipping ? undefined : line
      skipping = false
    }
    if (rest.length > longestLine) {
      rest = ''
      skipping = true
    }
  }
  if (skipping) yield undefined
  else if (rest !== '') yield rest
}
