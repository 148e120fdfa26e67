import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readArguments } from './arguments'
import { startFacade } from './start-facade'

const servers: Server[] = []
const folder = mkdtempSync(join(tmpdir(), 'zhidu-command-'))
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
  rmSync(folder, { recursive: true })
})

/** Runs the command, and what it said and did. */
async function run(...given: readonly string[]) {
  const said = { out: '', err: '' }
  const output = {
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
    exitCode: undefined as number | string | null | undefined,
  }
  const server = await startFacade(given, output)
  if (server !== undefined) servers.push(server)
  return { ...said, exitCode: output.exitCode, server }
}

const portOf = (server: Server | undefined): number => (server?.address() as AddressInfo).port

/** One sentence a language, and no stack. */
const twoSentences = /^[^\n]+\.\n[^\n]*[\u4e00-\u9fff][^\n]*。\n$/

describe('the command', () => {
  it('prints the address that it serves on', async () => {
    const { out, server, exitCode } = await run('--port', '0')
    const address = `http://127.0.0.1:${portOf(server)}`
    expect(out).toContain(`${address}/graphql`)
    expect(exitCode).toBeUndefined()
    const response = await fetch(`${address}/graphql?query={__typename}`)
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('says in one sentence that the port is in use', async () => {
    const first = await run('--port', '0')
    const { err, exitCode, server } = await run('--port', String(portOf(first.server)))
    expect(err).toMatch(twoSentences)
    expect(err).toContain(`port ${portOf(first.server)} is in use`)
    expect([exitCode, server]).toEqual([1, undefined])
  })

  it('listens beyond this machine with a key alone', async () => {
    const refused = await run('--host', '0.0.0.0', '--port', '0')
    expect(refused.err).toMatch(twoSentences)
    expect(refused.err).toContain('--key')
    expect(refused.exitCode).toBe(1)
  })

  it('with a key refuses whoever does not have it', async () => {
    const { server } = await run('--port', '0', '--key', 'k')
    const response = await fetch(`http://127.0.0.1:${portOf(server)}/graphql?query={__typename}`)
    expect(response.status).toBe(401)
  })

  it("takes the site's own numbers from a file, and says what is wrong with one", async () => {
    const file = join(folder, 'site.json')
    writeFileSync(file, JSON.stringify({ 'loading.bedWidthMin': 1.9 }))
    const { server } = await run('--port', '0', '--site', file)
    const query = encodeURIComponent('{siteValues(prefix:"loading.bedWidthMin"){value assumed}}')
    const response = await fetch(`http://127.0.0.1:${portOf(server)}/graphql?query=${query}`)
    expect(await response.json()).toEqual({ data: { siteValues: [{ value: 1.9, assumed: false }] } })

    writeFileSync(file, JSON.stringify({ 'loading.bedWidthMin': 99, 'loading.nothing': 1 }))
    const wrong = await run('--site', file)
    expect(wrong.err).toContain('loading.bedWidthMin')
    expect(wrong.err).toContain('loading.nothing')
    expect(wrong.exitCode).toBe(1)
    const absent = await run('--site', join(folder, 'none.json'))
    expect(absent.err).toMatch(twoSentences)
  })

  it('explains itself in both languages', async () => {
    const { out, server } = await run('--help')
    expect(out).toContain('--origin')
    expect(out).toContain('监听地址')
    expect(server).toBeUndefined()
  })
})

describe('the arguments', () => {
  it.each([
    ['--port', '65536'],
    ['--port', 'many'],
    ['--port', '-1'],
    ['--key', ''],
    ['--key', '密钥'],
    ['--origin', 'dashboard.example.com'],
    ['--prot', '1'],
    ['4000', '--help'],
  ])('%s %s are refused', (...given) => {
    expect(readArguments(given).kind).toBe('refused')
  })

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('%s is this machine', (host) => {
    expect(readArguments(['--host', host]).kind).toBe('settings')
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', '127.0.0.1.example.com', 'plant'])('%s is not', (host) => {
    expect(readArguments(['--host', host]).kind).toBe('refused')
    expect(readArguments(['--host', host, '--key', 'k']).kind).toBe('settings')
  })
})
