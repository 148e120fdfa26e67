import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import ts from 'typescript'
import { inCheckout } from '../scripts/ready/checkout.mjs'

/** What one entry costs those who import it. */
export interface EntrySize {
  readonly entry: string
  /** All that it exports, bundled and minified as a consumer's bundler does; dependencies such as zod stay outside. */
  readonly bytes: number
  readonly gzipped: number
  /** How long TypeScript takes for a file that imports it: its declarations and those of its dependencies. */
  readonly typeCheckMs: number
}

const packages = {
  rules: [
    'index',
    'explain',
    'document',
    'zod',
    'instant',
    'testing',
    'reference',
    'proof',
    'checker',
    'versions',
    'json-rules',
    'editor',
    'hits',
    'compose',
    'large',
  ],
  domain: ['index', 'calendar'],
} as const

/** Measures the built entries of the packages. */
export function entrySizes(): readonly EntrySize[] {
  const entries = Object.entries(packages).flatMap(([name, files]) =>
    files.map((file) => ({
      entry: `@zhidu/${name}${file === 'index' ? '' : `/${file}`}`,
      built: inCheckout('packages', name, 'dist', file),
    })),
  )
  // The first one warms the compiler itself up.
  for (const { built } of entries.slice(0, 1)) typeCheckMs(built)
  return entries.map(({ entry, built }) => ({ entry, ...sizeOf(`${built}.js`), typeCheckMs: typeCheckMs(built) }))
}

function sizeOf(file: string): Pick<EntrySize, 'bytes' | 'gzipped'> {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    packages: 'external',
    // Not the root tsconfig, whose paths lead to sources; that chunks have no side effects is no news.
    tsconfigRaw: '{}',
    logLevel: 'error',
  })
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles
  return { bytes: contents.length, gzipped: gzipSync(contents, { level: 9 }).length }
}

function typeCheckMs(built: string): number {
  const path = inCheckout('bench', 'imports-an-entry.ts')
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: { 'the-entry': [`${built}.d.ts`], '@zhidu/rules': [inCheckout('packages/rules/dist/index.d.ts')] },
  }
  const host = ts.createCompilerHost(options)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, target, ...rest) =>
    name === path
      ? ts.createSourceFile(name, `import * as entry from 'the-entry'\nexport const all = { ...entry }\n`, target)
      : readSource(name, target, ...rest)
  const started = performance.now()
  const program = ts.createProgram([path], options, host)
  const problems = program.getSemanticDiagnostics(program.getSourceFile(path))
  const ms = performance.now() - started
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host))
  return ms
}
