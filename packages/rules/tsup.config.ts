import { cp, readFile, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { defineConfig } from 'tsup'
import { packageBuild } from '../../tsup.base'

const copies = 24

/** Writes the node functions of compiled tables out several times, so that tables need not share inline caches. */
const nodeSlots: Plugin = {
  name: 'node-slots',
  setup: (build) => {
    build.onLoad({ filter: /evaluate[\\/]node-slots\.ts$/ }, ({ path }) => {
      const numbers = Array.from({ length: copies }, (_, index) => String(index))
      const imports = numbers.map((number) => `import { nodes as nodes${number} } from './nodes?${number}'`)
      const list = numbers.map((number) => `nodes${number}`).join()
      return { contents: `${imports.join('\n')}\nexport const nodeSlots = [${list}]`, resolveDir: dirname(path) }
    })
    build.onResolve({ filter: /^\.\/nodes\?\d+$/ }, async ({ path, resolveDir, kind }) => {
      const [file = '', number = ''] = path.split('?')
      const found = await build.resolve(file, { resolveDir, kind })
      return { path: found.path, namespace: 'node-slot', suffix: `?${number}` }
    })
    build.onLoad({ filter: /./, namespace: 'node-slot' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'ts',
    }))
  },
}

/** The command alone runs in Node; a module of Node anywhere else still fails the build. */
const nodeForTheCommand: Plugin = {
  name: 'node-for-the-command',
  setup: (build) => {
    build.onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      /[\\/]src[\\/](command\.ts|cli[\\/].+)$/.test(importer) ? { path, external: true } : undefined,
    )
  },
}

const entries = {
  index: 'src/index.ts',
  reference: 'src/reference.ts',
  instant: 'src/instant.ts',
  testing: 'src/testing.ts',
  explain: 'src/explain.ts',
  document: 'src/document.ts',
  zod: 'src/zod.ts',
  proof: 'src/proof.ts',
  checker: 'src/checker.ts',
  versions: 'src/versions.ts',
  'json-rules': 'src/json-rules.ts',
  editor: 'src/editor.ts',
  hits: 'src/hits.ts',
  compose: 'src/compose.ts',
  large: 'src/large.ts',
}

const shared = { clean: false, esbuildPlugins: [nodeSlots, nodeForTheCommand] }

export default defineConfig(async () => {
  await rm('dist', { recursive: true, force: true })
  // What `zhidu help <code>` prints.
  await cp('../../docs/diagnostics', 'dist/diagnostics', { recursive: true })
  return [
    { ...packageBuild(entries, 'neutral'), ...shared },
    // Nobody imports the command.
    {
      ...packageBuild({ command: 'src/command.ts' }, 'neutral'),
      ...shared,
      format: 'esm',
      dts: false,
      sourcemap: false,
    },
  ]
})
