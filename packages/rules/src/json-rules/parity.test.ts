import fc from 'fast-check'
import { Engine as ReferenceEngine } from 'json-rules-engine'
import type { EngineResult, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { describe, expect, it } from 'vitest'
import { compileJsonRules } from './compile-json-rules'
import { missingConditionArbitrary, parityCaseArbitrary } from './documents-arbitrary'
import type { ParityCase } from './documents-arbitrary'
import { safePathResolver } from './safe-path'

const runs = process.env['SOAK'] === '1' ? 15_000 : 900
const operators = { even: (value: unknown) => (value === 2 ? 'yes' : value === 0) }
const decorators = {
  twice: (a: unknown, b: unknown, next: (a: unknown, b: unknown) => unknown) => next(Number(a) * 2, b),
}

/** A fresh Engine for each run: after a rejected one an Engine drops rules silently. */
async function byReference({ documents, options, engineFacts, facts }: ParityCase, ownPaths = true) {
  const engine = new ReferenceEngine([], { ...options, ...(ownPaths ? { pathResolver: safePathResolver } : {}) })
  const { rules, conditions } = structuredClone(documents)
  for (const rule of rules) engine.addRule(rule as RuleProperties)
  for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition as TopLevelCondition)
  for (const [name, evaluate] of Object.entries(operators)) engine.addOperator(name, evaluate as () => boolean)
  for (const [name, decorate] of Object.entries(decorators))
    engine.addOperatorDecorator(name, decorate as () => boolean)
  for (const [id, { value, priority }] of Object.entries(engineFacts)) engine.addFact(id, value, { priority })
  return engine.run({ ...facts })
}

function byCompiled({ documents, options, engineFacts, facts }: ParityCase) {
  const compilation = compileJsonRules(documents, {
    ...options,
    facts: Object.entries(engineFacts).map(([id, fact]) => ({ id, ...fact })),
    operators,
    decorators,
  })
  if (!compilation.ok) throw new Error(`drawn documents are taken: ${JSON.stringify(compilation.errors)}`)
  return compilation.engine.run(facts)
}

type Comparable = Pick<EngineResult, 'events' | 'failureEvents' | 'results' | 'failureResults'>

/** Sets within a priority, as text; the order within one is ours alone. */
function comparable({ results, failureResults, events, failureEvents }: Comparable) {
  const byText = (list: readonly unknown[]) => list.map(textOf).sort()
  return {
    results: results.map((result) => [Number(result.priority), textOf(result)]).sort(byPriorityThenText),
    failureResults: failureResults.map((result) => [Number(result.priority), textOf(result)]).sort(byPriorityThenText),
    events: byText(events),
    failureEvents: byText(failureEvents),
    json: [...results, ...failureResults].map((result) => textOf(result.toJSON(false))).sort(),
    text: [...results, ...failureResults].map((result) => textOf(attempt(() => result.toJSON().length))).sort(),
  }
}

function byPriorityThenText([a, first]: (string | number)[], [b, second]: (string | number)[]): number {
  return Number(b) - Number(a) || String(first).localeCompare(String(second))
}

/** What JSON would lose is kept: undefined, NaN, −0, big integers. */
function textOf(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value !== 'object' || value === null)
    return Object.is(value, -0)
      ? '-0'
      : ((JSON.stringify(value) as string | undefined) ?? 'undefined') +
          (Number.isNaN(value) ? 'NaN' : value === Infinity ? '∞' : '')
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  return `{${Object.entries(value)
    .filter(([, item]) => item !== undefined && typeof item !== 'function')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${key}:${textOf(item)}`)
    .join()}}`
}

function attempt<T>(run: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: run() }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

async function attemptLater<T>(run: () => Promise<T>): Promise<{ readonly value: T } | { readonly error: string }> {
  try {
    return { value: await run() }
  } catch (error) {
    return { error: (error as Error).message }
  }
}

async function expectParity(drawn: ParityCase): Promise<'fired' | 'quiet' | 'rejected'> {
  const before = textOf(drawn.documents)
  const own = attempt(() => byCompiled(drawn))
  const expected = await attemptLater(() => byReference(drawn))
  expect(textOf(drawn.documents)).toBe(before)
  if ('error' in expected) {
    expect(own).toHaveProperty('error')
    return 'rejected'
  }
  expect('error' in own ? own : comparable(own.value as unknown as Comparable)).toEqual(comparable(expected.value))
  return expected.value.events.length > 0 ? 'fired' : 'quiet'
}

/** Enough of each kind was seen for the property to mean something. */
async function expectParityOf(cases: fc.Arbitrary<ParityCase>, numRuns: number): Promise<void> {
  const seen = { fired: 0, quiet: 0, rejected: 0 }
  const property = fc.asyncProperty(cases, async (drawn) => {
    seen[await expectParity(drawn)] += 1
  })
  await fc.assert(property, { numRuns })
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 50)
}

describe('compiled json-rules-engine documents', () => {
  it('come to what a real Engine comes to, traces and rejections among it', async () => {
    await expectParityOf(parityCaseArbitrary, runs)
  })

  it('stop where a real Engine stops at a shared condition that nobody has written', async () => {
    await expectParityOf(missingConditionArbitrary, runs / 3)
  })
})
