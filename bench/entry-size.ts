import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a consumer's bundler takes in for one entry, dependencies excluded; not minified. */
export interface EntrySize {
  readonly entry: string
  readonly bytes: number
  readonly gzipped: number
}

/** Measures the built files of an entry: itself and the chunks that it imports; dependencies such as zod stay outside. */
export function entrySize(entry: string, file: string): EntrySize {
  const files = new Set<string>()
  follow(file, files)
  const code = Buffer.concat([...files].map((path) => readFileSync(path)))
  return { entry, bytes: code.length, gzipped: gzipSync(code, { level: 9 }).length }
}

function follow(file: string, seen: Set<string>): void {
  if (seen.has(file) || !existsSync(file)) return
  seen.add(file)
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    follow(join(dirname(file), name), seen)
  }
}
