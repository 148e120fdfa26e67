#!/usr/bin/env node
import { runCommand } from './cli/run-command'
import { surroundingsOf } from './cli/surroundings'

/** A bug of the command itself: neither a finding nor wrong use. */
const bug = 70

void runCommand(process.argv.slice(2), surroundingsOf(process)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error)
    process.exitCode = bug
  },
)
