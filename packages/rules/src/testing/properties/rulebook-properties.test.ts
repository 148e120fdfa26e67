import { describe, expect, it } from 'vitest'
import { bedTable } from '../../explain/bed.fixture'
import { parseRulebook } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { rulebookProperties } from './rulebook-properties'
import type { RulebookProperty } from './rulebook-properties'

const bed = bedTable.rulebook

describe('the bed rulebook', () => {
  it.each(rulebookProperties(bed))('$name.en', ({ check }) => check())
})

/** A rulebook that is wrong in one way, past what reading a document would let through where need be. */
function broken(change: (document: AnyRulebook['document']) => unknown): AnyRulebook {
  const reading = parseRulebook(change(bed.document))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

async function failingOf(rulebook: AnyRulebook): Promise<readonly RulebookProperty['id'][]> {
  const properties = rulebookProperties(rulebook, { seed: 1 })
  const results = await Promise.allSettled(properties.map(({ check }) => check()))
  return properties.flatMap(({ id }, index) => (results[index]?.status === 'rejected' ? [id] : []))
}

describe('each property fails for a rulebook that lacks it, and for no other reason', () => {
  it('a hole', async () => {
    const gap = broken((document) => ({ ...document, rows: document.rows.slice(0, -1) }))
    expect(await failingOf(gap)).toEqual(['total'])
  })

  it('a row without a clause', async () => {
    const silent = broken((document) => ({
      ...document,
      rows: document.rows.map((row) => (row.id === 'rest' ? { ...row, clauses: [] } : row)),
    }))
    expect(await failingOf(silent)).toEqual(['explained'])
  })

  it('conditions that the document does not say', async () => {
    const other = broken((document) => ({ ...document, rows: document.rows.toSpliced(2, 1) }))
    const lying = {
      ...bed,
      document: { ...bed.document, rows: bed.document.rows.toSpliced(2, 1) },
      expanded: bed.expanded.toSpliced(1, 1),
    }
    expect(await failingOf(other)).toEqual([])
    expect(await failingOf(lying)).toEqual(['json-round-trip'])
  })

  it('evaluators that disagree: a comparison without its guard against absence, which for the Engine counts as 0', async () => {
    const unguarded: AnyRulebook = {
      ...bed,
      expanded: bed.expanded.with(3, {
        all: [{ fact: 'width', operator: 'greaterThanInclusive', value: { fact: 'wish' } }],
      }),
    }
    expect(await failingOf(unguarded)).toContain('evaluators-agree')
  })

  it('the counterexample is told', async () => {
    const gap = broken((document) => ({ ...document, rows: document.rows.slice(0, -1) }))
    await expect(rulebookProperties(gap)[0]?.check()).rejects.toThrow(/Counterexample[^]*line/)
  })
})
