import type { Text } from '../../text'

/** One input of a stream, or why there is none at its line. */
export type StreamRecord =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: Text }

/** The formats of streams. */
export const streamFormats = ['ndjson', 'csv'] as const
export type StreamFormat = (typeof streamFormats)[number]
