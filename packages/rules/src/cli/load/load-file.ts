import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Surroundings } from '../surroundings'
import { WrongUse } from '../wrong-use'
import { readJsonFile } from './read-json-file'
import type { Loaded } from './source'

const modules: ReadonlySet<string> = new Set(['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'])

/** Loads a file by its ending: a module is run, everything else is read as JSON. */
export async function loadFile(file: string, wanted: string | undefined, surroundings: Surroundings): Promise<Loaded> {
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
    const text = await readFile(resolve(cwd, file), 'utf8')
    return text.startsWith('\ufeff') ? text.slice(1) : text
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new WrongUse({ zh: `没有文件 ${file}`, en: `there is no file ${file}` })
    throw new WrongUse({ zh: `读不了 ${file}：${message}`, en: `cannot read ${file}: ${message}` })
  }
}
