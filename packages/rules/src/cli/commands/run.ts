import type { Text } from '../../text'
import { commandPart } from '../command-part'
import { rulebookArgument } from '../example-arguments'
import { needSource } from '../need-source'
import { streamFormats } from '../stream/record'
import type { StreamFormat } from '../stream/record'
import { WrongUse } from '../wrong-use'

interface RunOptions {
  readonly inputFormat?: StreamFormat
  readonly outputFormat?: StreamFormat
  readonly keep?: string
  readonly progress?: boolean
}

export const run = commandPart<RunOptions>({
  name: 'run',
  about: {
    zh: '对每一行输入作出判定：NDJSON 或 CSV，来自文件或标准输入；坏行报行号，不影响其余',
    en: 'decides on every line of NDJSON or CSV, from a file or standard input; a bad line is told by its number',
  },
  arguments: [
    rulebookArgument,
    {
      flags: '[input]',
      about: { zh: '输入文件；省略或 - 为标准输入', en: 'file of inputs; standard input unless told, or for -' },
    },
  ],
  options: [
    {
      flags: '--input-format <format>',
      about: {
        zh: '输入格式；默认看文件扩展名，否则 ndjson',
        en: 'of the input; by its ending unless told, else ndjson',
      },
      choices: streamFormats,
    },
    {
      flags: '--output-format <format>',
      about: { zh: '输出格式；默认同输入', en: 'of the results; that of the input unless told' },
      choices: streamFormats,
    },
    {
      flags: '--keep <fields>',
      about: {
        zh: '原样带到结果里的非事实字段，逗号分隔',
        en: 'fields that are no facts and go into the results, by commas',
      },
    },
    {
      flags: '--progress',
      about: {
        zh: '显示进度；标准错误是终端时默认显示',
        en: 'show progress; unless told, where standard error is a terminal',
      },
    },
  ],
  examples: [
    {
      line: 'zhidu run rules.json inputs.ndjson > results.ndjson',
      about: { zh: '判定一个文件', en: 'decide on a file' },
    },
    {
      line: 'cat orders.csv | zhidu run rules.ts#parcels - --input-format csv --keep order',
      about: { zh: '判定 CSV 流，保留订单号', en: 'decide on a CSV stream and keep the order’s number' },
    },
  ],
  run: async ({ names: [name = '', inputName], options }, terminal, surroundings) => {
    const { rulebook, kind } = await needSource(name, terminal, surroundings)
    if (kind === 'json-rules') throw foreignRules(name)
    const { facts } = rulebook.document
    const keep = options.keep?.split(',').map((field) => field.trim()) ?? []
    const known = keep.find((field) => Object.hasOwn(facts, field))
    if (known !== undefined) throw new WrongUse(keptFact(known))
    const [{ compile }, { rowIndex }, { openInput }, { decideRecord }, { resultWriter }, { workThrough }, { sumUp }] =
      await Promise.all([
        import('../../evaluate/compile'),
        import('../../large/row-index'),
        import('../stream/open-input'),
        import('../stream/decide-record'),
        import('../stream/write-results'),
        import('../stream/work-through'),
        import('../stream/sum-up'),
      ])
    const input = await openInput(inputName, options.inputFormat, terminal, surroundings)
    const { format, stream } = input
    const records =
      format === 'csv'
        ? (await import('../stream/read-csv')).readCsv(stream, facts)
        : (await import('../stream/read-ndjson')).readNdjson(stream)
    const writer = resultWriter(options.outputFormat ?? format, keep, rulebook.document)
    const showsProgress = options.progress ?? terminal.watched
    const work = decideRecord(compile(rulebook, { index: rowIndex }).decide, keep, writer)
    const tally = await workThrough(
      { ...input, records, head: writer.head, work, showsProgress },
      terminal,
      surroundings,
    )
    return sumUp(tally, showsProgress, terminal)
  },
})

function keptFact(name: string): Text {
  return {
    zh: `--keep 的 ${name} 是规则表的事实，只能保留不是事实的字段`,
    en: `--keep names ${name}, which is a fact of the rulebook: only other fields can be kept`,
  }
}

/** The facts of foreign rules are nested, those that were inferred are not. */
function foreignRules(name: string): WrongUse {
  return new WrongUse({ zh: `${name} 是 json-rules-engine 规则`, en: `${name} holds rules of json-rules-engine` }, [
    { zh: `请用 zhidu json-rules ${name} facts.ndjson`, en: `run them by zhidu json-rules ${name} facts.ndjson` },
  ])
}
