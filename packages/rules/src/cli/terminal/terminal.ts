import { styleText } from 'node:util'
import type { Text } from '../../text'
import type { Sink, Surroundings } from '../surroundings'
import type { Tongue } from './tongue'
import { inline } from './tongue'

/** How text may stand out; without colours it stands plain. */
export type Style = 'strong' | 'quiet' | 'good' | 'bad' | 'doubtful' | 'name'

const formats = {
  strong: 'bold',
  quiet: 'dim',
  good: 'green',
  bad: 'red',
  doubtful: 'yellow',
  name: 'cyan',
} as const satisfies Record<Style, string>

/** Where results and remarks go, in the language and with the colours that suit who reads them. */
export interface Terminal {
  readonly tongue: Tongue
  /** Columns of the screen; 100 where nobody says. */
  readonly width: number
  /** Whether a person watches standard error. */
  readonly watched: boolean
  readonly style: (style: Style, text: string) => string
  /** A text in the chosen language, on one line. */
  readonly say: (text: Text) => string
  /** A result: standard output. */
  readonly out: (text: string) => void
  /** A remark: standard error. */
  readonly note: (text: string) => void
}

/** The terminal of a run. */
export function createTerminal({ stdout, stderr, env }: Surroundings, tongue: Tongue): Terminal {
  const coloured = hasColours(stdout, env)
  return {
    tongue,
    width: Math.min(stdout.columns ?? 100, 120),
    watched: stderr.isTTY === true,
    style: (style, text) => (coloured ? styleText(formats[style], text, { validateStream: false }) : text),
    say: (text) => inline(text, tongue),
    out: (text) => stdout.write(`${text}\n`),
    note: (text) => stderr.write(`${text}\n`),
  }
}

/** NO_COLOR before FORCE_COLOR before what the screen can do. */
function hasColours(sink: Sink, env: Surroundings['env']): boolean {
  if (isSet(env['NO_COLOR'])) return false
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0'
  return sink.isTTY === true && env['TERM'] !== 'dumb'
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}
