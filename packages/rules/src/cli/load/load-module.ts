import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { realpathSync } from 'node:fs'
import { createJiti } from 'jiti'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { nearestName } from '../../rulebook/nearest-names'
import type { Diagnostic, Place } from '../diagnostics/diagnostic'
import { meant } from '../diagnostics/document-diagnostic'
import type { Surroundings } from '../surroundings'
import { placeOfOffset } from './json-places'
import type { Loaded, Source } from './source'

/** A module to be run, and which of its exports is wanted. */
export interface ModuleFile {
  readonly file: string
  readonly text: string
  readonly wanted: string | undefined
}

/** The exports of a TypeScript or JavaScript module. */
export type Exports = Readonly<Record<string, unknown>>

/** Runs a module and takes every export that is a rulebook, or the one that is wanted. */
export async function loadModule(module: ModuleFile, surroundings: Surroundings): Promise<Loaded> {
  const { file, wanted } = module
  const imported = await importModule(module, surroundings)
  if ('diagnostic' in imported) return { sources: [], diagnostics: [imported.diagnostic] }
  const found = Object.entries(imported.exports).filter((entry): entry is [string, AnyRulebook] => isRulebook(entry[1]))
  const chosen = wanted === undefined ? found : found.filter(([name]) => name === wanted)
  if (chosen.length === 0) {
    const names = found.map(([name]) => name)
    return { sources: [], diagnostics: [noRulebook(file, wanted, names)] }
  }
  return {
    sources: chosen.map(([name, rulebook]) => sourceOf(module, found.length > 1 ? `${file}#${name}` : file, rulebook)),
    diagnostics: [],
  }
}

/** Runs a module; one that fails is told of with the place in it, where there is one. */
export async function importModule(
  { file, text }: Pick<ModuleFile, 'file' | 'text'>,
  { cwd, entry }: Surroundings,
): Promise<{ readonly exports: Exports } | { readonly diagnostic: Diagnostic }> {
  const path = resolve(cwd, file)
  const jiti = createJiti(path, { alias: standIns(path, entry), tsconfigPaths: true, interopDefault: false })
  try {
    return { exports: await jiti.import<Exports>(path) }
  } catch (error) {
    return { diagnostic: moduleFails(file, text, path, error) }
  }
}

/** The package itself, and zod, for a project that has not installed them, as when `npx` is tried on a file. */
function standIns(path: string, entry: string | undefined): Record<string, string> {
  if (entry === undefined) return {}
  const own = realpathSync(entry)
  return {
    ...(isInstalled('@zhidu/rules', path) ? {} : ownEntries(dirname(own))),
    ...(isInstalled('zod', path) || !isInstalled('zod', own) ? {} : { zod: createRequire(own).resolve('zod') }),
  }
}

function isInstalled(name: string, from: string): boolean {
  try {
    createRequire(from).resolve(name)
    return true
  } catch {
    return false
  }
}

const entries = [
  ...['testing', 'proof', 'explain', 'document', 'zod', 'versions', 'json-rules', 'editor', 'checker'],
  ...['instant', 'reference', 'hits', 'compose', 'large'],
]

function ownEntries(folder: string): Record<string, string> {
  return Object.fromEntries([
    ...entries.map((name): [string, string] => [`@zhidu/rules/${name}`, join(folder, `${name}.js`)]),
    ['@zhidu/rules', join(folder, 'index.js')],
  ])
}

/** By what it holds: the module may have another copy of this package. */
function isRulebook(value: unknown): value is AnyRulebook {
  return typeof value === 'object' && value !== null && 'document' in value && 'expanded' in value && 'schema' in value
}

function sourceOf({ file, text }: ModuleFile, name: string, { document }: AnyRulebook): Source {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(`${name} was checked when it was made`)
  const { rows } = document
  return {
    file,
    name,
    kind: 'module',
    rulebook: reading.rulebook,
    placeOf: ([part, index]) =>
      part === 'rows' && typeof index === 'number' ? textPlace(text, rows[index]?.id ?? '') : undefined,
  }
}

/** Where a row's id is written, as an id before anything else; a row that a program makes has no place. */
function textPlace(text: string, id: string): Place | undefined {
  const quoted = ["'", '"', '`'].map((quote) => `${quote}${id}${quote}`)
  const written = [...quoted.flatMap((one) => [`id: ${one}`, `id:${one}`]), ...quoted]
  const found = written.find((one) => text.includes(one))
  if (found === undefined) return undefined
  return placeOfOffset(text, text.indexOf(found) + found.length - id.length - 2)
}

function noRulebook(file: string, wanted: string | undefined, names: readonly string[]): Diagnostic {
  const nearest = wanted === undefined ? undefined : nearestName(wanted, names)
  const others = names.length === 0 ? undefined : { zh: names.join('、'), en: names.join(', ') }
  const message =
    wanted === undefined || others === undefined
      ? { zh: '没有导出任何规则表', en: 'exports no rulebook' }
      : { zh: `没有导出规则表 ${wanted}；有：${others.zh}`, en: `exports no rulebook ${wanted}, but ${others.en}` }
  return {
    code: 'no-rulebook',
    severity: 'error',
    file,
    message,
    ...(nearest === undefined ? {} : { hint: meant(nearest) }),
  }
}

function moduleFails(file: string, text: string, path: string, error: unknown): Diagnostic {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const at = stack.split('\n').find((line) => line.includes(path))
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(at ?? '') ?? []
  const lines = text.split('\n').length
  const place = line !== undefined && Number(line) <= lines ? { line: Number(line), column: Number(column) } : undefined
  return {
    code: 'module-fails',
    severity: 'error',
    file,
    message: { zh: `运行时出错：${message}`, en: `fails when it is run: ${message}` },
    ...(place === undefined ? {} : { place }),
  }
}
