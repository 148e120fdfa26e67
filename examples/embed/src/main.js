#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createDomain } from '@zhidu/domain'
import { areas } from './answers.js'
import { decideFile, jsonLines } from './decide-file.js'
import { gravestKind, report, totals } from './report.js'

const usage = `Decides a day of gate data and prints it as a table. 对门岗一天的记录逐条判定并打印表格。

  node src/main.js [folder] [--json]

  folder   with trucks, handovers, complaints and violations, each .ndjson; data/ unless given
  --json   one JSON line an answer instead of the table

Exit code: 0 all records read and valid, 1 some unreadable or invalid, 2 nothing could be done.`

// Whoever reads may stop early: `node src/main.js | head`.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} args @returns {Promise<number>} */
async function main(args) {
  try {
    const options = /** @type {const} */ ({ json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } })
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) {
      console.log(usage)
      return 0
    }
    return await decideDay(positionals[0] ?? fileURLToPath(new URL('../data', import.meta.url)), values.json ?? false)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 2
  }
}

/** Decides all files of a folder; each is printed when it is through. @param {string} folder @param {boolean} asJson @returns {Promise<number>} */
async function decideDay(folder, asJson) {
  const domain = createDomain()
  const days = []
  for (const area of /** @type {(keyof typeof areas)[]} */ (Object.keys(areas))) {
    /** @type {import('./decide-file.js').AnsweredLine[]} */
    const answered = []
    /** @type {import('./decide-file.js').BadLine[]} */
    const bad = []
    for await (const line of decideFile(domain, folder, area)) {
      if (asJson) jsonLines(line).forEach((json) => console.log(json))
      if ('problem' in line) bad.push(line)
      else answered.push(line)
    }
    const day = { area, answered, bad }
    days.push(day)
    if (!asJson) console.log(report(day))
  }
  if (!asJson) console.log(totals(days))
  return days.some(
    ({ answered, bad }) => bad.length > 0 || answered.some(({ asked }) => gravestKind(asked) === 'invalid'),
  )
    ? 1
    : 0
}
