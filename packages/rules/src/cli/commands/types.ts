import { commandPart } from '../command-part'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'
import { needSource } from '../need-source'

export const types = commandPart<OutputOption>({
  name: 'types',
  about: {
    zh: '写出 JSON 规则表的 TypeScript 声明（.d.ts），编辑器据此补全事实和结果',
    en: 'writes the TypeScript declarations (.d.ts) of a rulebook, so that editors complete facts and outcomes',
  },
  arguments: [{ flags: '<rulebook>', about: { zh: '规则表文件', en: 'file of the rulebook' } }],
  options: [outputOption],
  examples: [
    { line: 'zhidu types rulebook.json -o rulebook.d.ts', about: { zh: '写到文件', en: 'write them to a file' } },
  ],
  run: async ({ names: [name = ''], options }, terminal, surroundings) => {
    const source = await needSource(name, terminal, surroundings)
    const { declarationOf } = await import('../../editor/declaration')
    return deliver(declarationOf(source.rulebook), options, terminal, surroundings)
  },
})
