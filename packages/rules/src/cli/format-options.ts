import type { OptionPart } from './command-part'

const report = { zh: '输出格式', en: 'of the report' }

/** How a command's report can be written; text unless told. */
export function formatOptions(choices: readonly string[], about = report): readonly OptionPart[] {
  return [
    { flags: '--format <format>', about, choices, fallback: 'text' },
    { flags: '--json', about: { zh: '同 --format json', en: 'the same as --format json' } },
  ]
}
