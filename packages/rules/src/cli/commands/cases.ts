import { commandPart } from '../command-part'
import { rulebookArgument } from '../example-arguments'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'

const caseFormats = ['yaml', 'csv'] as const

interface CasesOptions extends OutputOption {
  readonly format: (typeof caseFormats)[number]
}

export const cases = commandPart<CasesOptions>({
  name: 'cases',
  about: {
    zh: '写出还缺的示例（行、界值两侧、结果、条件），应有的结果留给人填写',
    en: 'writes the examples that are missing (rows, both sides of bounds, outcomes, conditions), for a person to fill in',
  },
  arguments: [
    rulebookArgument,
    { flags: '[examples...]', about: { zh: '已有的示例文件', en: 'files of the examples that there are' } },
  ],
  options: [
    {
      flags: '--format <format>',
      about: { zh: '输出格式', en: 'of the examples' },
      choices: caseFormats,
      fallback: 'yaml',
    },
    outputOption,
  ],
  examples: [
    {
      line: 'zhidu cases rulebook.json examples.yaml -o missing.yaml',
      about: { zh: '补齐还缺的示例', en: 'the examples that are missing' },
    },
    {
      line: 'zhidu cases rulebook.json --format csv -o cases.csv',
      about: { zh: '从头开始，用表格填写', en: 'from nothing, to be filled in as a spreadsheet' },
    },
  ],
  run: async ({ names: [book = '', ...files], options }, terminal, surroundings) => {
    const [{ needSource }, { needExamples }, { coverage }, { missingCases }, { writeExamples }] = await Promise.all([
      import('../need-source'),
      import('../need-examples'),
      import('../../testing/cover/coverage'),
      import('../../testing/cover/missing-cases'),
      import('../../testing/examples/write-examples'),
    ])
    const { rulebook } = await needSource(book, terminal, surroundings)
    const { examples } = await needExamples(files, rulebook, terminal, surroundings)
    const missing = missingCases(rulebook, coverage(rulebook, examples))
    terminal.note(terminal.say({ zh: `还缺 ${missing.length} 个示例`, en: `${missing.length} examples are missing` }))
    if (missing.length === 0) return 0
    const language = terminal.tongue === 'both' ? {} : { language: terminal.tongue }
    const text = writeExamples(missing, rulebook, options.format, language)
    return deliver(text, options, terminal, surroundings, 'only-new')
  },
})
