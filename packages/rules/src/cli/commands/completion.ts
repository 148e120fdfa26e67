import { commandPart } from '../command-part'
import { WrongUse } from '../wrong-use'

export const completion = commandPart({
  name: 'completion',
  about: { zh: '输出命令补全脚本：bash、zsh 或 fish', en: 'prints the completion script of bash, zsh or fish' },
  arguments: [{ flags: '<shell>', about: { zh: 'bash、zsh 或 fish', en: 'bash, zsh or fish' } }],
  options: [],
  examples: [
    { line: 'source <(zhidu completion bash)', about: { zh: '在 bash 里', en: 'in bash' } },
    { line: 'source <(zhidu completion zsh)', about: { zh: '在 zsh 里，compinit 之后', en: 'in zsh, after compinit' } },
    {
      line: 'zhidu completion fish > ~/.config/fish/completions/zhidu.fish',
      about: { zh: '在 fish 里', en: 'in fish' },
    },
  ],
  run: async ({ names: [asked = ''] }, terminal, _surroundings, program) => {
    const [{ scripts, shells }, { wordsOf }] = await Promise.all([
      import('../completion/scripts'),
      import('../completion/words-of'),
    ])
    const shell = shells.find((one) => one === asked)
    if (shell === undefined) {
      throw new WrongUse({
        zh: `不认识 ${asked}；可用 ${shells.join('、')}`,
        en: `no completion for ${asked}; there is one for ${shells.join(', ')}`,
      })
    }
    terminal.out(scripts[shell](wordsOf(program)).trimEnd())
    return 0
  },
})
