import { spawnSync } from 'node:child_process'
import type { SpawnSyncOptions } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const inCheckout = (...parts: string[]): string => join(fileURLToPath(new URL('../..', import.meta.url)), ...parts)

/** What a program of the consumer did. */
interface Run {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

/** A company's project, with the packages installed as npm would publish them. */
export interface ConsumerProject {
  readonly path: (...parts: string[]) => string
  /** Runs a script of the project with plain Node. */
  readonly node: (script: string, ...args: string[]) => Run
  /** Runs a test file of the project with the checkout's vitest. */
  readonly vitest: (file: string) => Run
  /** Runs lines of a shell, with the commands of the installed packages. */
  readonly shell: (lines: string) => Run
}

const packages = ['rules', 'domain', 'graphql'] as const

/** Packs the built packages, installs the tarballs in an empty folder, and lays the scripts of `consumer/` and the example beside them. */
export function consumerProject(folder: string): ConsumerProject {
  const unbuilt = packages.filter((name) => !existsSync(inCheckout('packages', name, 'dist', 'index.js')))
  if (unbuilt.length > 0) {
    throw new Error(`packages/${unbuilt.join(', packages/')}: not built; run "npm run build", or all of "npm test".`)
  }
  const path = (...parts: string[]): string => join(folder, ...parts)
  npm(inCheckout(), 'pack', ...packages.map((name) => `./packages/${name}`), '--pack-destination', folder)
  writeFileSync(path('package.json'), JSON.stringify(manifest(readdirSync(folder)), undefined, 2))
  npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund')
  cpSync(fileURLToPath(new URL('consumer', import.meta.url)), folder, { recursive: true })
  cpSync(inCheckout('examples', 'embed'), path('embed'), {
    recursive: true,
    filter: (from) => !from.includes('node_modules', inCheckout().length),
  })
  symlinkSync(inCheckout('node_modules', 'vitest'), path('node_modules', 'vitest'), 'junction')
  const run = (command: string, args: readonly string[], options: SpawnSyncOptions = {}): Run => {
    const common = { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 } as const
    const { status, stdout, stderr } = spawnSync(command, args, { ...options, ...common })
    return { status, output: stdout, errors: stderr }
  }
  const vitest = inCheckout('node_modules', 'vitest', 'vitest.mjs')
  return {
    path,
    node: (script, ...args) => run(process.execPath, [script, ...args]),
    vitest: (file) => run(process.execPath, [vitest, 'run', file]),
    shell: (lines) => run(lines, [], { shell: true }),
  }
}

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const manifestOf = (...parts: string[]): Manifest =>
  JSON.parse(readFileSync(inCheckout(...parts, 'package.json'), 'utf8')) as Manifest

/** The tarballs, zod for rulebooks of its own, what tests and the example take, and Node's types for the compiler. */
function manifest(tarballs: readonly string[]): object {
  const tarballOf = (name: string): string => {
    const found = tarballs.find((file) => file.startsWith(`zhidu-${name}-`))
    if (found === undefined) throw new Error(`npm packed no @zhidu/${name}`)
    return `file:${found}`
  }
  const from = ({ dependencies, devDependencies }: Manifest, name: string) => ({
    [name]: dependencies?.[name] ?? devDependencies?.[name],
  })
  return {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(packages.map((name) => [`@zhidu/${name}`, tarballOf(name)])),
      ...from(manifestOf('packages', 'rules'), 'zod'),
      ...from(manifestOf('examples', 'embed'), 'cli-table3'),
      ...from(manifestOf(), '@types/node'),
      ...from(manifestOf(), 'fast-check'),
    },
  }
}

function npm(cwd: string, ...args: string[]): void {
  const run = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
  if (run.status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${run.stderr || String(run.error)}`)
}
