import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { ExitCode, OptionPart } from './command-part'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** Where a result goes. */
export interface OutputOption {
  readonly output?: string
}

export const outputOption: OptionPart = {
  flags: '-o, --output <file>',
  about: { zh: '写到文件，而不是标准输出', en: 'write to a file instead of standard output' },
}

/** Writes a result to the file that was named, or to standard output; `only-new` never overwrites what people wrote. */
export async function deliver(
  text: string,
  { output }: OutputOption,
  terminal: Terminal,
  { cwd }: Surroundings,
  file: 'any' | 'only-new' = 'any',
): Promise<ExitCode> {
  if (output === undefined) {
    terminal.out(text.trimEnd())
    return 0
  }
  try {
    const path = resolve(cwd, output)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: file === 'any' ? 'w' : 'wx' })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new WrongUse({ zh: `写不了 ${output}：${why}`, en: `cannot write ${output}: ${why}` })
  }
  terminal.note(terminal.say({ zh: `已写入 ${output}`, en: `wrote ${output}` }))
  return 0
}
