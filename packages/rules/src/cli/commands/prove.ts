import { commandPart } from '../command-part'
import { budgetOf, budgetOption } from '../budget'
import type { BudgetOption } from '../budget'

interface ProveCommandOptions extends BudgetOption {
  readonly json?: boolean
}

export const prove = commandPart<ProveCommandOptions>({
  name: 'prove',
  about: {
    zh: '证明规则表对每种输入都具有某些性质：必然、绝不、单调、范围；不成立时给出反例',
    en: 'proves properties of a rulebook for every input: what follows, what never does, monotony, ranges; or an input refutes them',
  },
  arguments: [
    { flags: '<rulebook>', about: { zh: '规则表文件，可写 文件#导出名', en: 'file of the rulebook, or file#export' } },
    {
      flags: '[properties]',
      about: {
        zh: '性质文件（JSON 列表，或导出性质的模块）；省略则用规则表所在的模块',
        en: 'file of properties: a list as JSON, or a module that exports them; the rulebook’s own module unless told',
      },
    },
  ],
  options: [{ flags: '--json', about: { zh: '以 JSON 输出', en: 'write JSON' } }, budgetOption],
  examples: [
    {
      line: 'zhidu prove rulebook.json properties.json',
      about: { zh: '证明一个文件里的性质', en: 'prove the properties of a file' },
    },
    {
      line: 'zhidu prove rules.ts#parcels',
      about: { zh: '证明同一模块导出的性质', en: 'prove what the same module exports' },
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
    const properties = await needProperties(file ?? source.file, source.rulebook, terminal, surroundings)
    const proofs = properties.map(({ name, property }) => ({
      name,
      proof: proveOne(source.rulebook, property, budget),
    }))
    terminal.out(proofReport(options.json === true ? 'json' : 'text', proofs, terminal))
    return proofs.every(({ proof }) => proof.verdict === 'proved') ? 0 : 1
  },
})
