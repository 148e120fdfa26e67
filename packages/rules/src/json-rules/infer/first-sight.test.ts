import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileJsonRules } from '../compile-json-rules'
import { inspectJsonRules } from './inspect-json-rules'
import type { Inspection } from './inspect-json-rules'

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))
}

function inspected(documents: unknown): Inspection {
  const result = inspectJsonRules(documents)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return result.inspection
}

const dead = (row: string): RegExp => new RegExp(`^(dead-row|contradiction) (.* )?${row}( |$)`)
const pair = (code: string, a: string, b: string): RegExp => new RegExp(`^${code} (${a} \\+ ${b}|${b} \\+ ${a})$`)

describe('foreign rules at first sight', () => {
  it.each<[string, readonly RegExp[]]>([
    [
      'shipping-fees',
      [/^gap/, pair('conflict', 'remote-up-to-5-kg', 'remote-up-to-9.5-kg'), dead('bulky-city-parcel')],
    ],
    ['loan-approval', [/^gap/, pair('conflict', 'look-again', 'low-score'), dead('excellent-score')]],
    [
      'discount-tiers',
      [/^gap/, pair('conflict', 'gold', 'precious-metals'), pair('overlap', 'silver', 'precious-metals')],
    ],
    ['machine-alerts', [pair('conflict', 'hot', 'too-hot')]],
    ['access-control', [/^gap/, pair('conflict', 'administrators', 'nobody-deletes-what-is-locked'), dead('guests')]],
    ['campaigns', [/^gap/, pair('conflict', 'summer', 'autumn')]],
    ['customs-routes', [/^gap/, pair('conflict', 'dangerous-goods', 'cheap-goods')]],
    ['refunds', [pair('conflict', 'above-the-price', 'far-too-much'), dead('more-than-paid-less-than-paid')]],
  ])('%s: what is planted is found, and every certain finding happens in the engine', (name, planted) => {
    const documents = fixture(name)
    const { inference, findings } = inspected(documents)
    const texts = findings.map(({ finding }) => `${finding.code} ${finding.rows.join(' + ')}`)
    for (const expected of planted) expect(texts.join('\n')).toMatch(new RegExp(expected.source, 'm'))
    const wrong = new Set(inference.notAnalysed.map(({ pointer }) => pointer))
    const rules = (Array.isArray(documents) ? documents : (documents as { rules: unknown[] }).rules).filter(
      (_, index) => !wrong.has(`/${index}`),
    )
    const matches = (a: unknown, b: unknown): boolean => new RegExp(String(b)).test(String(a))
    const compilation = compileJsonRules(Array.isArray(documents) ? rules : documents, {
      operators: { matches },
      // A finding of one table says nothing of the facts of another.
      allowUndefinedFacts: true,
    })
    if (!compilation.ok) throw new Error(JSON.stringify(compilation.errors))
    let shown = 0
    for (const { finding, table, certainty, input, rules: concerned } of findings) {
      if (input === undefined || certainty === 'possible') continue
      const { results } = compilation.engine.run({ description: '', items: [], tariffCode: '', ...input.facts })
      const fired = results.map(({ name: rule }) => rule)
      const inTable = inference.tables.find(({ rulebook }) => rulebook.document.id === table)?.rulebook.document.rows
      const names = inTable?.map(({ id }) => inference.rows.get(id)?.name)
      if (finding.code === 'gap') expect(fired.filter((rule) => names?.includes(rule))).toEqual([])
      if (finding.code === 'conflict' || finding.code === 'overlap') {
        expect(fired).toEqual(expect.arrayContaining(concerned.map((rule) => rule.name)))
      }
      shown += 1
    }
    // A pattern that is not reasoned about could take in every input of the customs.
    expect(shown > 0).toBe(name !== 'customs-routes')
  })
})
