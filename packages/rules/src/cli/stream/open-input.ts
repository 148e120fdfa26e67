import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Surroundings } from '../surroundings'
import type { Terminal } from '../terminal/terminal'
import { WrongUse } from '../wrong-use'
import type { StreamFormat } from './record'

/** An input that was opened. */
export interface Input {
  readonly name: string
  readonly format: StreamFormat
  readonly stream: Readable
  /** Bytes, where they are known. */
  readonly size: number | undefined
}

/** Opens the file that was named, or standard input for none and for `-`. */
export async function openInput(
  name: string | undefined,
  format: StreamFormat | undefined,
  { note, say }: Terminal,
  { stdin, cwd }: Surroundings,
): Promise<Input> {
  if (name === undefined || name === '-') {
    if (stdin.isTTY === true) {
      note(say({ zh: '从键盘读入，每行一条；Ctrl-D 结束', en: 'reading lines from the keyboard; Ctrl-D ends' }))
    }
    return { name: '-', format: format ?? 'ndjson', stream: stdin, size: undefined }
  }
  const path = resolve(cwd, name)
  const status = await stat(path).catch(() => undefined)
  if (status === undefined || status.isDirectory()) {
    throw new WrongUse({ zh: `没有文件 ${name}`, en: `there is no file ${name}` })
  }
  const ending: StreamFormat = extname(name).toLowerCase() === '.csv' ? 'csv' : 'ndjson'
  return {
    name,
    format: format ?? ending,
    stream: createReadStream(path),
    size: status.isFile() ? status.size : undefined,
  }
}
