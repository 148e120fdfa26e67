import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const example = source('../../examples/own-rulebook')
const book = 'parcel-limits.json'

/** What the tests change of the rulebook. */
export interface ParcelLimits {
  readonly conditions: Record<string, Record<string, { to: number }>>
  rows: { readonly id: string; when: Record<string, unknown>; readonly then: object }[]
}

/** What a command answered. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The example as a company has it: a repository of its own, the package installed, the rulebook committed. */
export interface CompanyCheckout {
  readonly folder: string
  readonly run: (command: string) => Ran
  /** Changes the rulebook as it was committed. */
  readonly change: (edit: (limits: ParcelLimits) => void) => void
  readonly commit: () => void
  readonly remove: () => void
}

/** Makes one, with the command as it is built in this checkout; `gh` only shows what it was asked to do. */
export function companyCheckout(): CompanyCheckout {
  const folder = mkdtempSync(join(tmpdir(), 'zhidu-own-'))
  const tools = join(folder, 'node_modules', '.bin')
  cpSync(example, folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
  mkdirSync(join(folder, 'node_modules', '@zhidu'), { recursive: true })
  mkdirSync(tools)
  symlinkSync(source('../../packages/rules'), join(folder, 'node_modules', '@zhidu', 'rules'), 'junction')
  symlinkSync(source('../../packages/rules/dist/command.js'), join(tools, 'zhidu'))
  writeFileSync(join(tools, 'gh'), '#!/bin/sh\necho "gh $*"\n')
  chmodSync(join(tools, 'gh'), 0o755)

  const env = {
    ...process.env,
    PATH: [tools, dirname(process.execPath), process.env['PATH']].join(delimiter),
    LC_ALL: 'C.UTF-8',
    NO_COLOR: '1',
    npm_config_update_notifier: 'false',
    GITHUB_STEP_SUMMARY: join(folder, 'node_modules', 'summary.md'),
    NUMBER: '7',
  }
  // As the runner of GitHub starts a step.
  const run = (command: string): Ran => {
    const { status, stdout, stderr } = spawnSync('bash', ['-ec', command], { cwd: folder, env, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
  const git = (command: string): void => {
    const { code, err } = run(`git -c user.name=parcels -c user.email=parcels@example.com ${command}`)
    if (code !== 0) throw new Error(err)
  }
  const commit = (): void => git('commit --quiet --all --message="Limits"')

  git('init --quiet --initial-branch=main')
  git('add .')
  commit()
  const committed = readFileSync(join(folder, book), 'utf8')
  return {
    folder,
    run,
    change: (edit) => {
      const limits = JSON.parse(committed) as ParcelLimits
      edit(limits)
      writeFileSync(join(folder, book), `${JSON.stringify(limits, null, 2)}\n`)
    },
    commit,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** The commands of a job of the workflow, in their order; installing is done by the checkout. */
export function stepsOf(job: string): readonly string[] {
  const workflow = readFileSync(join(example, '.github/workflows/regulations.yml'), 'utf8')
  const [, text = ''] = workflow.split(new RegExp(`^  ${job}:$`, 'm'))
  const [own = ''] = text.split(/^ {2}\w+:$/m)
  const commands = [...own.matchAll(/^ {6}(?:- | {2})run: (.+)$/gm)].map(([, command = '']) => command)
  return commands.filter((command) => command !== 'npm ci')
}

/** The commands that a README gives, one a line. */
export function commandsOf(readme: string): readonly string[] {
  const text = readFileSync(join(example, readme), 'utf8')
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.split('\n').flatMap((line) => {
      const command = line.replace(/(^|\s+)#.*$/, '').trim()
      return command === '' ? [] : [command]
    }),
  )
}
