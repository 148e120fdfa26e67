import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { Surroundings } from '../surroundings'
import { WrongUse } from '../wrong-use'
import { readJsonFile } from './read-json-file'
import type { Loaded } from './source'

const modules: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'])

/** Loads a file by its ending: a module is run, everything else is read as JSON; `-` is standard input. */
export async function loadFile(file: string, wanted: string | undefined, surroundings: Surroundings): Promise<Loaded> {
  if (file === '-') return readJsonFile(file, withoutMark(await textOf(surroundings.stdin)))
  const text = await readText(file, surroundings)
  if (isModule(file)) {
    const { loadModule } = await import('./load-module')
    return loadModule({ file, text, wanted }, surroundings)
  }
  return readJsonFile(file, text)
}

/** Whether a file is run as a module, by its ending. */
export function isModule(file: string): boolean {
  return modules.has(extname(file))
}

/** The text of a file; one that cannot be read is wrong use. */
export async function readText(file: string, { cwd }: Pick<Surroundings, 'cwd'>): Promise<string> {
  try {
    return withoutMark(await readFile(resolve(cwd, file), 'utf8'))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new WrongUse({ zh: `没有文件 ${file}`, en: `there is no file ${file}` })
    throw new WrongUse({ zh: `读不了 ${file}：${message}`, en: `cannot read ${file}: ${message}` })
  }
}

/** Without the mark of its byte order, that some editors put before a text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
