import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inCheckout, projectNode, toolEnvironment } from './checkout.mjs'

/** Where the last build left what it was made from; npm removes it together with the tools. */
const stamp = inCheckout('node_modules', '.cache', 'zhidu', 'built')

/** Builds the packages unless sources and results are those of the last build. @returns {import('./checkout.mjs').Refusal | undefined} */
export const build = () => {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return undefined
  console.log('Building… 正在构建…')
  const turbo = inCheckout('node_modules', 'turbo', 'bin', 'turbo')
  const run = spawnSync(projectNode, [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
    cwd: inCheckout(),
    env: toolEnvironment,
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    console.error(run.stdout + run.stderr)
    return failed
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state())
  return undefined
}

const failed = {
  en: 'The build failed: the lines above say where.',
  zh: '构建失败：原因见上面的输出。',
}

/** One digest of what goes into a build (by content) and what came out (by size and time): some 30 ms, where turbo needs a second. */
const state = () => {
  const digest = createHash('sha256')
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tsup.base.ts', 'turbo.json'])
    add(file)
  // Pages that the command prints.
  for (const file of filesIn('docs/diagnostics').sort()) add(file)
  for (const name of readdirSync(inCheckout('packages')).sort()) {
    const folder = `packages/${name}`
    for (const file of [`${folder}/package.json`, `${folder}/tsup.config.ts`, ...filesIn(`${folder}/src`)]) {
      if (!/\.test(-d)?\.ts$/.test(file)) add(file)
    }
    for (const file of filesIn(`${folder}/dist`)) {
      const { size, mtimeMs } = statSync(inCheckout(file))
      digest.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return digest.digest('hex')

  /** @param {string} file */
  function add(file) {
    digest.update(`${file}\n`)
    if (existsSync(inCheckout(file))) digest.update(readFileSync(inCheckout(file)))
  }
}

/** All files below a folder, in a fixed order. @param {string} folder @returns {string[]} */
const filesIn = (folder) => {
  if (!existsSync(inCheckout(folder))) return []
  return readdirSync(inCheckout(folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  )
}
