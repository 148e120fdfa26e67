import type { CommanderError } from 'commander'
import type { Text } from '../text'

/** Thrown where a command cannot be followed: what is wrong, and what may be done instead. */
export class WrongUse extends Error {
  readonly text: Text
  readonly hints: readonly Text[]

  constructor(text: Text, hints: readonly Text[] = []) {
    super(text.en)
    this.text = text
    this.hints = hints
  }
}

const chinese: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownOption': (named) => `没有选项 ${named}`,
  'commander.unknownCommand': (named) => `没有命令 ${named}`,
  'commander.missingArgument': (named) => `缺少参数 ${named}`,
  'commander.optionMissingArgument': (named) => `选项 ${named} 后面要有值`,
  'commander.missingMandatoryOptionValue': (named) => `必须给出选项 ${named}`,
  'commander.invalidArgument': (named) => `${named} 的值不在可选范围内`,
  'commander.excessArguments': () => '参数太多',
}

/** What commander found wrong, in both languages, with the nearest name that there is. */
export function wrongUseOf({ code, message }: CommanderError, args: readonly string[]): WrongUse {
  const [first = '', suggestion = ''] = message.replace(/^error: /, '').split('\n')
  const named = /'([^']+)'/.exec(first)?.[1] ?? ''
  const nearest = /\(Did you mean (?:one of )?(.+)\?\)/.exec(suggestion)?.[1]
  const allowed = /Allowed choices are (.+)\.$/.exec(first)?.[1]
  const zh = chinese[code]?.(named) ?? `命令有误：${first}`
  const text = { zh: allowed === undefined ? zh : `${zh}：可用 ${allowed.replaceAll(', ', '、')}`, en: first }
  const command = args.find((argument) => /^[a-z]/.test(argument))
  const help = `zhidu ${code === 'commander.unknownCommand' || command === undefined ? '' : `${command} `}--help`
  return new WrongUse(text, [
    ...(nearest === undefined ? [] : [{ zh: `是不是 ${nearest}？`, en: `Did you mean ${nearest}?` }]),
    { zh: `用法见 ${help}`, en: `See ${help}` },
  ])
}
