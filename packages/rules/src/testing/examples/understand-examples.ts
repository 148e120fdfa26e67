import type { FactSpec, FactValue } from '../../fact/fact-spec'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Text } from '../../text'
import { chooseName } from './choose-name'
import type { Example, ExampleError, Expectation, ExpectedFields, Place } from './example'
import { nearestName } from '../../rulebook/nearest-names'
import { labelsOf, outcomeFields } from './outcome-fields'
import type { Cell, Entry, RawExample, RawExpectation } from './raw-example'
import { allSpecialTexts, isAbsentWord, nearestSpecial, specialOf } from './special-words'
import { ambiguous, looseValue, missingFact, valueReader } from './value-reader'
import type { Fault, ValueReader } from './value-reader'

/** Makes the function that understands examples of a rulebook as they are written; every error goes to `errors`. */
export function understandingOf(rulebook: AnyRulebook, errors: ExampleError[]): (raw: RawExample) => Example {
  const { facts, outcome, rows, hit } = rulebook.document
  const labels = labelsOf(facts)
  const fields = outcomeFields(outcome)
  const fieldLabels = labelsOf(Object.fromEntries(fields))
  const rowIds = rows.map(({ id }) => id)
  const clauseIds = [...new Set(rows.flatMap(({ clauses }) => clauses))]
  const readers = new Map<FactSpec, ValueReader>()
  const readerOf = (name: string, spec: FactSpec): ValueReader => {
    const reader = readers.get(spec) ?? valueReader(name, spec)
    readers.set(spec, reader)
    return reader
  }

  return (raw) => {
    const name = raw.name?.text.trim() ?? ''
    const report = ({ line, column }: Place, fault: Fault, given?: string): void => {
      errors.push({
        ...fault,
        line,
        column,
        ...(name === '' ? {} : { example: name }),
        ...(given === undefined ? {} : { given }),
      })
    }

    const named = (
      title: Cell,
      known: Readonly<Record<string, Text>>,
      code: 'unknown-fact' | 'unknown-field',
    ): string | undefined => {
      const choice = chooseName(title.text, known)
      if (choice.kind === 'found') return choice.name
      if (choice.kind === 'ambiguous') report(title, ambiguous(title.text, choice.names), title.text)
      else report(title, unknown(code, title.text, Object.keys(known), choice.nearest), title.text)
      return undefined
    }

    const readFacts = (entries: readonly Entry[], isLoose: boolean): Record<string, FactValue | null> => {
      const given: Record<string, FactValue | null> = {}
      const faulty = new Set<string>()
      // What seems to be missing may be what was called by a wrong name.
      let hasUnknown = raw.isFlawed === true
      for (const { title, value } of entries) {
        const choice = chooseName(title.text, labels)
        if (isLoose && choice.kind === 'unknown') {
          given[title.text] = looseValue(value, undefined)
          continue
        }
        const fact = named(title, labels, 'unknown-fact')
        const spec = fact === undefined ? undefined : facts[fact]
        if (fact === undefined || spec === undefined) {
          hasUnknown = true
          continue
        }
        if (Object.hasOwn(given, fact)) report(title, doubled, title.text)
        const reading = readerOf(fact, spec)(value)
        if (isLoose && spec.type !== 'enum' && value.scalar !== undefined) given[fact] = value.scalar
        else if ('value' in reading) {
          if (reading.value !== null) given[fact] = reading.value
        } else if (isLoose) given[fact] = looseValue(value, spec)
        else {
          faulty.add(fact)
          report(value, reading.fault, value.text)
        }
      }
      const missing =
        isLoose || hasUnknown ? [] : Object.entries(facts).filter(([, { presence }]) => presence === 'required')
      for (const [fact, spec] of missing)
        if (given[fact] === undefined && !faulty.has(fact)) report(raw, missingFact(fact, spec))
      return given
    }

    const readFields = (entries: readonly Entry[]): ExpectedFields => {
      const expected: Record<string, FactValue | null> = {}
      const known = entries.flatMap(({ title, value }) => {
        const field = named(title, fieldLabels, 'unknown-field')
        return field === undefined ? [] : [{ field, title, value }]
      })
      const tag = outcome.kind === 'oneOf' ? outcome.discriminator : undefined
      // The alternative first: what the other fields mean may depend on it.
      known.sort((a, b) => Number(b.field === tag) - Number(a.field === tag))
      for (const { field, title, value } of known) {
        if (Object.hasOwn(expected, field)) report(title, doubled, title.text)
        const variant = tag === undefined ? undefined : expected[tag]
        const meanings = (fields.get(field)?.meanings ?? []).filter(
          (meaning) => meaning.variant === undefined || variant === undefined || meaning.variant === variant,
        )
        const readings = meanings.map(({ spec }) => readerOf(field, spec)(value))
        const [first] = readings
        const right = readings.find((reading) => 'value' in reading)
        if (right !== undefined) expected[field] = right.value
        else if (first !== undefined && 'fault' in first) report(value, first.fault, value.text)
        else if (value.scalar === undefined && isAbsentWord(value.text)) expected[field] = null
        else report(title, notOfVariant(field, String(variant)), title.text)
      }
      return expected
    }

    const readExpectation = (expected: RawExpectation, isAsserted: boolean): Expectation => {
      switch (expected.kind) {
        case 'blank':
          return isAsserted ? { kind: 'outcome', fields: {} } : { kind: 'blank' }
        case 'fields': {
          const outcomeGiven = readFields(expected.fields)
          return hit === 'collect'
            ? { kind: 'outcomes', outcomes: [outcomeGiven] }
            : { kind: 'outcome', fields: outcomeGiven }
        }
        case 'list':
          if (hit === 'collect') return { kind: 'outcomes', outcomes: expected.outcomes.map(readFields) }
          report(raw, notCollect)
          return { kind: 'blank' }
        case 'words': {
          const kind = specialOf(expected.words.text)
          if (kind !== undefined) return { kind }
          report(expected.words, unknownWords(expected.words.text), expected.words.text)
          return { kind: 'blank' }
        }
      }
    }

    if (name === '') report(raw, noName)
    const isLoose = raw.expected.kind === 'words' && specialOf(raw.expected.words.text) === 'invalid'
    const row = raw.row?.text.trim()
    if (raw.row !== undefined && row !== undefined && !rowIds.includes(row))
      report(raw.row, unknown('unknown-row', row, rowIds, nearestName(row, rowIds)), row)
    for (const clause of raw.clauses) {
      const id = clause.text.trim()
      if (!clauseIds.includes(id))
        report(clause, unknown('unknown-clause', id, clauseIds, nearestName(id, clauseIds)), id)
    }
    const clauses = raw.clauses.map(({ text }) => text.trim())
    return {
      name,
      facts: readFacts(raw.facts, isLoose),
      expected: readExpectation(raw.expected, row !== undefined || clauses.length > 0),
      ...(row === undefined ? {} : { row }),
      ...(clauses.length === 0 ? {} : { clauses }),
      ...(raw.note === undefined ? {} : { note: raw.note.text }),
      place: { line: raw.line, column: raw.column },
    }
  }
}

const doubled: Fault = {
  code: 'duplicate',
  message: { zh: '同一项写了两遍', en: 'the same is said twice' },
}
const noName: Fault = {
  code: 'missing-name',
  message: { zh: '示例没有名称', en: 'the example has no name' },
}
const notCollect: Fault = {
  code: 'wrong-shape',
  message: {
    zh: '这张规则表只有一个结果，应为不能写成列表',
    en: 'this rulebook has one outcome: what is expected is no list',
  },
}

function notOfVariant(field: string, variant: string): Fault {
  return {
    code: 'unknown-field',
    message: { zh: `“${variant}”没有“${field}”这一项`, en: `“${variant}” has no field “${field}”` },
  }
}

function unknownWords(words: string): Fault {
  const nearest = nearestSpecial(words)
  return {
    code: 'wrong-value',
    ...(nearest === undefined ? {} : { nearest }),
    message: {
      zh: `应为各结果项，或：${allSpecialTexts('zh').join('、')}`,
      en: `fields of the outcome are needed, or: ${allSpecialTexts('en').join(', ')}`,
    },
  }
}

type UnknownCode = 'unknown-fact' | 'unknown-field' | 'unknown-row' | 'unknown-clause'

const unknownTexts: Readonly<Record<UnknownCode, Text>> = {
  'unknown-fact': { zh: '没有这个事实', en: 'there is no such fact' },
  'unknown-field': { zh: '结果里没有这一项', en: 'outcomes have no such field' },
  'unknown-row': { zh: '没有这一行', en: 'there is no such row' },
  'unknown-clause': { zh: '没有一行引用这个条款', en: 'no row cites this clause' },
}

function unknown(code: UnknownCode, given: string, known: readonly string[], nearest: string | undefined): Fault {
  const { zh, en } = unknownTexts[code]
  // Long lists help nobody; the nearest name does.
  const names = known.length > 12 ? [...known.slice(0, 12), '…'] : known
  return {
    code,
    ...(nearest === undefined ? {} : { nearest }),
    message: {
      zh: `${zh}：“${given}”；${nearest === undefined ? `已有：${names.join('、')}` : `最近的是“${nearest}”`}`,
      en: `${en}: “${given}”; ${nearest === undefined ? `there are: ${names.join(', ')}` : `the nearest is “${nearest}”`}`,
    },
  }
}
