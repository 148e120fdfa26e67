import { commandPart } from '../command-part'
import { rulebookArgument } from '../example-arguments'
import { formatOptions } from '../format-options'
import { budgetOf, budgetOption } from '../budget'
import type { BudgetOption } from '../budget'

const proofFormats = ['text', 'json', 'github', 'junit'] as const

interface ProveCommandOptions extends BudgetOption {
  readonly format: (typeof proofFormats)[number]
  readonly json?: boolean
}

export const prove = commandPart<ProveCommandOptions>({
  name: 'prove',
  about: {
    zh: '证明规则表对每种输入都具有某些性质：必然、绝不、单调、范围；不成立时给出反例',
    en: 'proves properties of a rulebook for every input: what follows, what never does, monotony, ranges; or an input refutes them',
  },
  arguments: [
    rulebookArgument,
    {
      flags: '[properties]',
      about: {
        zh: '性质文件（JSON 列表，或导出性质的模块）；省略则用规则表所在的模块',
        en: 'file of properties: a list as JSON, or a module that exports them; the rulebook’s own module unless told',
      },
    },
  ],
  options: [...formatOptions(proofFormats), budgetOption],
  examples: [
    {
      line: 'zhidu prove rulebook.json properties.json',
      about: { zh: '证明一个文件里的性质', en: 'prove the properties of a file' },
    },
    {
      line: 'zhidu prove rules.ts#parcels',
      about: { zh: '证明同一模块导出的性质', en: 'prove what the same module exports' },
    },
    {
      line: 'zhidu prove rulebook.json properties.json --format github',
      about: { zh: '在 GitHub Actions 里标到行上', en: 'annotate lines in GitHub Actions' },
    },
  ],
  run: async ({ names: [book = '', file], options }, terminal, surroundings) => {
    const budget = budgetOf(options)
    const [{ needSource }, { needProperties }, { prove: proveOne }, { proofReport }] = await Promise.all([
      import('../need-source'),
      import('../need-properties'),
      import('../../prove/prove'),
      import('../formats/proof-report'),
    ])
    const source = await needSource(book, terminal, surroundings)
    const from = file ?? source.file
    const properties = await needProperties(from, source.rulebook, terminal, surroundings)
    const start = performance.now()
    const proofs = properties.map(({ property, ...named }) => ({
      ...named,
      proof: proveOne(source.rulebook, property, budget),
    }))
    const milliseconds = Math.round(performance.now() - start)
    const format = options.json === true ? 'json' : options.format
    const text = proofReport(format, { file: from, proofs, milliseconds }, terminal)
    if (text !== '') terminal.out(text)
    return proofs.every(({ proof }) => proof.verdict === 'proved') ? 0 : 1
  },
})
