// A comment for a pull request, as Markdown on standard output: what changes, what is found, what the examples show.
// Standard input is the rulebook before; options are handed on: git show HEAD:./parcel-limits.json | npm run --silent comment -- --lang zh
import { spawnSync } from 'node:child_process'

/** What a script of package.json says, and whether it is content. */
function say(/** @type {string} */ script, /** @type {readonly string[]} */ ...options) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', script, '--', ...options, ...process.argv.slice(2)],
    // The difference reads standard input.
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: [script === 'diff' ? 'inherit' : 'ignore', 'pipe', 'pipe'],
    },
  )
  return { text: `${stdout}${stderr}`.trim(), holds: status === 0 }
}

/** What holds is folded up. */
function part(/** @type {string} */ title, /** @type {string} */ script) {
  const { text, holds } = say(script)
  const head = `<details${holds ? '' : ' open'}><summary>${holds ? '✓' : '✗'} ${title}</summary>`
  return [head, `\`\`\`text\n${text}\n\`\`\``, '</details>'].join('\n\n')
}

const parts = [
  say('diff', '--format', 'markdown').text,
  part('检查 findings', 'check'),
  part('承诺 promises', 'prove'),
  part('示例与变异 examples and mutants', 'coverage'),
]
console.log(parts.join('\n\n'))
