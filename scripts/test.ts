/**
 * `npm test`: every check by name, all of them even when one fails, and at the end the tally alone on a line.
 * `npm test -- types tests` runs only the steps named.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './ready/build.mjs'
import { inCheckout, toolEnvironment } from './ready/checkout.mjs'

interface Tally {
  readonly passed: number
  readonly failed: number
}

type Command = readonly [tool: string, ...args: string[]]

/** Each counts as one check in the tally; the cheap ones first. */
const checks: Readonly<Record<string, readonly Command[]>> = {
  format: [['prettier', '--check', '--log-level=warn', '**/*.{ts,js,mjs,cjs,json,jsonc}']],
  lint: [['eslint', '.', '--max-warnings=0']],
  imports: [
    [
      'depcruise',
      ...['packages', 'scripts', 'test', 'bench', 'examples'].filter((folder) => existsSync(inCheckout(folder))),
    ],
  ],
  'dead-code': [['knip', '--no-progress', '--no-config-hints']],
  types: [['tsc', '--project', 'tsconfig.json']],
  packages: ['rules', 'domain', 'graphql'].flatMap((name): Command[] => [
    ['publint', '--strict', `packages/${name}`],
    // node16 leaves out node10, which cannot find a subpath of any package with "exports".
    ['attw', '--pack', `packages/${name}`, '--profile', 'node16', '--format', 'ascii', '--no-emoji'],
  ]),
}

const run = ([tool, ...args]: Command, stdio: 'pipe' | 'inherit') => {
  const result = spawnSync(tool, args, {
    cwd: inCheckout(),
    env: toolEnvironment,
    encoding: 'utf8',
    stdio,
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  })
  return { ok: result.status === 0, output: stdio === 'pipe' ? result.stdout + result.stderr : '' }
}

/** The packages are checked, and tried as a consumer would, as they are built. */
const runBuild = (): Tally => {
  const since = Date.now()
  const refusal = build()
  report('build', refusal === undefined, since)
  return oneCheck(refusal === undefined)
}

const oneCheck = (ok: boolean): Tally => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

const report = (name: string, ok: boolean, since: number): void => {
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`)
}

const runCheck = (name: string, commands: readonly Command[]): Tally => {
  const since = Date.now()
  const results = commands.map((command) => run(command, 'pipe'))
  const ok = results.every((result) => result.ok)
  report(name, ok, since)
  for (const result of results) if (!result.ok) console.log(result.output)
  return oneCheck(ok)
}

/** What vitest's JSON reporter says of a file; one that cannot be loaded failed without any test in it. */
interface TestFile {
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

const runTests = (): Tally => {
  const since = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'zhidu-test-'))
  const file = join(folder, 'results.json')
  const { ok } = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], 'inherit')
  const tally = readTally(file)
  rmSync(folder, { recursive: true })
  report('tests', ok, since)
  // An error outside of any test fails the run, too.
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

const readTally = (file: string): Tally => {
  let written: string
  try {
    written = readFileSync(file, 'utf8')
  } catch {
    return { passed: 0, failed: 1 }
  }
  const { testResults } = JSON.parse(written) as { readonly testResults: readonly TestFile[] }
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const inside = assertionResults.map((test) => test.status)
    return status === 'failed' && !inside.includes('failed') ? [...inside, 'failed'] : inside
  })
  const count = (wanted: string): number => statuses.filter((status) => status === wanted).length
  return { passed: count('passed'), failed: count('failed') }
}

const steps: Readonly<Record<string, () => Tally>> = {
  build: runBuild,
  ...Object.fromEntries(Object.entries(checks).map(([name, commands]) => [name, () => runCheck(name, commands)])),
  tests: runTests,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(', ')}; the steps are ${Object.keys(steps).join(', ')}.`)
  process.exit(1)
}

const results = Object.entries(steps)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, step]) => ({ name, ...step() }))
const failedSteps = results.filter(({ failed }) => failed > 0)
const total = (key: keyof Tally): number => results.reduce((sum, result) => sum + result[key], 0)

if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.map(({ name }) => name).join(', ')}`)
console.log(`${String(total('passed'))} passed, ${String(total('failed'))} failed`)
process.exitCode = failedSteps.length > 0 ? 1 : 0
