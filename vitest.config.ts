import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests run on the sources, without a build; what the built packages do is shown by test/packed. */
export default defineConfig({
  resolve: {
    alias: [
      { find: '@zhidu/rules/instant', replacement: source('packages/rules/src/instant.ts') },
      { find: '@zhidu/rules/testing', replacement: source('packages/rules/src/testing.ts') },
      { find: '@zhidu/rules/reference', replacement: source('packages/rules/src/reference.ts') },
      { find: '@zhidu/rules/explain', replacement: source('packages/rules/src/explain.ts') },
      { find: '@zhidu/rules/document', replacement: source('packages/rules/src/document.ts') },
      { find: '@zhidu/rules/zod', replacement: source('packages/rules/src/zod.ts') },
      { find: '@zhidu/rules/proof', replacement: source('packages/rules/src/proof.ts') },
      { find: '@zhidu/rules/checker', replacement: source('packages/rules/src/checker.ts') },
      { find: '@zhidu/rules/versions', replacement: source('packages/rules/src/versions.ts') },
      { find: '@zhidu/rules/json-rules', replacement: source('packages/rules/src/json-rules.ts') },
      { find: '@zhidu/rules/hits', replacement: source('packages/rules/src/hits.ts') },
      { find: '@zhidu/rules/compose', replacement: source('packages/rules/src/compose.ts') },
      { find: '@zhidu/rules/large', replacement: source('packages/rules/src/large.ts') },
      { find: '@zhidu/rules/editor', replacement: source('packages/rules/src/editor.ts') },
      { find: '@zhidu/rules', replacement: source('packages/rules/src/index.ts') },
      { find: '@zhidu/domain/calendar', replacement: source('packages/domain/src/calendar/index.ts') },
      { find: '@zhidu/domain', replacement: source('packages/domain/src/index.ts') },
      { find: '@zhidu/graphql', replacement: source('packages/graphql/src/index.ts') },
      // As Node itself resolves it: a second copy beside the one of Yoga and Pothos is refused by graphql.
      { find: /^graphql$/, replacement: source('node_modules/graphql/index.js') },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    typecheck: { enabled: true, include: ['packages/*/src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})
