#!/usr/bin/env node
import { runCommand } from './cli/run-command'
import { surroundingsOf } from './cli/surroundings'

void runCommand(process.argv.slice(2), surroundingsOf(process)).then((code) => {
  process.exitCode = code
})
