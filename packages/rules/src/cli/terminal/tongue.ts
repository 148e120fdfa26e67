import type { Text } from '../../text'

/** The language of what is shown: one, or both side by side. */
export type Tongue = 'zh' | 'en' | 'both'

export const tongues: readonly Tongue[] = ['zh', 'en', 'both']

/** What `--lang` says, else what the locale says, else both. */
export function tongueOf(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Tongue {
  return asked(args) ?? fromLocale(env)
}

function asked(args: readonly string[]): Tongue | undefined {
  for (const [index, argument] of args.entries()) {
    if (argument === '--') return undefined
    const given = argument === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(argument)?.[1]
    const tongue = tongues.find((one) => one === given)
    if (tongue !== undefined) return tongue
  }
  return undefined
}

function fromLocale(env: Readonly<Record<string, string | undefined>>): Tongue {
  // POSIX: an empty variable counts as unset.
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '')
  if (locale?.startsWith('zh') === true) return 'zh'
  return locale?.startsWith('en') === true ? 'en' : 'both'
}

/** A text on one line: both languages are set apart by a slash. */
export function inline({ zh, en }: Text, tongue: Tongue): string {
  if (tongue !== 'both') return tongue === 'zh' ? zh : en
  return zh === en ? zh : `${zh} / ${en}`
}

/** A text as one line a language. */
export function linesOf({ zh, en }: Text, tongue: Tongue): readonly string[] {
  if (tongue !== 'both') return [tongue === 'zh' ? zh : en]
  return zh === en ? [zh] : [zh, en]
}
