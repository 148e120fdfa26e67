import { join } from 'node:path'
import { areas } from './answers.js'
import { readRecords } from './read-records.js'

/**
 * @typedef {import('./answers.js').Area} Area
 * @typedef {import('./answers.js').Asked} Asked
 * @typedef {import('./read-records.js').BadLine} BadLine
 * @typedef {import('./read-records.js').ReadLine & { asked: readonly Asked[] }} AnsweredLine
 */

/**
 * Reads one file of the day and decides its records as they come.
 * @param {import('@zhidu/domain').Domain} domain @param {string} folder @param {Area} area
 * @returns {AsyncGenerator<AnsweredLine | BadLine>}
 */
export async function* decideFile(domain, folder, area) {
  for await (const read of readRecords(join(folder, `${area}.ndjson`))) {
    yield 'problem' in read ? read : { ...read, asked: areas[area](domain, read.entry) }
  }
}

/** The answers of one line for another program, each a JSON text. @param {AnsweredLine | BadLine} line @returns {string[]} */
export function jsonLines(line) {
  if ('problem' in line) return [JSON.stringify(line)]
  const { file, line: number, entry, asked } = line
  return asked.map(({ decision, answer }) =>
    JSON.stringify({ file, line: number, id: entry.id, decision, ...told(answer) }),
  )
}

/** @param {Asked['answer']} answer */
function told(answer) {
  switch (answer.kind) {
    case 'decided':
      return { kind: answer.kind, outcome: answer.outcome, clauses: answer.clauses, assumed: answer.assumed }
    case 'undecided':
      return {
        kind: answer.kind,
        reason: answer.reason,
        missing: answer.missing.map(({ fact }) => fact),
        possible: answer.possible.map(({ outcome }) => outcome),
      }
    case 'invalid':
      return { kind: answer.kind, errors: answer.errors }
  }
}
