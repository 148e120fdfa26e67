import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ en: string, zh: string }} Refusal What stopped a step, for people. */

/** The absolute path of a file of this checkout. @param {...string} parts */
export const inCheckout = (...parts) => join(fileURLToPath(new URL('../..', import.meta.url)), ...parts)

/** The Node that the devDependency `node` brings: tools and server run on it whatever the machine has. */
export const projectNode = inCheckout('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Everything that a step starts finds the project's own tools first and phones nobody. */
export const toolEnvironment = {
  ...process.env,
  PATH: [inCheckout('node_modules', '.bin'), process.env['PATH']].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
}
