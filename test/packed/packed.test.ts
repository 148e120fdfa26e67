import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumerProject } from './consumer-project'
import type { ConsumerProject } from './consumer-project'
import { expectedAnswers, readLines, withInstants } from './expected-answers'
import type { PrintedAnswer } from './expected-answers'
import { isPrinted, readmeBlocks } from './readme-blocks'
import type { ReadmeBlock } from './readme-blocks'

let folder: string
let project: ConsumerProject
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhidu-consumer-'))
  project = consumerProject(folder)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

/** What a script of the consumer printed, as JSON. */
function printed(script: string): unknown {
  const { status, output, errors } = project.node(script)
  expect(errors).toBe('')
  expect(status).toBe(0)
  return JSON.parse(output)
}

const decided = {
  kind: 'decided',
  outcome: { verdict: 'limit', layers: 15, arrangement: 'four', wish: 'granted' },
  clauses: ['cement/convention/3.2'],
}

describe('the packages as npm installs them', () => {
  it('decide from an ES module, through every entry', () => {
    expect(printed('esm.mjs')).toMatchObject({
      compiled: { fee: 8 },
      byEngine: { fee: 8 },
      again: { fee: 12 },
      sentence: 'By tariff/1: weight is 1 kg (at most 1 kg), therefore fee is 8 yuan.',
      wrong: [{ code: 'out-of-range', path: ['weight'], allowed: { max: 30 } }],
      truck: decided,
      tooWideForTheSite: 'invalid',
      due: '2026-11-23T05:15:00.000Z',
      graphql: { data: { __typename: 'Query' } },
    })
  })

  it('decide from CommonJS, through every entry', () => {
    const book = { verdict: 'limit', layers: 15, abreast: 'threeOrFour' }
    expect(printed('commonjs.cjs')).toMatchObject({
      truck: decided,
      sentence: expect.stringContaining('依据 cement/convention/3.2') as string,
      compiled: book,
      byEngine: book,
      instant: Date.UTC(2026, 10, 23),
      schema: 'Query',
    })
  })
})

// The READMEs of the root check the file that the one of the rules writes.
const readmes = ['packages/rules/README.md', 'README.md', 'README.zh-CN.md']

describe.each(readmes)('the code of %s', { timeout: 30_000 }, (file) => {
  const blocks = readmeBlocks(file)
  const isRun = ({ language, name, code }: ReadmeBlock): boolean =>
    name === undefined ? language === 'js' || (language === 'sh' && code.startsWith('npx zhidu ')) : true

  it('is there', () => expect(blocks.filter(isRun).length).toBeGreaterThan(1))

  it.each(
    blocks
      .filter(isRun)
      .map((block, index) => ({ ...block, index, title: block.name ?? `block ${String(index + 1)}` })),
  )('runs as it stands: $title', ({ language, code, name, prints, index }) => {
    const script = name ?? `${file.replaceAll('/', '-')}-${String(index)}.mjs`
    if (language !== 'sh') writeFileSync(project.path(script), code)
    if (name?.endsWith('.test.js') === true) {
      const { status, output, errors } = project.vitest(name)
      expect(status, output + errors).toBe(0)
    } else if (language === 'sh') {
      const { status, output, errors } = project.shell(code)
      expect(status, errors).toBeLessThan(2)
      if (prints !== undefined)
        expect(isPrinted(prints.trimEnd().split('\n'), output.trimEnd().split('\n')), output).toBe(true)
    } else if (name === undefined) {
      const { status, output, errors } = project.node(script)
      expect(errors).toBe('')
      expect(status).toBe(0)
      const lines = output.trimEnd().split('\n')
      const logs = code.split('\n').filter((line) => line.includes('console.log('))
      expect(lines).toHaveLength(logs.length)
      for (const [line, log] of logs.entries()) {
        const [, said] = /\) \/\/ (.*)$/.exec(log) ?? []
        if (said === undefined) expect(lines[line]).not.toBe('')
        else if (!isPrinted([said], [lines[line] ?? ''])) expect(lines[line]).toBe(said)
      }
    }
  })
})

describe('examples/embed', { timeout: 30_000 }, () => {
  const areas = { trucks: 200, handovers: 40, complaints: 60, violations: 30 }
  let answers: PrintedAnswer[]
  beforeAll(() => {
    const { status, output, errors } = project.node('embed/src/main.js', '--json')
    expect(errors).toBe('')
    // Some records of the day are wrong, as on any day.
    expect(status).toBe(1)
    answers = readLines(output)
  })

  it.each(Object.entries(areas))('answers every line of a day of %s, at least %d', (area, least) => {
    const lines = readFileSync(project.path('embed', 'data', `${area}.ndjson`), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(least)
    const answered = answers.filter(({ file }) => file === `${area}.ndjson`)
    expect(new Set(answered.map(({ line }) => line)).size).toBe(lines.length)
    for (const { kind, problem } of answered) expect(kind ?? problem).toBeTypeOf('string')
  })

  it('tells of a line that is no record where it stands, and loses no other', () => {
    expect(answers.filter(({ problem }) => problem !== undefined)).toMatchObject([
      { file: 'trucks.ndjson', line: 118 },
      { file: 'complaints.ndjson', line: 51 },
    ])
  })

  describe.each(Object.keys(areas))('gives what the tables say by hand: %s', (area) => {
    const expected = expectedAnswers(
      fileURLToPath(new URL(`../../examples/embed/expected/${area}.ndjson`, import.meta.url)),
    )

    it('is worked out for at least 20 records', () => {
      expect(new Set(expected.map(({ id }) => id)).size).toBeGreaterThanOrEqual(20)
    })

    it.each(expected)('$id $decision: $why', ({ id, decision, kind, outcome, clauses, cites, missing, errors }) => {
      const answer = answers.find((one) => one.id === id && one.decision === decision)
      expect(answer?.kind).toBe(kind)
      if (outcome !== undefined) expect(answer?.outcome).toMatchObject(withInstants(outcome) as object)
      if (clauses !== undefined) expect(answer?.clauses?.toSorted()).toEqual(clauses.toSorted())
      if (cites !== undefined) expect(answer?.clauses).toEqual(expect.arrayContaining([...cites]))
      if (missing !== undefined) expect(answer?.missing?.toSorted()).toEqual(missing.toSorted())
      if (errors !== undefined) expect(answer?.errors).toMatchObject(errors)
    })
  })

  it('answers the same as CommonJS', () => {
    const { status, output } = project.node('embed/src/main.cjs')
    expect(status).toBe(0)
    expect(readLines(output)).toEqual(answers)
  })

  it('prints a table that is straight also where Chinese takes two columns, and totals', () => {
    const { status, output } = project.node('embed/src/main.js')
    expect(status).toBe(1)
    const frames = output.split('\n\n').map((part) => part.split('\n').filter((line) => /^[┌├│└]/.test(line)))
    for (const frame of frames) expect(new Set(frame.map(columnsOf)).size).toBe(1)
    expect(output).toMatch(/trucks\.ndjson:118 .*is no record/)
    expect(output).toContain('装车限定 Loading limits │ 215 ')
  })

  it.each([
    [['--jsno'], /--jsno/],
    [['nowhere'], /nowhere/],
  ])('says in a sentence why it can do nothing: %j', (args, reason) => {
    const { status, errors } = project.node('embed/src/main.js', ...args)
    expect(status).toBe(2)
    expect(errors).toMatch(reason)
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
  })
})

/** Columns that a line takes in a terminal, in which Chinese signs are two wide. */
function columnsOf(line: string): number {
  return line.length + (line.match(/[\u2e80-\u9fff\uff00-\uff60]/g) ?? []).length
}

describe('on an edge runtime', () => {
  const bundle = async (script: string) => {
    const { outputFiles, metafile } = await build({
      entryPoints: [project.path(script)],
      absWorkingDir: project.path(),
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'bundle',
      metafile: true,
      write: false,
      logLevel: 'silent',
    })
    return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) }
  }
  /** None of Node's globals, of the web's the one that all such runtimes have, and no code from strings. */
  const run = (code: string): unknown => {
    const context = createContext({ structuredClone }, { codeGeneration: { strings: false, wasm: false } })
    // V8 itself puts a console into every context.
    const without = 'delete globalThis.console; [typeof process, typeof require, typeof console].join()'
    expect(runInContext(without, context)).toBe('undefined,undefined,undefined')
    expect(() => void runInContext('new Function("")', context)).toThrow('Code generation from strings disallowed')
    return JSON.parse(String(runInContext(`${code}; bundle.result`, context)))
  }

  it('@zhidu/rules decides and explains, with neither json-rules-engine nor a module of Node in its bundle', async () => {
    const { code, inputs } = await bundle('edge.mjs')
    expect(inputs.filter((file) => file.includes('json-rules-engine'))).toEqual([])
    expect(inputs.some((file) => file.includes('@zhidu/rules/dist'))).toBe(true)
    expect(run(code)).toMatchObject({
      answer: { kind: 'decided', outcome: { fee: 8 }, clauses: ['tariff/1'] },
      sentence: expect.stringContaining('tariff/1') as string,
    })
  })

  it('@zhidu/domain decides', async () => {
    const { code, inputs } = await bundle('edge-domain.mjs')
    expect(inputs.filter((file) => file.includes('json-rules-engine'))).toEqual([])
    expect(run(code)).toMatchObject(decided)
  })
})

describe("a consumer's compiler, strict and with the declarations checked", { timeout: 60_000 }, () => {
  const errorsOf = (files: readonly string[], options: ts.CompilerOptions): string[] => {
    const program = ts.createProgram(
      files.map((file) => project.path(file)),
      {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2023,
        types: ['node'],
        typeRoots: [project.path('node_modules/@types')],
        ...options,
      },
    )
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`)
  }
  const node16 = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }
  const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }

  beforeAll(() => writeFileSync(project.path('types.cts'), readFileSync(project.path('types.ts'))))

  it('resolves as Node does, from an ES module and from CommonJS, and finds no fault in the example', () => {
    const files = ['types.ts', 'types.cts', 'embed/src/main.js', 'embed/src/main.cjs']
    expect(errorsOf(files, { ...node16, allowJs: true, checkJs: true })).toEqual([])
  })

  it('resolves as bundlers do', () => {
    expect(errorsOf(['types.ts'], bundler)).toEqual([])
  })
})
