import { build } from './build.mjs'
import { install } from './install.mjs'

/** Leaves the checkout installed and built, quickly when it already is; what stops it is said in one sentence. @param {{ andBuild: boolean }} options */
export const makeReady = ({ andBuild }) => {
  const refusal = install() ?? (andBuild ? build() : undefined)
  if (refusal === undefined) return
  console.error(`${refusal.en}\n${refusal.zh}`)
  process.exitCode = 1
}
