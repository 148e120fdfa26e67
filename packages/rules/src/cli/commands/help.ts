import { commandPart } from '../command-part'

export const help = commandPart({
  name: 'help',
  about: {
    zh: '说明一个命令，或检查所报的一个代码：意思、错误和正确的写法',
    en: 'tells about a command, or about a code of a finding: what it means, a wrong and a right example',
  },
  arguments: [{ flags: '[topic]', about: { zh: '命令，或代码，如 gap', en: 'a command, or a code such as gap' } }],
  options: [],
  examples: [
    { line: 'zhidu help check', about: { zh: '一个命令', en: 'a command' } },
    { line: 'zhidu help gap', about: { zh: '一个代码', en: 'a code' } },
  ],
  run: async ({ names: [topic] }, terminal, { pages }, program) => {
    const command = topic === undefined ? program : program.commands.find((one) => one.name() === topic)
    if (command !== undefined) {
      command.outputHelp()
      return 0
    }
    const { needPage } = await import('../diagnostics/need-page')
    const commands = program.commands.map((one) => one.name())
    terminal.out(needPage(topic ?? '', { pages, commands }, terminal))
    return 0
  },
})
