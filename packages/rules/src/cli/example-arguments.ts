import type { ArgumentPart } from './command-part'

export const rulebookArgument: ArgumentPart = {
  flags: '<rulebook>',
  about: { zh: '规则表文件，可写 文件#导出名', en: 'file of the rulebook, or file#export' },
}

/** A rulebook, and the files of its worked examples. */
export const exampleArguments: readonly ArgumentPart[] = [
  rulebookArgument,
  { flags: '<examples...>', about: { zh: '示例文件', en: 'files of examples' } },
]
