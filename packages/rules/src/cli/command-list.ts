import type { CommandPart } from './command-part'
import { cases } from './commands/cases'
import { certify } from './commands/certify'
import { check } from './commands/check'
import { completion } from './commands/completion'
import { coverage } from './commands/coverage'
import { diff } from './commands/diff'
import { help } from './commands/help'
import { init } from './commands/init'
import { jsonRules } from './commands/json-rules'
import { prove } from './commands/prove'
import { run } from './commands/run'
import { schema } from './commands/schema'
import { test } from './commands/test'
import { types } from './commands/types'

/** Every command, in the order in which help names them. */
export const commandList: readonly CommandPart[] = [
  ...[init, check, prove, diff, run],
  ...[cases, test, coverage],
  ...[certify, jsonRules, types, schema, completion, help],
]
