import type { Options } from 'tsup'

/** What the three packages share: ESM, CommonJS and declarations for both; dependencies stay outside. A neutral build fails on Node's modules. */
export const packageBuild = (entry: Record<string, string>, platform: 'neutral' | 'node'): Options => ({
  entry,
  platform,
  format: ['esm', 'cjs'],
  target: 'es2022',
  removeNodeProtocol: false,
  // In CommonJS too: two entries of one package must share one copy of what they have in common.
  splitting: true,
  dts: true,
  sourcemap: true,
  clean: true,
  silent: true,
  // Not the root tsconfig: its paths lead to sources, and a build must see its dependencies as a consumer does.
  tsconfig: '../../tsconfig.build.json',
})
