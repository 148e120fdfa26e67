import type { Command } from 'commander'

/** What may be written after a command: its options, and the words that an option allows. */
export interface CommandWords {
  readonly name: string
  readonly about: string
  readonly options: readonly OptionWords[]
}

export interface OptionWords {
  readonly long: string
  readonly about: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
}

/** The words of every command, from the tree that reads them. */
export function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    about: oneLine(command.description()),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        long: option.long ?? '',
        about: oneLine(option.description),
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? [],
      })),
  }))
}

/** Shells show a description on one line. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ')
}
