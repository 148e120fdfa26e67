import { Argument, Command, Option } from 'commander'
import { version } from '../../package.json'
import type { Text } from '../text'
import type { Asked, CommandPart } from './command-part'
import { displayWidth } from './terminal/display-width'
import type { Terminal } from './terminal/terminal'
import { linesOf, tongues } from './terminal/tongue'

const about: Text = {
  zh: '规章即规则表：检查、证明、比较、判定，让有漏洞的规则表发不出去。',
  en: 'Rulebooks that prove themselves: check, prove, compare and decide.',
}

const langAbout: Text = {
  zh: '显示的语言；默认按系统的语言设置，否则中英对照',
  en: 'language of what is shown; the locale’s unless told, else both',
}

const titles: Readonly<Record<string, Text>> = {
  'Usage:': { zh: '用法', en: 'Usage' },
  'Arguments:': { zh: '参数', en: 'Arguments' },
  'Options:': { zh: '选项', en: 'Options' },
  'Commands:': { zh: '命令', en: 'Commands' },
}

const examplesTitle: Text = { zh: '示例', en: 'Examples' }

/** How a command is carried out once its arguments are read. */
export type Carry = (part: CommandPart, asked: Asked<object>, program: Command) => Promise<void>

/** The tree of commands, with help in the terminal's language. */
export function createProgram(parts: readonly CommandPart[], terminal: Terminal, carry: Carry): Command {
  const { say, style } = terminal
  const program = dressed(new Command('zhidu'), terminal)
    .description(lines(about, terminal))
    .version(version, '-V, --version', say({ zh: '显示版本号', en: 'show the version' }))
    .helpCommand(false)
  for (const part of parts) {
    program.addCommand(commandOf(part, terminal, (asked) => carry(part, asked, program)))
  }
  const first = { zh: '检查一个文件，不用任何配置', en: 'check a file, without any configuration' }
  program.addHelpText('after', `\n${examplesOf([{ line: 'zhidu check rules.json', about: first }], terminal)}`)
  program.addHelpText('after', `\n${style('quiet', say(exitCodes))}`)
  return program
}

const exitCodes: Text = {
  zh: '退出码：0 成立；1 有发现；2 用法有误',
  en: 'exit codes: 0 holds, 1 findings, 2 wrong use',
}

function commandOf(part: CommandPart, terminal: Terminal, act: (asked: Asked<object>) => Promise<void>): Command {
  const command = dressed(new Command(part.name), terminal).description(lines(part.about, terminal))
  for (const { flags, about } of part.arguments) command.addArgument(new Argument(flags, lines(about, terminal)))
  for (const { flags, about, choices, fallback } of part.options) {
    const option = new Option(flags, lines(about, terminal))
    if (choices !== undefined) option.choices(choices)
    if (fallback !== undefined) option.default(fallback)
    command.addOption(option)
  }
  command.addHelpText('after', `\n${examplesOf(part.examples, terminal)}`)
  return command.action(async () => {
    const names = command.processedArgs.flat().filter((name): name is string => typeof name === 'string')
    await act({ names, options: command.opts() })
  })
}

/** What all commands share: the language, quiet refusals (the caller words them), widths that know Chinese. */
function dressed(command: Command, terminal: Terminal): Command {
  const { say, style, out, width } = terminal
  const lang = new Option('--lang <language>', lines(langAbout, terminal)).choices(tongues)
  return command
    .addOption(lang)
    .helpOption('-h, --help', say({ zh: '显示本说明', en: 'show this text' }))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out(text.trimEnd()),
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
    })
    .configureHelp({
      displayWidth,
      optionDescription: (option) => optionText(option, say),
      styleTitle: (title) => style('strong', titles[title] === undefined ? title : `${say(titles[title])}:`),
      styleCommandText: (text) => style('strong', text),
      styleSubcommandTerm: (text) => style('name', text),
      styleOptionTerm: (text) => style('name', text),
      styleArgumentTerm: (text) => style('name', text),
      subcommandTerm: (sub) => sub.name(),
    })
}

/** A text with a line for each language. */
function lines(text: Text, { tongue }: Terminal): string {
  return linesOf(text, tongue).join('\n')
}

function optionText({ description, argChoices, defaultValue }: Option, say: Terminal['say']): string {
  if (argChoices === undefined) return description
  const words = argChoices.map((choice) => (choice === defaultValue ? `[${choice}]` : choice)).join(' | ')
  return `${description}\n${say({ zh: '可选', en: 'one of' })}: ${words}`
}

function examplesOf(examples: CommandPart['examples'], { say, style }: Terminal): string {
  const lines = examples.map(({ line, about }) => `  ${style('quiet', `# ${say(about)}`)}\n  ${line}`)
  return [style('strong', `${say(examplesTitle)}:`), ...lines].join('\n')
}
