/*
 * Runs before `npm start` and `npm test`, on whatever Node the machine has: installs and builds what is missing.
 * With `--install` it only installs: the tests build as one of their steps.
 * A Node too old for the rest must still parse this file and reach the sentence, hence no static imports here.
 */
const oldest = 20
const found = process.versions.node

if (Number(found.split('.')[0]) < oldest) {
  console.error(
    `zhidu needs Node ${oldest} or later, and this is Node ${found}: install a newer one from https://nodejs.org, then run the command again.\n` +
      `zhidu 需要 Node ${oldest} 或更高版本，当前是 Node ${found}：请从 https://nodejs.org 安装新版本后重新运行。`,
  )
  process.exitCode = 1
} else {
  import('./ready/make-ready.mjs').then(({ makeReady }) => makeReady({ andBuild: !process.argv.includes('--install') }))
}
