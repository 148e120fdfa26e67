import { commandPart } from '../command-part'
import { formatOptions } from '../format-options'
import { budgetOf, budgetOption } from '../budget'
import type { BudgetOption } from '../budget'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'
import { WrongUse } from '../wrong-use'

const diffFormats = ['text', 'markdown', 'json'] as const

interface DiffCommandOptions extends BudgetOption, OutputOption {
  readonly format: (typeof diffFormats)[number]
  readonly json?: boolean
}

export const diff = commandPart<DiffCommandOptions>({
  name: 'diff',
  about: {
    zh: '比较两版规则表：恰好是哪些输入的结果变了，之前如何，之后如何，各附一个输入',
    en: 'compares two rulebooks: exactly the inputs whose outcome differs, before and after, an input for each',
  },
  arguments: [
    {
      flags: '<before>',
      about: {
        zh: '旧的规则表，可写 文件#导出名；- 为标准输入',
        en: 'the old rulebook, or file#export; - for standard input',
      },
    },
    { flags: '<after>', about: { zh: '新的规则表，可写 文件#导出名', en: 'the new rulebook, or file#export' } },
  ],
  options: [
    ...formatOptions(diffFormats, {
      zh: '输出格式；markdown 用作合并请求的评论',
      en: 'of the report; markdown for a comment on a pull request',
    }),
    budgetOption,
    outputOption,
  ],
  examples: [
    { line: 'zhidu diff old.json new.json', about: { zh: '比较两个文件', en: 'compare two files' } },
    {
      line: 'git show main:./rules.json | zhidu diff - rules.json --format markdown',
      about: { zh: '与主分支比较，输出评论', en: 'compare with the main branch and write the comment' },
    },
  ],
  run: async ({ names: [before = '', after = ''], options }, terminal, surroundings) => {
    const [{ needSource }, { diff: compare }] = await Promise.all([import('../need-source'), import('../../diff/diff')])
    if (before === '-' && after === '-') {
      throw new WrongUse({ zh: '标准输入只有一个，不能两边都用', en: 'standard input is one alone; name a file, too' })
    }
    const [old, young] = [
      await needSource(before, terminal, surroundings),
      await needSource(after, terminal, surroundings),
    ]
    const difference = compare(old.rulebook, young.rulebook, budgetOf(options))
    const { differenceReport } = await import('../formats/difference-report')
    const text = differenceReport(options.json === true ? 'json' : options.format, difference, terminal.tongue)
    await deliver(text, options, terminal, surroundings)
    return difference.verdict === 'same' ? 0 : 1
  },
})
