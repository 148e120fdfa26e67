import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { commandList } from './command-list'
import { runCommand } from './run-command'
import { surroundingsWith } from './surroundings.fixture'

const folder = mkdtempSync(join(tmpdir(), 'zhidu-command-'))
afterAll(() => rmSync(folder, { recursive: true }))
const foreign = fileURLToPath(new URL('./fixtures/foreign-rules.json', import.meta.url))

async function zhidu(line: string, input = '') {
  const surroundings = surroundingsWith({ cwd: folder, input })
  const code = await runCommand(line === '' ? [] : line.split(' '), surroundings)
  return { code, ...surroundings.written() }
}

describe('help', () => {
  it('names every command, and both languages', async () => {
    const { code, out } = await zhidu('--help')
    expect(code).toBe(0)
    for (const { name, about } of commandList) {
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
      expect(out).toContain(about.zh.slice(0, 12))
    }
    expect((await zhidu('--help --lang en')).out).not.toMatch(/\p{Script=Han}/u)
    expect((await zhidu('--help --lang zh')).out).toContain('用法')
  })

  it.each(commandList)('of $name shows examples that begin with the command', async ({ name, examples, options }) => {
    expect(examples.length).toBeGreaterThan(0)
    const { out } = await zhidu(`${name} --help`)
    for (const { line, about } of examples) {
      expect(line).toMatch(new RegExp(`(^|[|(;] ?)zhidu ${name}\\b`))
      expect(out).toContain(line)
      expect(out).toContain(`# ${about.zh} / ${about.en}`)
    }
    for (const { flags } of options) expect(out).toContain(flags)
  })

  it.each(commandList)('of $name shows no option that its examples do not know', ({ examples, options }) => {
    const known = options.flatMap(({ flags }) => flags.match(/-[a-z-]+/g) ?? [])
    const used = examples.flatMap(({ line }) => line.match(/ --?[a-z][a-z-]*/g) ?? []).map((option) => option.trim())
    expect(known).toEqual(expect.arrayContaining(used))
  })
})

it('help of a command is told by either name', async () => {
  expect(await zhidu('help check')).toEqual(await zhidu('check --help'))
  expect((await zhidu('--lang en check --help')).out).not.toMatch(/\p{Script=Han}/u)
  expect((await zhidu('')).out).toBe((await zhidu('--help')).out)
})

describe('help on a code', () => {
  it.each(['zh', 'en'])('is its page, in %s alone', async (language) => {
    const { code, out } = await zhidu(`help gap --lang ${language}`)
    expect(code).toBe(0)
    const [head = ''] = out.split('{')
    expect(/\p{Script=Han}/u.test(head)).toBe(language === 'zh')
    expect(head).toContain(language === 'zh' ? 'gap  缺口' : 'gap  inputs that no row covers')
    // The wrong example, and the right one.
    expect(out.match(/"id": "shop\/discount"/g)).toHaveLength(2)
  })

  it('is in both languages unless one is asked for', async () => {
    const { out } = await zhidu('help gap')
    expect(out).toContain('有的输入没有任何一行适用')
    expect(out).toContain('For some inputs no row applies')
  })
})

describe('wrong use', () => {
  it.each([
    ['chekc rules.json', "unknown command 'chekc'", 'Did you mean check?'],
    ['check --formt text rules.json', "unknown option '--formt'", 'Did you mean --format?'],
    ['check', "missing required argument 'files'", 'See zhidu check --help'],
    ['check --format xml rules.json', "argument 'xml' is invalid", 'See zhidu check --help'],
    ['check missing.json', 'there is no file missing.json', ''],
    ['check --budget none rules.json', '--budget is a whole number above 0, not none', ''],
    ['run missing.json', 'there is no file missing.json', ''],
    ['help gapp', 'there is no command and no code gapp', 'Did you mean gap?'],
    ['help chekc', 'there is no command and no code chekc', 'Did you mean check?'],
    ['help toString', 'there is no command and no code toString', ''],
    ['diff - -', 'standard input is one alone', ''],
    ['completion tcsh', 'there is one for bash, zsh, fish', ''],
    ['coverage a.json b.yaml --min rwos=3', '--min knows no rwos', 'Did you mean rows?'],
  ])('“zhidu %s” ends with 2 and says why', async (line, why, hint) => {
    const { code, out, err } = await zhidu(`${line} --lang en`)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(why)
    expect(err).toContain(hint)
  })

  it('is told in Chinese, too', async () => {
    const { err } = await zhidu('chekc --lang zh')
    expect(err).toBe('没有命令 chekc\n是不是 check？\n用法见 zhidu --help\n')
  })
})

it('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(await zhidu('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

describe('a small start', () => {
  it('is checked, tested and covered without a finding', async () => {
    expect((await zhidu('init')).code).toBe(0)
    expect((await zhidu('check rulebook.json')).code).toBe(0)
    expect((await zhidu('test rulebook.json examples.yaml')).code).toBe(0)
    const all = 'rows=100,bounds=100,outcomes=100,conditions=100,mutants=100'
    expect((await zhidu(`coverage rulebook.json examples.yaml --min ${all}`)).code).toBe(0)
    expect((await zhidu('cases rulebook.json examples.yaml --lang en')).err).toBe('0 examples are missing\n')
  })

  it('has its coverage written into a folder that is not there yet, with the file of each case', async () => {
    const [head = '', ...rest] = readFileSync(join(folder, 'examples.yaml'), 'utf8').split(/^(?= {2}- )/m)
    writeFileSync(join(folder, 'first.yaml'), head + rest.slice(0, 2).join(''))
    writeFileSync(join(folder, 'others.yaml'), head + rest.slice(2).join(''))
    const line = 'coverage rulebook.json first.yaml others.yaml --format junit -o reports/new/coverage.xml'
    expect((await zhidu(line)).code).toBe(0)
    const xml = readFileSync(join(folder, 'reports/new/coverage.xml'), 'utf8')
    const files = [...xml.matchAll(/<testcase .* file="(\w+)\.yaml" line="\d+"/g)].map(([, file]) => file)
    expect(files).toEqual(rest.map((_, index) => (index < 2 ? 'first' : 'others')))
  })

  it('ends the trial of mutants where somebody stops it, with what was done', async () => {
    const stops: (() => void)[] = []
    const surroundings = surroundingsWith({
      cwd: folder,
      onInterrupt: (stop) => {
        stops.push(stop)
        return () => undefined
      },
    })
    const line = 'coverage rulebook.json examples.yaml --mutants --json --lang en'
    const running = runCommand(line.split(' '), surroundings)
    const waiting = setInterval(() => stops.forEach((stop) => stop()), 0)
    const code = await running
    clearInterval(waiting)
    const { out, err } = surroundings.written()
    const { mutants } = JSON.parse(out) as { mutants: { isComplete: boolean; results: unknown[] } }
    expect([code, mutants.isComplete]).toEqual([1, false])
    expect(mutants.results.length).toBeGreaterThan(0)
    expect(err).toBe(`✗ stopped after ${mutants.results.length} mutants\n`)
  })

  it('never overwrites a file', async () => {
    writeFileSync(join(folder, 'examples.yaml'), '# mine\n')
    const { code, err } = await zhidu('init --lang en')
    expect(code).toBe(0)
    expect(err).toContain('= examples.yaml  is there, and was left')
    expect(readFileSync(join(folder, 'examples.yaml'), 'utf8')).toBe('# mine\n')
  })

  it('says the same in TypeScript', async () => {
    await zhidu('init typed --typescript')
    const text = readFileSync(join(folder, 'typed/rulebook.ts'), 'utf8')
    const rows = JSON.parse(readFileSync(join(folder, 'rulebook.json'), 'utf8')) as { rows: { id: string }[] }
    for (const { id } of rows.rows) expect(text).toContain(`id: '${id}'`)
  })

  it('runs on inputs; a bad line ends with 1', async () => {
    const fine = await zhidu('run rulebook.json', '{"total":500,"member":true}\n')
    expect(fine).toEqual({
      code: 0,
      out: '{"line":1,"kind":"decided","outcome":{"percent":10},"fired":["large-order"],"clauses":["discount/3"]}\n',
      err: '',
    })
    expect((await zhidu('run rulebook.json', 'x\n')).code).toBe(1)
    expect((await zhidu('run rulebook.json --keep total', '')).code).toBe(2)
  })

  it('is written as rules of json-rules-engine, as types and as schemas', async () => {
    expect(JSON.parse((await zhidu('json-rules rulebook.json')).out)).toHaveLength(3)
    expect((await zhidu('types rulebook.json')).out).toContain('readonly total: number')
    expect(JSON.parse((await zhidu('schema')).out)).toMatchObject({ type: 'object' })
    expect(JSON.parse((await zhidu('schema rulebook.json --input')).out)).toMatchObject({
      required: ['total', 'member'],
    })
  })

  it('is certified, and the certificate of another rulebook is refused', async () => {
    expect((await zhidu('certify rulebook.json -o proof.json')).code).toBe(0)
    expect((await zhidu('certify rulebook.json --check proof.json')).code).toBe(0)
    const changed = readFileSync(join(folder, 'rulebook.json'), 'utf8').replace('"percent": 5', '"percent": 6')
    writeFileSync(join(folder, 'changed.json'), changed)
    const { code, out } = await zhidu('certify changed.json --check proof.json')
    expect([code, out.split('  ')[0]]).toEqual([1, '✗ certificate-other-rulebook'])
    expect((await zhidu('check rulebook.json --certify checked.json')).code).toBe(0)
    expect(readFileSync(join(folder, 'checked.json'), 'utf8')).toBe(readFileSync(join(folder, 'proof.json'), 'utf8'))
  })

  it('is compared with a changed one: 1 where an outcome differs, 0 where none does', async () => {
    expect((await zhidu('diff rulebook.json rulebook.json')).code).toBe(0)
    const { code, out } = await zhidu('diff rulebook.json changed.json --lang en')
    expect(code).toBe(1)
    expect(out).toContain('discount in per cent is 6')
    expect((await zhidu('diff rulebook.json changed.json --format markdown --lang en')).out).toContain('| 1 | ')
    expect(JSON.parse((await zhidu('diff rulebook.json changed.json --json')).out)).toMatchObject({
      verdict: 'different',
    })
  })

  it('is compared with what stands on standard input', async () => {
    const text = readFileSync(join(folder, 'rulebook.json'), 'utf8')
    expect((await zhidu('diff - rulebook.json', text)).code).toBe(0)
    expect(await zhidu('diff - changed.json --lang en', `\ufeff${text}`)).toEqual(
      await zhidu('diff rulebook.json changed.json --lang en'),
    )
    const { code, err } = await zhidu('diff - changed.json --lang en', 'oops')
    expect([code, err.split('\n')[0]]).toEqual([2, '✗ not-json  -:1:1'])
  })

  it('has properties proved, and refuted with an input', async () => {
    const properties = [{ kind: 'total' }, { kind: 'within', field: 'percent', to: 5 }]
    writeFileSync(join(folder, 'properties.json'), JSON.stringify(properties))
    const { code, out } = await zhidu('prove rulebook.json properties.json --lang en')
    expect(code).toBe(1)
    expect(out).toMatch(/^✓ #1\n/)
    expect(out).toMatch(/^✗ #2\n.*"member": true.*zhidu help property-refuted$/ms)
    const { out: json } = await zhidu('prove rulebook.json properties.json --json')
    expect(JSON.parse(json)).toMatchObject({ holds: false, proofs: [{ proof: { verdict: 'proved' } }, {}] })
  })

  it('has properties shown at their lines of a pull request, and as cases of JUnit', async () => {
    const { code, out } = await zhidu('prove rulebook.json properties.json --lang en --format github')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^::error file=properties\.json,line=1,col=19,title=zhidu property-refuted::#2: .*"member":true.*\n$/,
    )
    const { out: xml } = await zhidu('prove rulebook.json properties.json --lang en --format junit')
    expect(xml).toContain('<testsuite name="properties.json" tests="2" failures="1"')
    expect(xml).toContain('<testcase classname="properties.json" name="#1" time="0"/>')
    expect(xml).toMatch(/name="#2" time="0"><failure message="#2: [^"]+" type="property-refuted">/)
  })

  it('has properties told that do not fit it, with the nearest name', async () => {
    writeFileSync(
      join(folder, 'misfits.json'),
      '[{ "kind": "within", "field": "percnt", "to": 5 }, { "kind": "totl" }]',
    )
    const { code, err } = await zhidu('prove rulebook.json misfits.json --lang en')
    expect(code).toBe(2)
    expect(err).toContain('✗ unknown-fact  misfits.json:1:22')
    expect(err).toContain('Did you mean percent?')
    expect(err).toContain('Did you mean total?')
  })

  it('of several versions is checked for holes between their days', async () => {
    const version = (name: string, effective: object): void => {
      const text = readFileSync(join(folder, 'rulebook.json'), 'utf8')
      const document = { ...(JSON.parse(text) as object), version: name, effective }
      writeFileSync(join(folder, `v${name}.json`), JSON.stringify(document))
    }
    version('1', { from: '2026-01-01', to: '2026-05-31' })
    version('2', { from: '2026-07-01' })
    const { code, out } = await zhidu('check v1.json v2.json --lang en')
    expect(code).toBe(1)
    expect(out).toContain('✗ time-hole  v2.json')
  })
})

describe('rules of json-rules-engine, without any configuration', () => {
  it('show the planted gap, conflict, overlap, dead row and contradiction with an input each', async () => {
    const { code, out } = await zhidu(`check ${foreign} --json`)
    const report = JSON.parse(out) as {
      rulebooks: { findings: { code: string; rows: string[]; place: { line: number }; witness?: unknown }[] }[]
    }
    const found = report.rulebooks.flatMap(({ findings }) => findings)
    expect(code).toBe(1)
    expect(new Set(found.map((one) => one.code))).toEqual(
      new Set(['gap', 'conflict', 'overlap', 'dead-row', 'contradiction']),
    )
    expect(found.find((one) => one.code === 'conflict')).toMatchObject({
      rows: ['free-shipping', 'gold-pays-less'],
      place: { line: 2 },
      witness: { order: { total: 501 }, customer: { tier: 'gold' } },
    })
    expect(found.find((one) => one.code === 'contradiction')).toMatchObject({ rows: ['never'], place: { line: 40 } })
  })

  it('show the facts that were inferred', async () => {
    const { out } = await zhidu(`check ${foreign} --lang en`)
    expect(out).toMatch(/^ {2}order\.total {4}integer 0 … 2000$/m)
    expect(out).toMatch(/^ {2}customer\.tier {2}string$/m)
  })

  it('are run by the command that knows their meaning', async () => {
    const { code, err } = await zhidu(`run ${foreign} --lang en`)
    expect(code).toBe(2)
    expect(err).toContain('run them by zhidu json-rules')
  })

  it('run on facts, line by line', async () => {
    const facts = '{"order":{"total":600},"customer":{"tier":"silver"}}\n{"order":{"total":6}}\n'
    const { code, out } = await zhidu(`json-rules ${foreign} -`, facts)
    expect(code).toBe(1)
    expect(out.split('\n').map((line) => (line === '' ? undefined : (JSON.parse(line) as unknown)))).toEqual([
      { line: 1, events: [{ type: 'shipping', params: { fee: 0 } }] },
      { line: 2, error: 'Undefined fact: customer', code: 'UNDEFINED_FACT' },
      undefined,
    ])
  })

  it('become a rulebook', async () => {
    expect((await zhidu(`json-rules ${foreign} --rulebook -o made.json`)).code).toBe(0)
    expect((await zhidu('check made.json --json')).code).toBe(1)
  })
})

describe('the clauses of a regulation, and what carries them', () => {
  const text = (zh: string, en: string) => ({ zh, en })
  const clause = (id: string, contexts: readonly string[]) => ({
    id,
    text: text('款', 'a clause'),
    kinds: ['R'],
    contexts,
  })
  const limit = {
    ...{ id: 'yard/limit', title: text('限高', 'Limit'), kind: 'row', name: 'low', field: 'yardLimit' },
    ...{ clauses: ['house/1'], shownBy: ['limit.test.ts'] },
  }
  const write = (name: string, source: object) =>
    writeFileSync(join(folder, `${name}.mjs`), `export const clauseMatrixSource = ${JSON.stringify(source)}`)
  const clauses = [clause('house/1', ['yard']), clause('house/2', ['office'])]

  it('hold where each clause of an area that exists has something behind it', async () => {
    write('carried', { clauses, carriers: [limit], contexts: ['yard'] })
    const { code, out, err } = await zhidu('coverage --clauses carried.mjs')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/house\/1.*`yard\/limit`: `low` \| `limit\.test\.ts` \| `yardLimit`/)
    expect(out).toMatch(/house\/2.*\*\*open 待建\*\*/)
  })

  it('are findings where one has nothing behind it, in JSON, too', async () => {
    write('missing', { clauses, carriers: [limit], contexts: ['yard', 'office'] })
    const { code, out, err } = await zhidu('coverage --clauses missing.mjs --json --lang en')
    expect({ code, err }).toEqual({ code: 1, err: '✗ nothing carries house/2\n' })
    expect(JSON.parse(out)).toMatchObject({ entries: [{ status: 'carried' }, { status: 'missing' }], unknown: [] })
  })

  it('are told by a module that exports them, and by none else', async () => {
    write('wrong', { clauses, carriers: [{ ...limit, kind: 'rumour' }], contexts: [] })
    expect((await zhidu('coverage --clauses wrong.mjs --lang en')).err).toContain('clauseMatrixSource.carriers.0.kind')
    expect(await zhidu('coverage wrong.mjs --lang en')).toMatchObject({ code: 2, out: '' })
  })
})
