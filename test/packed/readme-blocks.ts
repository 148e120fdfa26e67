import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A block of code in a README. */
export interface ReadmeBlock {
  readonly language: string
  readonly code: string
  /** The file that it is: named by its first line, or by the line above the block. */
  readonly name: string | undefined
  /** What it prints, where the next block is a text. */
  readonly prints: string | undefined
}

const fences = /^(?:.*`([\w.-]+)`[:：]\n\n)?```(\w+)\n(.*?)^```$/gms

/** The blocks of a README of the checkout, texts left to the blocks that print them. */
export function readmeBlocks(file: string): readonly ReadmeBlock[] {
  const readme = readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')
  const found = [...readme.matchAll(fences)]
  return found.flatMap(([, named, language = '', code = ''], index): ReadmeBlock[] => {
    if (language === 'text') return []
    const [, , next, text] = found[index + 1] ?? []
    const name = named ?? /^(?:\/\/|#) ([\w.-]+\.\w+)\n/.exec(code)?.[1]
    return [{ language, code, name, prints: next === 'text' ? text : undefined }]
  })
}

/**
 * Whether lines were printed as a README shows them: a line that ends in … gives the beginning, a line that is nothing
 * else leaves out any lines.
 */
export function isPrinted(shown: readonly string[], lines: readonly string[]): boolean {
  const [first, ...rest] = shown
  if (first === undefined) return lines.length === 0
  if (first === '…') return lines.some((_, from) => isPrinted(rest, lines.slice(from))) || rest.length === 0
  const [line, ...others] = lines
  if (line === undefined) return false
  const isSame = first.endsWith('…') ? line.startsWith(first.slice(0, -1).trimEnd()) : line === first
  return isSame && isPrinted(rest, others)
}
