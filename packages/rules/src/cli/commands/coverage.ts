import { commandPart } from '../command-part'
import { rulebookArgument } from '../example-arguments'
import { formatOptions } from '../format-options'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'
import { thresholdsOf } from '../thresholds'
import { WrongUse } from '../wrong-use'

const coverageFormats = ['text', 'html', 'junit', 'json'] as const

interface CoverageOptions extends OutputOption {
  readonly format: (typeof coverageFormats)[number]
  readonly json?: boolean
  readonly mutants?: boolean
  readonly clauses?: boolean
  readonly min?: string
}

export const coverage = commandPart<CoverageOptions>({
  name: 'coverage',
  about: {
    zh: '衡量示例够不够：行、界值两侧、结果、条件（MC/DC），以及能发现多少故意改错的规则',
    en: 'measures examples: rows, both sides of bounds, outcomes, conditions (MC/DC), and which deliberate mistakes they notice',
  },
  arguments: [
    rulebookArgument,
    {
      flags: '[examples...]',
      about: { zh: '示例文件；用 --clauses 时不写', en: 'files of examples; none with --clauses' },
    },
  ],
  options: [
    ...formatOptions(coverageFormats),
    {
      flags: '--mutants',
      about: { zh: '也试变异：改错一处，看示例能否发现', en: 'try mutants, too: one mistake each, and who notices' },
    },
    {
      flags: '--min <percent>',
      about: {
        zh: '至少要达到的百分比，否则退出码为 1；可分项写：rows=100,mutants=95',
        en: 'per cent that are enough, else the exit code is 1; or for each measure: rows=100,mutants=95',
      },
    },
    {
      flags: '--clauses',
      about: {
        zh: '条款落实一览（Markdown 或 --json）：参数是导出 clauseMatrixSource 的模块；有条款无着落则退出码为 1',
        en: 'which clauses are carried by what (Markdown, or --json), of a module that exports clauseMatrixSource; exit code 1 where nothing carries one',
      },
    },
    outputOption,
  ],
  examples: [
    { line: 'zhidu coverage rulebook.json examples.yaml', about: { zh: '看还缺什么', en: 'see what is missing' } },
    {
      line: 'zhidu coverage rulebook.json examples.yaml --mutants --min 95',
      about: { zh: '在 CI 里设下限', en: 'set a minimum in CI' },
    },
    {
      line: 'zhidu coverage rules.ts#parcels parcels.csv --format html -o coverage.html',
      about: { zh: '给人看的网页', en: 'a page for people' },
    },
    {
      line: 'zhidu coverage --clauses clauses.ts -o clauses.md',
      about: { zh: '写出条款落实一览', en: 'write which clauses are carried' },
    },
  ],
  run: async ({ names: [book = '', ...files], options }, terminal, surroundings) => {
    if (options.clauses === true) {
      const { reportClauses } = await import('../report-clauses')
      return reportClauses(book, options, terminal, surroundings)
    }
    if (files.length === 0) {
      throw new WrongUse({ zh: '缺少参数 examples：示例文件', en: "missing required argument 'examples'" }, [
        { zh: '用法见 zhidu coverage --help', en: 'See zhidu coverage --help' },
      ])
    }
    const thresholds = thresholdsOf(options.min)
    const [{ needSource }, { needExamples }, { measureExamples }, { testReportText }] = await Promise.all([
      import('../need-source'),
      import('../need-examples'),
      import('../measure-examples'),
      import('../formats/test-report-text'),
    ])
    const { rulebook } = await needSource(book, terminal, surroundings)
    const { examples, fileOf } = await needExamples(files, rulebook, terminal, surroundings)
    const withMutants = options.mutants === true || thresholds.mutants !== undefined
    const measuring = { withMutants, thresholds }
    const { report, misses } = await measureExamples(rulebook, examples, measuring, terminal, surroundings)
    const format = options.json === true ? 'json' : options.format
    const text = testReportText(format, { rulebook, report, thresholds, fileOf }, terminal.tongue)
    await deliver(text, options, terminal, surroundings)
    for (const miss of misses) terminal.note(terminal.style('bad', `✗ ${terminal.say(miss)}`))
    return report.run.failed === 0 && misses.length === 0 ? 0 : 1
  },
})
