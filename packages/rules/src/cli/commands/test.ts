import { commandPart } from '../command-part'
import { exampleArguments } from '../example-arguments'
import { formatOptions } from '../format-options'

const testFormats = ['text', 'json', 'github', 'junit'] as const

interface TestOptions {
  readonly format: (typeof testFormats)[number]
  readonly json?: boolean
}

export const test = commandPart<TestOptions>({
  name: 'test',
  about: {
    zh: '用示例文件（YAML、CSV）检验规则表：结果、所依据的行和条款',
    en: 'runs worked examples (YAML, CSV) against a rulebook: outcome, row and clauses',
  },
  arguments: exampleArguments,
  options: [...formatOptions(testFormats)],
  examples: [
    { line: 'zhidu test rulebook.json examples.yaml', about: { zh: '运行示例', en: 'run examples' } },
    {
      line: 'zhidu test rules.ts#parcels parcels.csv --format junit > parcels.xml',
      about: { zh: '给 CI 的 JUnit 报告', en: 'a JUnit report for CI' },
    },
  ],
  run: async ({ names: [book = '', ...files], options }, terminal, surroundings) => {
    const [{ needSource }, { readExampleFiles }, { runExamples }, { exampleReport }] = await Promise.all([
      import('../need-source'),
      import('../load/read-example-files'),
      import('../../testing/examples/run-examples'),
      import('../formats/example-report'),
    ])
    const source = await needSource(book, terminal, surroundings)
    const { sets, diagnostics } = await readExampleFiles(files, source.rulebook, surroundings)
    const runs = sets.map(({ file, examples }) => ({ file, run: runExamples(source.rulebook, examples) }))
    const text = exampleReport[options.json === true ? 'json' : options.format]({ runs, diagnostics }, terminal)
    if (text !== '') terminal.out(text)
    return diagnostics.length === 0 && runs.every(({ run }) => run.failed === 0) ? 0 : 1
  },
})
