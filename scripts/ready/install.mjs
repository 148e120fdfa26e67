import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inCheckout, projectNode } from './checkout.mjs'

/** Installs the locked packages unless node_modules already holds them. @returns {import('./checkout.mjs').Refusal | undefined} */
export const install = () => {
  if (isInstalled()) return undefined
  const started = Date.now()
  console.log('Installing packages (about half a minute)… 正在安装依赖（约半分钟）…')
  const reachable = npm('ping', '--fetch-retries=0', '--fetch-timeout=10000')
  const offline = reachable.failed && !answeredWithStatus(reachable.code)
  // A machine that has all packages in npm's cache needs no registry.
  const installed = npm('ci', ...settings, ...(offline ? ['--offline'] : []))
  if (installed.failed) return offline ? unreachable(reachable.code) : refused(installed)
  if (!existsSync(projectNode)) return withoutNode
  console.log(`Installed in ${seconds(started)} s. 安装完成。`)
  return undefined
}

/** A person's own npm settings (production, no scripts) must not leave the tools out. */
const settings = ['--include=dev', '--include=optional', '--ignore-scripts=false', '--fetch-retry-maxtimeout=10000']

/** Compares the lock file with the copy that npm leaves in node_modules when an installation is complete. */
const isInstalled = () => {
  const left = inCheckout('node_modules', '.package-lock.json')
  if (!existsSync(left) || !existsSync(projectNode)) return false
  const there = packagesOf(left)
  return Object.entries(packagesOf(inCheckout('package-lock.json'))).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true
    const found = there[path]
    // npm leaves out the binaries of other platforms.
    return found === undefined ? wanted.optional === true : found.version === wanted.version
  })
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** Runs npm: the one that started this script, on the Node that it itself runs on, for this may replace the project's Node. @param {...string} args */
const npm = (...args) => {
  const cli = process.env['npm_execpath'] ?? ''
  const asked = [...args, '--loglevel=error', '--no-progress']
  const options = { cwd: inCheckout(), encoding: /** @type {const} */ ('utf8') }
  const run = basename(cli).startsWith('npm')
    ? spawnSync(process.env['npm_node_execpath'] ?? process.execPath, [cli, ...asked], options)
    : spawnSync('npm', asked, { ...options, shell: process.platform === 'win32' })
  const said = run.stderr ?? ''
  return {
    failed: run.status !== 0,
    output: run.stdout ?? '',
    code: /^npm (?:error|ERR!) code (\S+)/m.exec(said)?.[1] ?? run.error?.message ?? 'no code',
    reason: /^npm (?:error|ERR!) (?!code )(.+)/m.exec(said)?.[1] ?? '',
  }
}

/** A registry that answers at all, be it "not found" for a ping, is reachable. @param {string} code */
const answeredWithStatus = (code) => /^E\d{3}$/.test(code)

/** @param {string} code */
const unreachable = (code) => {
  // npm withholds an address that carries a password; what is left of it stays off the screen too.
  const known = npm('config', 'get', 'registry')
    .output.trim()
    .replace(/\/\/[^/@]*@/, '//')
  const address = known === '' ? '' : ` ${known}`
  return {
    en: `The package registry${address} cannot be reached (${code}): check the network or npm's registry setting, then run the command again.`,
    zh: `无法连接软件包仓库${address}（${code}）：请检查网络或 npm 的 registry 设置后重新运行。`,
  }
}

/** @param {{ code: string, reason: string }} npmSaid */
const refused = ({ code, reason }) => ({
  en: `npm could not install the packages (${code}: ${reason}): run "npm ci" to see all that it says.`,
  zh: `npm 未能安装依赖（${code}：${reason}）：运行 "npm ci" 可查看全部信息。`,
})

const withoutNode = {
  en: 'npm did not install the package "node" that the project runs on: allow its install script, then run "npm ci".',
  zh: 'npm 未能安装本项目使用的 "node" 包：请允许其安装脚本后运行 "npm ci"。',
}

/** @param {number} started */
const seconds = (started) => Math.round((Date.now() - started) / 1000)
