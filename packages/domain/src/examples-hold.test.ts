import { readdirSync, readFileSync } from 'node:fs'
import type { Text } from '@zhidu/rules'
import { coverage, killMutants, readExamples, runExamples } from '@zhidu/rules/testing'
import type { Covered, Example, Measure } from '@zhidu/rules/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { createDomain } from './create-domain'
import { decisionsOf, rulebooksOf } from './decisions-of.fixture'

const source = new URL('./', import.meta.url)

/** The texts of all files of worked examples, by the id of the rulebook that each names. */
const exampleTexts = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[/\\.])examples\.yaml$/.test(file))
    .map((file) => {
      const text = readFileSync(new URL(file.replaceAll('\\', '/'), source), 'utf8')
      return [/^(?:规则表|rulebook): *(\S+)$/m.exec(text)?.[1] ?? file, text] as const
    }),
)

const rulebooks = rulebooksOf(decisionsOf(createDomain()))

/** How many of the mistakes that could be noticed the examples have to notice. */
const leastScore = 0.95

/** EXAMPLE_FIGURES=1 prints the figures, and all that the examples do not show yet, each with an input that would. */
const isAsked = process.env['EXAMPLE_FIGURES'] === '1'
const figures: Record<string, Readonly<Record<string, unknown>>> = {}

afterAll(() => {
  if (isAsked) console.table(figures)
})

it('every file of worked examples belongs to a rulebook that decides', () => {
  expect([...exampleTexts.keys()].filter((id) => !rulebooks.has(id))).toEqual([])
})

describe.each([...rulebooks])('the worked examples of %s', (id, rulebook) => {
  const text = exampleTexts.get(id)
  const reading = readExamples(text ?? '', rulebook, 'yaml')
  const examples = reading.ok ? reading.examples : []

  it('stand in a file beside it, without an error', () => {
    expect(text).toBeDefined()
    const errors = reading.ok ? [] : reading.errors
    expect(errors.map(({ line, column, message }) => `${line}:${column} ${message.zh}`)).toEqual([])
    expect(examples).not.toEqual([])
  })

  it('are answered as they say, and none is left blank', () => {
    const { results } = runExamples(rulebook, examples)
    const open = results.filter(({ status }) => status !== 'passed')
    expect(open.map(({ example, status, differences }) => [example.name, status, ...wordsOf(differences)])).toEqual([])
    // Clauses alone would make an example that says nothing of the outcome.
    expect(examples.filter(isBlank).map(({ name }) => name)).toEqual([])
  })

  it('show every row, every outcome, and both sides of every bound', () => {
    const { measures, obligations } = coverage(rulebook, examples)
    const unmet = obligations.filter(({ state }) => state === 'missing' || state === 'unknown')
    tell(id, { examples: examples.length, ...shares(measures) }, unmet)
    expect(wordsOf(unmet.filter(({ measure }) => measure !== 'conditions'))).toEqual([])
  })

  it('notice at least 95 of 100 mistakes in it that can be noticed', () => {
    const { results, score, killed, survived, equivalent, unknown } = killMutants(rulebook, examples)
    const unnoticed = results.filter(({ status }) => status === 'survived' || status === 'unknown')
    tell(id, { killed, survived, equivalent, unknown }, unnoticed)
    expect(score, wordsOf(unnoticed).join('\n')).toBeGreaterThanOrEqual(leastScore)
  })
})

function isBlank({ expected }: Example): boolean {
  return expected.kind === 'blank' || (expected.kind === 'outcome' && Object.keys(expected.fields).length === 0)
}

/** Something that the examples do not show, and an input that would. */
interface Unshown {
  readonly text: Text
  readonly input?: unknown
}

function tell(id: string, own: Readonly<Record<string, unknown>>, unshown: readonly Unshown[]): void {
  figures[id] = { ...figures[id], ...own }
  if (isAsked) for (const { text, input } of unshown) console.log(id, text.zh, input)
}

function wordsOf(unshown: readonly Unshown[]): readonly string[] {
  return unshown.map(({ text }) => text.zh)
}

/** Met of what can be met, for each measure. */
function shares(measures: Readonly<Record<Measure, Covered>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(measures).map(([measure, { met, of }]) => [measure, `${met}/${of}`]))
}
