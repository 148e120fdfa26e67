import type { CommandWords } from './words-of'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The script that a shell reads to complete `zhidu`; file names complete where no word is due. */
export const scripts: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = { bash, zsh, fish }

function bash(commands: readonly CommandWords[]): string {
  return `_zhidu() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names(commands)} --help --version" -- "$word"))
    return
  fi
  case "$command $before" in
${choiceLists(commands, (command, long, words) => `    "${command} ${long}") COMPREPLY=($(compgen -W "${words}" -- "$word")); return ;;`)}
  esac
  case "$word" in
    -*) case "$command" in
${commands.map(({ name, options }) => `      ${name}) COMPREPLY=($(compgen -W "${options.map(({ long }) => long).join(' ')}" -- "$word")) ;;`).join('\n')}
    esac ;;
  esac
}
complete -o default -F _zhidu zhidu
`
}

/** To be sourced, or to stand in a folder of `fpath` as `_zhidu`: there zsh runs the whole file at the first completion. */
function zsh(commands: readonly CommandWords[]): string {
  const described = commands.map(({ name, about }) => `    ${quoted(`${name}:${about.replaceAll(':', ' ')}`)}`)
  const cases = commands.map(({ name, options }) => {
    const parts = options.map(({ long, about, takesValue, choices }) => {
      const text = about.replaceAll(/[[\]:]/g, ' ')
      const value = choices.length > 0 ? `:value:(${choices.join(' ')})` : takesValue ? ':value:_files' : ''
      return `      ${quoted(`${long}[${text}]${value}`)} \\`
    })
    return `    ${name}) _arguments \\\n${parts.join('\n')}\n      '*:file:_files' ;;`
  })
  return `#compdef zhidu
_zhidu() {
  local -a commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _zhidu ]; then _zhidu "$@"; else compdef _zhidu zhidu; fi
`
}

function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, about, options }) => [
    `complete -c zhidu -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`,
    ...options.map(({ long, about: text, takesValue, choices }) => {
      const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : ''
      return `complete -c zhidu -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -l ${long.slice(2)} -d ${quoted(text)}${value}`
    }),
  ])
  return `${lines.join('\n')}\n`
}

function names(commands: readonly CommandWords[]): string {
  return commands.map(({ name }) => name).join(' ')
}

function choiceLists(
  commands: readonly CommandWords[],
  line: (command: string, long: string, words: string) => string,
): string {
  return commands
    .flatMap(({ name, options }) =>
      options
        .filter(({ choices }) => choices.length > 0)
        .map(({ long, choices }) => line(name, long, choices.join(' '))),
    )
    .join('\n')
}

/** As one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '’')}'`
}
