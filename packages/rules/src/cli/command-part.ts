import type { Command } from 'commander'
import type { Text } from '../text'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'

/** 0: it holds, or was done. 1: findings. 2: wrong use: nothing was done. */
export type ExitCode = 0 | 1 | 2

/** A positional argument, `<needed>` or `[optional]`, `...` for several. */
export interface ArgumentPart {
  readonly flags: string
  readonly about: Text
}

/** An option, as commander writes it: `-o, --output <file>`. */
export interface OptionPart {
  readonly flags: string
  readonly about: Text
  readonly choices?: readonly string[]
  readonly fallback?: string
}

/** A command line that does something, and what. */
export interface ExamplePart {
  readonly line: string
  readonly about: Text
}

/** What a person asked of a command: its positional arguments one after the other, and its options by their long names. */
export interface Asked<O> {
  readonly names: readonly string[]
  readonly options: Readonly<O>
}

/**
 * One command of `zhidu`. Its file is read at every start, for help and completion: what is heavy is imported when it
 * runs.
 */
export interface CommandPart<O = object> {
  readonly name: string
  readonly about: Text
  readonly arguments: readonly ArgumentPart[]
  readonly options: readonly OptionPart[]
  readonly examples: readonly ExamplePart[]
  /** `program` is the tree of all commands. */
  readonly run: (asked: Asked<O>, terminal: Terminal, surroundings: Surroundings, program: Command) => Promise<ExitCode>
}

/** Takes down the options that the command's own `run` relies on; commander has checked them against `options`. */
export function commandPart<O>(part: CommandPart<O>): CommandPart {
  return part as CommandPart
}
