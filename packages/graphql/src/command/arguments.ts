import { parseArgs } from 'node:util'
import { isKey } from '../http/check-key'
import { isOrigin } from '../http/cors'
import type { Text } from '@zhidu/rules'

/** What the command is asked to do. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly key: string | undefined
  readonly origins: readonly string[]
  /** The file of the site's own numbers. */
  readonly site: string | undefined
}

/** Settings, the wish for help, or why the arguments cannot be followed. */
export type Arguments =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: Text }

const options = {
  port: { type: 'string', default: '4000' },
  host: { type: 'string', default: '127.0.0.1' },
  key: { type: 'string' },
  origin: { type: 'string', multiple: true, default: [] as string[] },
  site: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export const help = `zhidu-graphql — the decisions of the regulations over GraphQL / 以 GraphQL 提供制度判定

  --port <number>    port, 4000 unless told; 0 takes a free one / 端口，默认 4000；0 为任一空闲端口
  --host <address>   address to listen on, 127.0.0.1 unless told; any other than loopback needs a key
                     监听地址，默认 127.0.0.1；非本机地址必须设密钥
  --key <text>       every request has to carry it as “Authorization: Bearer <text>” / 访问密钥
  --origin <origin>  a web origin whose pages may ask, such as https://dashboard.example.com; repeatable
                     允许跨源访问的网页来源，可重复
  --site <file>      the site's own numbers, as JSON by their names / 现场参数文件（JSON）
  --help             this text / 显示本说明
`

/** Reads the arguments of the command. */
export function readArguments(given: readonly string[]): Arguments {
  const parsed = parsedArguments(given)
  if ('refused' in parsed) return { kind: 'refused', why: parsed.refused }
  const { help: wantsHelp, port, host, key, origin, site } = parsed.values
  if (wantsHelp) return { kind: 'help' }
  const why = refusalOf({ port, host, key, origins: origin })
  if (why !== undefined) return { kind: 'refused', why }
  return { kind: 'settings', settings: { host, port: Number(port), key, origins: origin, site } }
}

function parsedArguments(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { refused: { zh: `参数有误，见 --help：${said}`, en: `see --help: ${said}` } }
  }
}

function refusalOf({
  port,
  host,
  key,
  origins,
}: Pick<Settings, 'host' | 'key' | 'origins'> & { readonly port: string }): Text | undefined {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return {
      zh: `--port 须为 0 到 65535 的整数，给的是 ${port}`,
      en: `--port is a whole number from 0 to 65535, not ${port}`,
    }
  }
  if (key !== undefined && !isKey(key)) {
    return {
      zh: '--key 须为可见的 ASCII 字符，不含空格',
      en: '--key is made of visible ASCII characters, without spaces',
    }
  }
  const wrong = origins.find((origin) => !isOrigin(origin))
  if (wrong !== undefined) {
    return {
      zh: `--origin 形如 https://dashboard.example.com，给的是 ${wrong}`,
      en: `--origin is like https://dashboard.example.com, not ${wrong}`,
    }
  }
  if (key === undefined && !isLoopback(host)) {
    return {
      zh: `${host} 可从其他机器访问，须用 --key 设定密钥`,
      en: `${host} can be reached from other machines: set a key with --key`,
    }
  }
  return undefined
}

/** Whether an address is reached from this machine alone. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
