import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const domain = join(root, 'packages/domain/src')

/** A file of the domain: its path in the folder of its sources, and its text. */
export interface DomainFile {
  readonly path: string
  readonly text: string
}

const files: readonly DomainFile[] = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|yaml)$/.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(domain, path), 'utf8') }))

const isTest = ({ path }: DomainFile) => path.endsWith('.test.ts')
const isSource = ({ path }: DomainFile) =>
  path.endsWith('.ts') && !/(\.test(-d)?|\.fixture|\/properties)\.ts$/.test(path)

/** The file in which a decision, lifecycle or rulebook is written, by its id; `rulebook`: the table, else what uses it. */
export function fileOf(id: string, kind: 'rulebook' | 'part'): DomainFile | undefined {
  const [context = ''] = id.split('/')
  const written = files.filter(
    (file) => isSource(file) && file.path.startsWith(`${context}/`) && file.text.includes(`id: '${id}'`),
  )
  return written.find(({ text }) => text.includes('defineRulebook(') === (kind === 'rulebook')) ?? written[0]
}

/** The files beside one, in its folder. */
function beside(file: DomainFile | undefined): readonly DomainFile[] {
  return file === undefined ? [] : files.filter(({ path }) => dirname(path) === dirname(file.path))
}

/** Tests and properties in the folder of a part that mention one of the words as a text of code. */
export function showing(file: DomainFile | undefined, words: readonly string[]): readonly string[] {
  return beside(file)
    .filter((one) => isTest(one) || basename(one.path) === 'properties.ts')
    .filter(({ text }) => words.some((word) => mentions(text, word)))
    .map(({ path }) => path)
}

/** The worked examples of a table: `examples.yaml`, or `x.examples.yaml` beside `x.ts`. */
export function examplesOf(file: DomainFile | undefined): readonly string[] {
  if (file === undefined) return []
  const stem = basename(file.path, '.ts').replace(/-rulebook$/, '')
  const own = stem === 'rulebook' ? 'examples.yaml' : `${stem}.examples.yaml`
  return beside(file)
    .filter(({ path }) => basename(path) === own)
    .map(({ path }) => path)
}

/** Clauses that the code of a part cites by their ids, beside those of its tables and facts. */
export function citedIn(file: DomainFile | undefined): readonly string[] {
  const cited = beside(file)
    .filter((one) => isSource(one) && !one.text.includes('defineRulebook('))
    .flatMap(({ text }) => [...text.matchAll(/'([a-z]+\/[\w./-]+)'/gi)].map(([, id = '']) => id))
  return [...new Set(cited)]
}

function mentions(text: string, word: string): boolean {
  return new RegExp(`(?<![\\w./-])${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w/-]|\\.\\d)`).test(text)
}

/** The queries of the façade, by their names. */
export const facadeFields: ReadonlySet<string> = new Set(
  readFileSync(join(root, 'packages/graphql/schema.graphql'), 'utf8')
    .split(/^type (?:Query|Mutation) /m)
    .slice(1)
    .flatMap((part) => [...(part.split(/^}/m)[0] ?? '').matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name = '']) => name)),
)
