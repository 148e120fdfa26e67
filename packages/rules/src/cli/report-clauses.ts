import { z } from 'zod'
import { clauseMatrix } from '../testing/clauses/clause-matrix'
import { clauseMatrixMarkdown } from '../testing/clauses/clause-matrix-markdown'
import type { ExitCode } from './command-part'
import { deliver } from './deliver'
import type { OutputOption } from './deliver'
import { diagnosticLines } from './formats/text'
import { isModule, readText } from './load/load-file'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

const text = z.object({ zh: z.string(), en: z.string() })
const words = z.array(z.string())

/** The export `clauseMatrixSource`; `head` and `reasons` go into the document alone. */
const shape = z.object({
  clauses: z.array(z.object({ id: z.string(), text, kinds: words, contexts: words })),
  carriers: z.array(
    z.object({
      id: z.string(),
      title: text,
      kind: z.enum(['row', 'refusal', 'decision', 'violation', 'cadence', 'duty', 'siteValue']),
      name: z.string(),
      clauses: words,
      shownBy: words,
      field: z.string().exactOptional(),
    }),
  ),
  contexts: words,
  head: z.string().exactOptional(),
  reasons: z.record(z.string(), text).exactOptional(),
})

/** Writes the clause matrix of a module; clauses that nothing stands behind are findings. */
export async function reportClauses(
  file: string,
  options: OutputOption & { readonly json?: boolean; readonly format?: string },
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { head, reasons, ...source } = await needClauses(file, terminal, surroundings)
  const matrix = clauseMatrix(source)
  const asJson = options.json === true || options.format === 'json'
  const extras = { ...(head === undefined ? {} : { head }), ...(reasons === undefined ? {} : { reasons }) }
  const written = asJson ? `${JSON.stringify(matrix, undefined, 2)}\n` : clauseMatrixMarkdown(matrix, extras)
  await deliver(written, options, terminal, surroundings)
  const missing = matrix.entries.filter(({ status }) => status === 'missing').map(({ clause }) => clause.id)
  for (const id of missing) {
    terminal.note(terminal.style('bad', `✗ ${terminal.say({ zh: `${id} 没有着落`, en: `nothing carries ${id}` })}`))
  }
  for (const id of matrix.unknown) {
    terminal.note(
      terminal.style('bad', `✗ ${terminal.say({ zh: `目录中没有条款 ${id}`, en: `the catalogue has no ${id}` })}`),
    )
  }
  return missing.length + matrix.unknown.length === 0 ? 0 : 1
}

async function needClauses(file: string, terminal: Terminal, surroundings: Surroundings) {
  const hint = {
    zh: '模块应当导出 clauseMatrixSource：{ clauses, carriers, contexts }',
    en: 'a module exports clauseMatrixSource: { clauses, carriers, contexts }',
  }
  const code = await readText(file, surroundings)
  if (!isModule(file)) throw new WrongUse({ zh: `${file} 不是模块`, en: `${file} is no module` }, [hint])
  const { importModule } = await import('./load/load-module')
  const imported = await importModule({ file, text: code }, surroundings)
  if ('diagnostic' in imported) {
    terminal.note(diagnosticLines(imported.diagnostic, undefined, terminal).join('\n'))
    throw new WrongUse({ zh: `${file} 不能运行`, en: `${file} cannot be run` })
  }
  const read = shape.safeParse(imported.exports['clauseMatrixSource'])
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = ['clauseMatrixSource', ...(issue?.path ?? [])].join('.')
  const why = {
    zh: `${file} 的 ${where} 有误：${issue?.message ?? ''}`,
    en: `${file}: ${where}: ${issue?.message ?? ''}`,
  }
  throw new WrongUse(why, [hint])
}
