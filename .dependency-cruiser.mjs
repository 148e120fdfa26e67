// @ts-check
/** Which file may import which: the walls of the house (docs/architecture.md). */

/** Tests, and what only tests import. */
const tests = String.raw`(\.test(-d)?|[.-]fixtures?|[.-]arbitrar(y|ies))\.ts$`
/** The entry @zhidu/rules/testing. */
const testKit = String.raw`^packages/rules/src/testing(\.ts$|/)`
/** The command zhidu, which alone of @zhidu/rules runs in Node. */
const command = String.raw`^packages/rules/src/(command\.ts$|cli/)`
const context = String.raw`^packages/domain/src/([^/]+)/`

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'rules-knows-no-cement',
      severity: 'error',
      from: { path: '^packages/rules/' },
      to: { path: '^packages/(domain|graphql)/' },
    },
    {
      name: 'domain-knows-no-facade',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^packages/graphql/' },
    },
    {
      name: 'packages-meet-at-their-entries',
      comment: 'A package is what it exports: another one imports it by name.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: tests },
      to: { path: '^packages/[^/]+/', pathNot: '^packages/$1/', dependencyTypesNot: ['aliased'] },
    },
    {
      name: 'contexts-meet-at-their-index',
      severity: 'error',
      from: { path: context, pathNot: tests },
      to: { path: context, pathNot: ['^packages/domain/src/$1/', String.raw`^packages/domain/src/[^/]+/index\.ts$`] },
    },
    {
      name: 'domain-meets-contexts-at-their-index',
      severity: 'error',
      from: { path: String.raw`^packages/domain/src/[^/]+\.ts$`, pathNot: tests },
      to: { path: context, pathNot: String.raw`^packages/domain/src/[^/]+/index\.ts$` },
    },
    {
      name: 'calendar-stands-alone',
      comment: 'It is an entry of its own, for people who need nothing else of the domain.',
      severity: 'error',
      from: { path: '^packages/domain/src/calendar/' },
      to: { path: '^packages/domain/src/', pathNot: '^packages/domain/src/calendar/' },
    },
    {
      name: 'checker-stands-alone',
      comment: 'What checks a proof shares nothing with what made it.',
      severity: 'error',
      from: { path: '^packages/rules/src/checker/', pathNot: tests },
      to: { path: '.', pathNot: '^packages/rules/src/checker/' },
    },
    {
      name: 'main-entry-without-engine',
      comment:
        'The everyday evaluator runs in a browser and on edge runtimes; json-rules-engine is for the reference entry.',
      severity: 'error',
      from: {
        path: String.raw`^packages/rules/src/(index|explain|document|proof|checker|versions|json-rules|editor|hits|compose|large)\.ts$`,
      },
      to: { path: 'node_modules/json-rules-engine/', reachable: true },
    },
    {
      name: 'main-entry-without-words',
      comment: 'Who decides in a browser loads no prose: words for people are in the entries explain and document.',
      severity: 'error',
      from: { path: String.raw`^packages/rules/src/index\.ts$` },
      to: {
        path: String.raw`^packages/rules/src/(explain/|rulebook/describe-|evaluate/zod-input-errors)`,
        reachable: true,
      },
    },
    {
      name: 'main-entry-small',
      comment: 'What not everybody needs is in entries of its own: indexes of large tables, decisions made of several.',
      severity: 'error',
      from: { path: String.raw`^packages/rules/src/index\.ts$` },
      to: { path: String.raw`^packages/rules/src/(large/|evaluate/composed-decision)`, reachable: true },
    },
    {
      name: 'decisions-without-node',
      comment: 'Pure and synchronous, in any runtime.',
      severity: 'error',
      from: { path: '^packages/(rules|domain)/src/', pathNot: [tests, command] },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is an entry, a test, or dead.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          tests,
          String.raw`^packages/[^/]+/src/(index|command|reference|instant|testing|explain|document|proof|checker|versions|json-rules|editor|hits|compose|large)\.ts$`,
          '^packages/[^/]+/bin/',
          '^(scripts|bench|examples|test)/',
        ],
      },
      to: {},
    },
    {
      name: 'fixtures-are-for-tests',
      comment: 'The test kit of @zhidu/rules is for the tests of those who import it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [tests, testKit] },
      to: { path: tests },
    },
    {
      name: 'only-tests-use-development-tools',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: [tests, testKit] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    // The paths of the root tsconfig lead from @zhidu/... to sources.
    tsConfig: { fileName: 'tsconfig.json' },
    // Subpaths of packages, such as csv-parse/sync.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
  },
}
