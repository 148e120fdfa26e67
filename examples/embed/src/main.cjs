'use strict'
// The same service for a company whose programs are CommonJS: one JSON line an answer.
const { join } = require('node:path')
const { createDomain } = require('@zhidu/domain')

const folder = process.argv[2] ?? join(__dirname, '..', 'data')
const domain = createDomain()

async function main() {
  const { areas } = await import('./answers.js')
  const { decideFile, jsonLines } = await import('./decide-file.js')
  for (const area of /** @type {(keyof typeof areas)[]} */ (Object.keys(areas))) {
    for await (const line of decideFile(domain, folder, area)) {
      for (const json of jsonLines(line)) console.log(json)
    }
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 2
})
