import { open } from 'node:fs/promises'
import { basename } from 'node:path'

/**
 * @typedef {{ file: string, line: number }} Place
 * @typedef {{ id: string, [field: string]: unknown }} Entry
 * @typedef {Place & { entry: Entry }} ReadLine
 * @typedef {Place & { problem: string }} BadLine
 */

/**
 * Reads one NDJSON file line by line, whatever its size. A line that is no record is told with its place and costs no other.
 * @param {string} path
 * @returns {AsyncGenerator<ReadLine | BadLine>}
 */
export async function* readRecords(path) {
  const file = basename(path)
  let line = 0
  const opened = await open(path)
  for await (const text of opened.readLines()) {
    line += 1
    // Windows programs begin a file with a byte order mark.
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text
    if (json.trim() !== '') yield { file, line, ...read(json) }
  }
}

/** @param {string} json @returns {{ entry: Entry } | { problem: string }} */
function read(json) {
  /** @type {unknown} */
  let value
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
  return isEntry(value) ? { entry: value } : { problem: 'a record is an object with an "id"' }
}

/** @param {unknown} value @returns {value is Entry} */
function isEntry(value) {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
