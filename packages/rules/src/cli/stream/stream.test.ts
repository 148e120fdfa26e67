import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { compile } from '../../evaluate/compile'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import { starterDocument } from '../starter/starter-document'
import { surroundingsWith } from '../surroundings.fixture'
import { createTerminal } from '../terminal/terminal'
import { decideRecord } from './decide-record'
import { readCsv } from './read-csv'
import { readNdjson } from './read-ndjson'
import type { StreamRecord } from './record'
import { workThrough } from './work-through'
import { resultWriter } from './write-results'

const reading = parseRulebook(starterDocument)
if (!reading.ok) throw new Error('the starter is a rulebook')
const { rulebook } = reading
const { facts } = rulebook.document

async function all(records: AsyncIterable<StreamRecord>): Promise<readonly StreamRecord[]> {
  const list: StreamRecord[] = []
  for await (const record of records) list.push(record)
  return list
}

describe('NDJSON', () => {
  const read = (...chunks: readonly (string | Buffer)[]) =>
    all(readNdjson(Readable.from(chunks.map((one) => Buffer.from(one)))))

  it('is one value a line, wherever the stream is cut', async () => {
    const text = '\ufeff{"a":"规则"}\r\n\n{"b":2}'
    const expected = [
      { line: 1, value: { a: '规则' } },
      { line: 3, value: { b: 2 } },
    ]
    const bytes = Buffer.from(text)
    for (let cut = 1; cut < bytes.length; cut += 1) {
      expect(await read(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(expected)
    }
  })

  it('tells a bad line by its number and goes on', async () => {
    expect(await read('{"a":1}\n{oops\n{"b":2}\n')).toMatchObject([
      { line: 1 },
      { line: 2, error: { en: /^not JSON/ } },
      { line: 3, value: { b: 2 } },
    ])
  })

  it('does not keep a line without end', async () => {
    const chunk = 'x'.repeat(1_000_000)
    expect(await read(...Array.from({ length: 25 }, () => chunk), '\n{"a":1}\n')).toMatchObject([
      { line: 1, error: { en: 'the line is too long' } },
      { line: 2, value: { a: 1 } },
    ])
  })
})

describe('CSV', () => {
  const read = (text: string) => all(readCsv(Readable.from([Buffer.from(text)]), facts))

  it('reads cells as the types of their facts, by name or label, and leaves out empty ones', async () => {
    expect(await read('\ufefftotal,会员,order\r\n500,是,A-1\r\n,no,"a ""b"""\r\n')).toEqual([
      { line: 2, value: { total: 500, member: true, order: 'A-1' } },
      { line: 3, value: { member: false, order: 'a "b"' } },
    ])
  })

  it('leaves what is no number as it is, for the check of the facts', async () => {
    expect(await read('total,member\n5x,maybe\n')).toEqual([{ line: 2, value: { total: '5x', member: 'maybe' } }])
  })

  it('tells a bad record by its line and goes on', async () => {
    expect(await read('total,member\n1,true,3\n2,false\n')).toMatchObject([
      { line: 2, error: { en: /^not CSV/ } },
      { line: 3, value: { total: 2, member: false } },
    ])
  })
})

describe('results', () => {
  const rowsOf = (format: 'ndjson' | 'csv', records: readonly StreamRecord[]): string => {
    const writer = resultWriter(format, ['order'], rulebook.document)
    const decide = decideRecord(compile(rulebook).decide, ['order'], writer)
    return writer.head + records.map((record) => decide(record).text).join('')
  }
  const records: readonly StreamRecord[] = [
    { line: 1, value: { total: 499, member: true, order: '=cmd()' } },
    { line: 2, value: { total: -1, member: true } },
    { line: 3, error: { zh: '坏', en: 'broken, "badly"' } },
  ]

  it('are one JSON value a line', () => {
    const [decided, invalid, unreadable] = rowsOf('ndjson', records)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
    expect(decided).toEqual({
      line: 1,
      order: '=cmd()',
      kind: 'decided',
      outcome: { percent: 5 },
      fired: ['member'],
      clauses: ['discount/2'],
    })
    expect(invalid).toMatchObject({ line: 2, kind: 'invalid', errors: [{ code: 'out-of-range', path: ['total'] }] })
    expect(unreadable).toEqual({ line: 3, kind: 'unreadable', error: 'broken, "badly"' })
  })

  it('are a table with a column for each field, none of whose cells is a formula', () => {
    const [head, decided, invalid, unreadable] = rowsOf('csv', records).split('\n')
    expect(head).toBe('line,order,kind,outcome.percent,fired,clauses,remark')
    expect(decided).toBe("1,'=cmd(),decided,5,member,discount/2,")
    expect(invalid).toMatch(/^2,,invalid,,,,"\[\{""code"":""out-of-range""/)
    expect(unreadable).toBe('3,,unreadable,,,,"broken, ""badly"""')
  })
})

describe('a long stream', () => {
  const line = `${JSON.stringify({ total: 499, member: true })}\n`

  it('is read no faster than its results are taken', async () => {
    let given = 0
    let [taken, widest] = [0, 0]
    const input = new Readable({
      read() {
        given += 1
        this.push(given <= 4_000 ? line.repeat(20) : null)
      },
    })
    const output = new Writable({
      highWaterMark: 16_384,
      write(chunk: Buffer, _encoding, done) {
        taken += chunk.toString().split('\n').length - 1
        widest = Math.max(widest, given * 20 - taken)
        setImmediate(done)
      },
    })
    const tally = await workOn(input, { stdout: output })
    expect(tally).toMatchObject({ lines: 80_000, decided: 80_000, bad: 0, isStopped: false })
    expect(taken).toBe(80_000)
    // A chunk of results, what the streams hold, and the line at hand; far less than all.
    expect(widest).toBeLessThan(6_000)
  })

  it('ends at an interruption with all that was done written', async () => {
    let stop: () => void = () => undefined
    let given = 0
    const input = new Readable({
      read() {
        given += 1
        this.push(line)
        if (given === 500) stop()
      },
    })
    const surroundings = surroundingsWith()
    const tally = await workOn(input, {
      stdout: surroundings.stdout,
      onInterrupt: (callback) => {
        stop = callback
        return () => undefined
      },
    })
    expect(tally.isStopped).toBe(true)
    expect(tally.lines).toBeGreaterThan(0)
    expect(surroundings.written().out.split('\n')).toHaveLength(tally.lines + 1)
  })

  it('tells why lines are bad, each by its number', async () => {
    const surroundings = surroundingsWith()
    await workOn(Readable.from([Buffer.from('{"total":1}\nx\n')]), surroundings)
    const [first, second] = surroundings.written().err.split('\n')
    expect(first).toMatch(/^inputs:1: .*member/)
    expect(second).toMatch(/^inputs:2: not JSON/)
  })

  function workOn(stream: Readable, changes: Parameters<typeof surroundingsWith>[0] = {}) {
    const surroundings = { ...surroundingsWith(), ...changes }
    const writer = resultWriter('ndjson', [], rulebook.document)
    return workThrough(
      {
        name: 'inputs',
        stream,
        size: undefined,
        records: readNdjson(stream),
        head: '',
        work: decideRecord(compile(rulebook).decide, [], writer),
        showsProgress: false,
      },
      createTerminal(surroundings, 'en'),
      surroundings,
    )
  }
})
