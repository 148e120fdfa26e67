import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { commandList } from '../command-list'
import { runCommand } from '../run-command'
import { surroundingsWith } from '../surroundings.fixture'
import { shells } from './scripts'
import type { Shell } from './scripts'

const folder = mkdtempSync(join(tmpdir(), 'zhidu-completion-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The script, in a file of the name under which zsh finds it by itself. */
async function scriptOf(shell: Shell): Promise<{ file: string; text: string }> {
  const surroundings = surroundingsWith()
  expect(await runCommand(['completion', shell], surroundings)).toBe(0)
  const file = join(folder, shell === 'zsh' ? '_zhidu' : `zhidu.${shell}`)
  const text = surroundings.written().out
  writeFileSync(file, text)
  return { file, text }
}

function run(shell: Shell, args: readonly string[]): string {
  // Nothing of the person's own settings is read, and nothing is written to their home.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr } = spawnSync(shell, args, {
    cwd: folder,
    env,
    input: '',
    encoding: 'utf8',
    timeout: 20_000,
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

const isThere = (shell: Shell): boolean => spawnSync(shell, ['-c', 'true']).status === 0

it.each(shells)('the script of %s knows every command and every option', async (shell) => {
  const { text } = await scriptOf(shell)
  for (const { name, options } of commandList) {
    expect(text).toContain(name)
    for (const { flags } of options) expect(text).toContain(/--([a-z-]+)/.exec(flags)?.[1])
  }
})

// `.ci/run` installs those that the machine lacks.
describe.each(shells.filter(isThere))('%s itself', (shell) => {
  it('finds no fault with the script', async () => {
    const { file } = await scriptOf(shell)
    expect(run(shell, ['-n', file])).toBe('')
  })

  it('completes commands, options and the words of an option', async () => {
    const { file } = await scriptOf(shell)
    const begun = [['cov'], ['check', '--form'], ['check', '--format', 'sa']]
    expect(complete[shell](file, begun)).toEqual(['coverage', '--format', 'sarif'])
  })
})

type Lines = readonly (readonly string[])[]

/** What a shell makes of the last word of each line. */
const complete: Readonly<Record<Shell, (file: string, lines: Lines) => readonly string[]>> = {
  bash: (file, lines) =>
    lines.map((words) => {
      const script = `source "$1"; COMP_WORDS=(zhidu "\${@:2}"); COMP_CWORD=$(($# - 1)); _zhidu; echo "\${COMPREPLY[@]}"`
      return run('bash', ['-c', script, 'bash', file, ...words]).trim()
    }),
  zsh: (file, lines) => {
    const initialize = 'autoload -Uz compinit && compinit -u -D'
    const sourced = typed(`${initialize}; source ${file}`, lines)
    expect(typed(`fpath=(${folder} $fpath); ${initialize}`, lines)).toEqual(sourced)
    return sourced
  },
  fish: (file, lines) =>
    lines.map((words) => {
      const script = `source ${file}; complete -C 'zhidu ${words.join(' ')}'`
      return run('fish', ['--no-config', '-c', script]).replace(/\t.*\n/, '')
    }),
}

/** zsh completes only where somebody types: in a terminal of its own, where the command is a function that prints its last word. */
function typed(setup: string, lines: Lines): readonly string[] {
  const driver = [
    'zmodload zsh/zpty',
    'zpty shell zsh -f -i',
    `zpty -w shell ${quoted(`${setup}; zhidu() { print -r -- "<$argv[-1]>" }`)}`,
    ...lines.map((words) => `zpty -w -n shell ${quoted(`zhidu ${words.join(' ')}`)}$'\\t\\n'`),
    'zpty -w shell exit',
    'while zpty -r shell line; do print -rn -- $line; done',
  ]
  const printed = run('zsh', ['-f', '-c', driver.join('\n')])
  return [...printed.matchAll(/^<(.*)>\r?$/gm)].map(([, word = '']) => word)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
