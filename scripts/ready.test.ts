import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inCheckout } from './ready/checkout.mjs'

/** A clone in which nothing has been installed. */
const clone = mkdtempSync(join(tmpdir(), 'zhidu-ready-'))
for (const part of ['package.json', 'package-lock.json', 'packages/rules/package.json', 'scripts']) {
  cpSync(inCheckout(part), join(clone, part), { recursive: true })
}
afterAll(() => {
  rmSync(clone, { recursive: true })
})

const ready = (nodeOptions: readonly string[], environment: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, [...nodeOptions, 'scripts/ready.mjs', '--install'], {
    cwd: clone,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })

const onNode = (version: string): string[] => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
]

const unreachable = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_cache: join(clone, 'cache') }

describe('a clone that cannot be made ready says why in one sentence a language', () => {
  it('names the Node that is too old', () => {
    const { status, stderr } = ready(onNode('18.20.8'), {})
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^zhidu needs Node 20 or later, and this is Node 18\.20\.8:/),
      expect.stringMatching(/^zhidu 需要 Node 20 或更高版本，当前是 Node 18\.20\.8：/),
    ])
  })

  it('names the registry that cannot be reached', () => {
    const { status, stderr } = ready(onNode('20.0.0'), unreachable)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^The package registry http:\/\/127\.0\.0\.1:9\/ cannot be reached \(ECONNREFUSED\):/),
      expect.stringMatching(/^无法连接软件包仓库 http:\/\/127\.0\.0\.1:9\/（ECONNREFUSED）：/),
    ])
  })
})

it('reaches the sentence on a Node that knows none of the imports', () => {
  expect(readFileSync(inCheckout('scripts', 'ready.mjs'), 'utf8')).not.toMatch(/^import /m)
})
