import { CommanderError } from 'commander'
import { commandList } from './command-list'
import type { ExitCode } from './command-part'
import { createProgram } from './create-program'
import type { Surroundings } from './surroundings'
import { createTerminal } from './terminal/terminal'
import { tongueOf } from './terminal/tongue'
import { WrongUse, wrongUseOf } from './wrong-use'

/** Runs the command `zhidu` on its arguments. Says itself what there is to say, and gives the code to end with. */
export async function runCommand(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const terminal = createTerminal(surroundings, tongueOf(args, surroundings.env))
  let code: ExitCode = 0
  const program = createProgram(commandList, terminal, async (part, asked, tree) => {
    code = await part.run(asked, terminal, surroundings, tree)
  })
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const wrong = error instanceof CommanderError ? wrongUseOf(error, args) : error
    if (!(wrong instanceof WrongUse)) throw error
    for (const text of [wrong.text, ...wrong.hints]) terminal.note(terminal.say(text))
    return 2
  }
}
