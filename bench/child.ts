import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const started = Date.now()
let stopChild = (): void => undefined

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopChild()
    process.exit(130)
  })
}

/**
 * Runs one process of the benchmark and gives what it prints; says on standard error which one it is of how many.
 * @param asked the task, and what it needs
 */
export function child(what: string, step: number, steps: number, asked: readonly string[]): Promise<string> {
  console.error(`[${step}/${steps}, ${Math.round((Date.now() - started) / 1000)} s] ${what} …`)
  const args = [...process.execArgv, join(root, 'bench', 'contest.ts'), ...asked]
  const running = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  stopChild = () => {
    running.kill()
  }
  return new Promise((resolve, reject) => {
    let output = ''
    running.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    running.on('error', reject)
    running.on('close', (status) => {
      if (status === 0) resolve(output.trim())
      else reject(new Error(`${what}: the process ended with ${String(status)}`))
    })
  })
}
