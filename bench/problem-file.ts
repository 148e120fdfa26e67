import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRulebook } from '@zhidu/rules/document'
import type { AnyRulebook } from '@zhidu/rules'

/** A problem as the process that worked out its answers leaves it for those that are measured. */
export interface ProblemFile {
  readonly document: unknown
  /** The outcome of each case, as text. */
  readonly expected: readonly string[]
  /** How many of them, from the first on, are the reference evaluator's. */
  readonly byReference: number
}

const pathOf = (folder: string, problem: string) => join(folder, `${problem}.json`)

export function writeProblem(folder: string, problem: string, file: ProblemFile): void {
  writeFileSync(pathOf(folder, problem), JSON.stringify(file))
}

export function readProblem(folder: string, problem: string): ProblemFile {
  return JSON.parse(readFileSync(pathOf(folder, problem), 'utf8')) as ProblemFile
}

/** Reads a rulebook that is known to be right. */
export function rulebookOf(document: unknown): AnyRulebook {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}
