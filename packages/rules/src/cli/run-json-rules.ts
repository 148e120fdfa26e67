import { compileJsonRules } from '../json-rules/compile-json-rules'
import type { CompiledJsonRules } from '../json-rules/compile-json-rules'
import { JsonRulesError } from '../json-rules/json-rules-error'
import type { Text } from '../text'
import type { ExitCode } from './command-part'
import { diagnosticLines } from './formats/text'
import type { RulesFile } from './load/read-rules-file'
import { defectDiagnostic } from './load/read-json-rules'
import { openInput } from './stream/open-input'
import { readNdjson } from './stream/read-ndjson'
import type { StreamRecord } from './stream/record'
import { sumUp } from './stream/sum-up'
import { workThrough } from './stream/work-through'
import type { Worked } from './stream/work-through'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'

/** Rules to run, and the file of facts to run them on. */
export interface JsonRulesRun {
  readonly name: string
  readonly documents: RulesFile
  readonly facts: string | undefined
}

/** Runs rules of json-rules-engine on every line of facts; without facts it says whether they can be run. */
export async function runJsonRules(
  { name, documents, facts }: JsonRulesRun,
  { allowUndefinedFacts = false, progress }: { readonly allowUndefinedFacts?: boolean; readonly progress?: boolean },
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const compilation = compileJsonRules(documents.value, { allowUndefinedFacts })
  if (!compilation.ok) {
    const found = compilation.errors.map((defect) => defectDiagnostic(defect, name, documents.placeOf))
    terminal.out(found.map((one) => diagnosticLines(one, undefined, terminal).join('\n')).join('\n\n'))
    return 1
  }
  const { engine } = compilation
  if (facts === undefined) {
    terminal.out(`${terminal.style('good', '✓')} ${terminal.say(allRun(engine.rules.length))}`)
    return 0
  }
  const input = await openInput(facts, 'ndjson', terminal, surroundings)
  const showsProgress = progress ?? terminal.watched
  const work = (record: StreamRecord): Worked => runRecord(record, engine)
  const records = readNdjson(input.stream)
  const tally = await workThrough({ ...input, records, head: '', work, showsProgress }, terminal, surroundings)
  return sumUp(tally, showsProgress, terminal)
}

function allRun(count: number): Text {
  return {
    zh: `${count} 条规则都能同步执行，含义与 json-rules-engine 7 相同`,
    en: `all ${count} rules run synchronously, with the meaning of json-rules-engine 7`,
  }
}

function runRecord(record: StreamRecord, { run }: CompiledJsonRules): Worked {
  const { line } = record
  if ('error' in record) return refused(line, record.error)
  const { value } = record
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused(line, { zh: '事实应当是一个对象', en: 'facts are an object' })
  }
  try {
    return { kind: 'decided', text: `${JSON.stringify({ line, events: run(value).events })}\n` }
  } catch (error) {
    if (error instanceof JsonRulesError) return refused(line, error.text, error.code)
    // Odd operands throw as they do in json-rules-engine.
    if (error instanceof TypeError) return refused(line, { zh: error.message, en: error.message })
    throw error
  }
}

function refused(line: number, why: Text, code?: string): Worked {
  return {
    kind: 'bad',
    text: `${JSON.stringify({ line, error: why.en, ...(code === undefined ? {} : { code }) })}\n`,
    why: [why],
  }
}
