import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDomain } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'
import { createFacade } from '../create-facade'
import { nodeHandler } from '../http/node-handler'
import { help, readArguments } from './arguments'
import type { Settings } from './arguments'
import { readSite } from './read-site'

/** What the command says and how it ended: the process itself, or what a test stands in for it. */
export interface Output {
  readonly stdout: { readonly write: (text: string) => unknown }
  readonly stderr: { readonly write: (text: string) => unknown }
  exitCode?: number | string | null | undefined
}

/**
 * Runs the command: serves until it is told to stop, or says in one sentence why it cannot.
 * @returns the server that was started, if one was
 */
export async function startFacade(given: readonly string[], output: Output = process): Promise<Server | undefined> {
  const asked = readArguments(given)
  if (asked.kind === 'help') {
    output.stdout.write(help)
    return undefined
  }
  const started = asked.kind === 'settings' ? await serve(asked.settings) : { why: asked.why }
  if ('why' in started) {
    output.stderr.write(`${started.why.en}.\n${started.why.zh}。\n`)
    output.exitCode = 1
    return undefined
  }
  const address = addressOf(started.server)
  output.stdout.write(
    `zhidu: ${address}/ — GraphiQL with example queries; programs ask ${address}/graphql\n` +
      `浏览器打开 ${address}/ 可直接运行示例查询；程序访问 ${address}/graphql\n`,
  )
  return started.server
}

async function serve(settings: Settings): Promise<{ readonly server: Server } | { readonly why: Text }> {
  const reading = readSite(settings.site)
  if (!reading.ok) return reading
  const { key, origins } = settings
  const domain = createDomain({ site: reading.site })
  const facade = createFacade({ domain, allowedOrigins: origins, ...(key === undefined ? {} : { key }) })
  const server = createServer(nodeHandler(facade))
  const error = await listening(server, settings)
  if (error !== undefined) return { why: whyNotListening(error, settings) }
  stopOnSignal(server)
  return { server }
}

function listening(server: Server, { port, host }: Settings): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve)
    server.listen({ port, host }, () => resolve(undefined))
  })
}

function whyNotListening({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): Text {
  if (code === 'EADDRINUSE') {
    return {
      zh: `端口 ${port} 已被占用，请停掉占用它的程序，或用 --port 换一个`,
      en: `port ${port} is in use: stop what uses it, or choose another with --port`,
    }
  }
  return {
    zh: `不能在 ${host} 的端口 ${port} 上监听：${message}`,
    en: `cannot listen on ${host}, port ${port}: ${message}`,
  }
}

function addressOf(server: Server): string {
  // Node gives a text for pipes alone.
  const { address, port, family } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Answers what is under way and ends; a second signal ends at once. */
function stopOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      // A connection that a browser keeps open would hold the process after its last answer.
      setInterval(() => server.closeIdleConnections(), 100).unref()
    })
  }
}
