import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The command as it is built, in a folder where nothing is installed: as `npx zhidu` is first tried. */
const command = fileURLToPath(new URL('../../packages/rules/dist/command.js', import.meta.url))
const foreign = fileURLToPath(new URL('../../packages/rules/src/cli/fixtures/foreign-rules.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'zhidu-built-'))
afterAll(() => rmSync(folder, { recursive: true }))

const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', FORCE_COLOR: '', NO_COLOR: '' }

function zhidu(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

beforeAll(() => {
  expect(zhidu(['init']).code).toBe(0)
  expect(zhidu(['init', 'typed', '--typescript']).code).toBe(0)
})

it('says its version', () => {
  const packed = readFileSync(new URL('../../packages/rules/package.json', import.meta.url), 'utf8')
  expect(zhidu(['--version']).out).toBe(`${(JSON.parse(packed) as { version: string }).version}\n`)
})

it('shows what is wrong with foreign rules in under five seconds, without any configuration', () => {
  const start = performance.now()
  const { code, out, err } = zhidu(['check', foreign])
  expect(performance.now() - start).toBeLessThan(5_000)
  expect([code, err]).toEqual([1, ''])
  for (const finding of ['✗ gap', '✗ conflict', '! overlap', 'dead-row', 'contradiction'])
    expect(out).toContain(finding)
  expect(out).toContain('input  { "order": { "total": 501 }, "customer": { "tier": "gold" } }')
  expect(out).not.toContain('\u001b[')
})

it('checks a small start in JSON and in TypeScript, also where nothing is installed', () => {
  const { code, out } = zhidu(['check', '{typed/,}rulebook.{ts,json}', '--json'])
  expect(code).toBe(0)
  const report = JSON.parse(out) as { holds: boolean; rulebooks: { kind: string; id: string }[] }
  expect(report.holds).toBe(true)
  expect(report.rulebooks.map(({ kind, id }) => [kind, id])).toEqual([
    ['json', 'example/discount'],
    ['module', 'example/discount'],
  ])
  expect(zhidu(['diff', 'rulebook.json', 'typed/rulebook.ts']).code).toBe(0)
})

it('runs examples, measures them, and writes those that are missing', () => {
  expect(zhidu(['test', 'rulebook.json', 'examples.yaml']).code).toBe(0)
  expect(zhidu(['coverage', 'rulebook.json', 'examples.yaml', '--min', 'mutants=95']).code).toBe(0)
  expect(zhidu(['cases', 'rulebook.json', '-o', 'cases.yaml']).code).toBe(0)
  expect(readFileSync(join(folder, 'cases.yaml'), 'utf8')).toContain('expected:')
  expect(zhidu(['cases', 'rulebook.json', '-o', 'cases.yaml']).code).toBe(2)
  expect(zhidu(['test', 'rulebook.json', 'cases.yaml']).out).toContain('to be filled in')
})

it('tells a broken file by line, column and the nearest name', () => {
  const text = readFileSync(join(folder, 'rulebook.json'), 'utf8')
  writeFileSync(join(folder, 'broken.json'), text.replace('"member": false', '"membr": false'))
  const { code, out } = zhidu(['check', 'broken.json', '--format', 'github'])
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=broken\.json,line=\d+,col=9,title=zhidu unknown-fact::.*Did you mean member\?/)
})

it('explains a code from the pages that come with it', () => {
  const { code, out } = zhidu(['help', 'gap'])
  expect(code).toBe(0)
  expect(out).toContain('For some inputs no row applies')
  expect(zhidu(['check', 'rulebook.json', '--format', 'sarif']).code).toBe(0)
})

describe('a stream', () => {
  const line = '{"total":500,"member":true}\n'

  it('is decided line by line', () => {
    const { code, out, err } = zhidu(['run', 'rulebook.json'], `${line}oops\n${line}`)
    expect(code).toBe(1)
    expect(out.split('\n')).toHaveLength(4)
    expect(err).toMatch(/^-:2: not JSON/)
    expect(err).toContain('3 lines: 2 decided, 0 undecided, 1 bad')
  })

  it('ends quietly when its reader does', async () => {
    writeFileSync(join(folder, 'inputs.ndjson'), line.repeat(100_000))
    const child = spawn(process.execPath, [command, 'run', 'rulebook.json', 'inputs.ndjson'], { cwd: folder, env })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    await new Promise((resolve) => child.once('close', resolve))
    expect(said).toBe('')
  })

  it('ends at an interruption with what was done', async () => {
    const child = spawn(process.execPath, [command, 'run', 'rulebook.json'], { cwd: folder, env })
    let [out, err] = ['', '']
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    // More than a chunk of results, so that the first ones show that it is under way; the input stays open.
    child.stdin.write(line.repeat(2_000))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(err).toBe(`stopped. ${lines.length} lines: ${lines.length} decided, 0 undecided, 0 bad\n`)
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ line: lines.length, kind: 'decided' })
  })
})
