import * as files from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Surroundings } from '../surroundings'
import { WrongUse } from '../wrong-use'
import { loadFile } from './load-file'
import type { Loaded, Source } from './source'

/** Loads every file that the names mean; each is a path, a pattern, or either with `#export`. */
export async function loadFiles(names: readonly string[], surroundings: Surroundings): Promise<Loaded> {
  const loaded: Loaded[] = []
  const seen = new Set<string>()
  for (const name of names) {
    const [pattern, wanted] = splitExport(name)
    for (const file of await filesOf(pattern, surroundings.cwd)) {
      const key = `${resolve(surroundings.cwd, file)}#${wanted ?? ''}`
      if (!seen.has(key)) loaded.push(await loadFile(file, wanted, surroundings))
      seen.add(key)
    }
  }
  return {
    sources: loaded.flatMap(({ sources }) => sources),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Loads the one rulebook that a name means; several, or none, are wrong use. */
export async function loadOne(
  name: string,
  surroundings: Surroundings,
): Promise<Loaded & { readonly source?: Source }> {
  const { sources, diagnostics } = await loadFiles([name], surroundings)
  const [source, ...others] = sources
  if (source === undefined || others.length === 0) {
    return { sources, diagnostics, ...(source === undefined ? {} : { source }) }
  }
  const names = sources.map((one) => one.name)
  throw new WrongUse({
    zh: `这里只能用一张规则表，请指明其中一张：${names.join('、')}`,
    en: `one rulebook is needed here; name one of ${names.join(', ')}`,
  })
}

function splitExport(name: string): readonly [file: string, wanted: string | undefined] {
  const match = /^(.*)#([\p{ID_Start}$_][\p{ID_Continue}$]*)$/u.exec(name)
  return match?.[1] === undefined ? [name, undefined] : [match[1], match[2]]
}

/** The files of a pattern, in alphabetical order; a name that stands for one file as it is stays as it is. */
async function filesOf(pattern: string, cwd: string): Promise<readonly string[]> {
  const status = await files.stat(resolve(cwd, pattern)).catch(() => undefined)
  if (status?.isFile() === true) return [pattern]
  if (status?.isDirectory() === true) throw new WrongUse(folder(pattern))
  // A file that is not there is told of when it is opened. Before Node 22 patterns are the shell's business alone.
  if (!/[*?[{]/.test(pattern) || !('glob' in files)) return [pattern]
  const found: string[] = []
  for await (const file of files.glob(pattern, { cwd, exclude: (name) => name === 'node_modules' })) found.push(file)
  if (found.length === 0) throw new WrongUse({ zh: `没有文件符合 ${pattern}`, en: `no file matches ${pattern}` })
  return found.sort()
}

const folder = (name: string) => ({
  zh: `${name} 是文件夹，请写明文件，例如 '${name}/*.json'`,
  en: `${name} is a folder; name files, such as '${name}/*.json'`,
})
