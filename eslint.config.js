// @ts-check
import { builtinModules } from 'node:module'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Tests, and what only tests import. */
const tests = ['**/*.test.ts', '**/*.test-d.ts', '**/*[.-]fixture{,s}.ts', '**/*[.-]arbitrar{y,ies}.ts', 'test/**']

/** The house style in syntax: what has a better form in this code base. */
const style = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: an import then says what it brings.' },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Export by name: an import then says what it brings.',
  },
]

/** Decisions must give the same answer everywhere and always: `now` is an argument, and the zone is named. */
const impurity = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Take `now` as an argument.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take `now` as an argument.' },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take `now` as an argument.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: "Parts of a date mean the machine's zone: use TZDate.",
  },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Decisions know no chance.' },
]

/** The index of date-fns loads 250 files: most of a second at every start. */
const wholeLibrary = { name: 'date-fns', message: 'Import the function alone, such as date-fns/addMonths.' }

export default defineConfig(
  { ignores: ['**/dist/', '**/coverage/', '**/.turbo/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    // A rule is right everywhere or is changed here, where all can see it.
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'max-lines': ['error', 320],
      'no-restricted-syntax': ['error', ...style],
      'no-restricted-imports': ['error', wholeLibrary],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers and booleans print the same everywhere; objects and undefined stay errors. `never` is what an exhaustive switch throws on.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      // `() => doIt()` is how a callback is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // An index signature names its key, and a recursive JSON type cannot do without.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/domain/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...style, ...impurity],
      'no-restricted-globals': [
        'error',
        'process',
        'performance',
        'crypto',
        'fetch',
        'setTimeout',
        'setInterval',
        'console',
      ],
      'no-restricted-imports': ['error', { paths: [wholeLibrary, ...builtinModules], patterns: ['node:*'] }],
    },
  },
  { files: tests, rules: { 'max-lines': ['error', 500] } },
  // Tools ask for a default export in their configuration.
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
