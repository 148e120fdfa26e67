import { readFileSync, writeFileSync } from 'node:fs'
import { clauseMatrix, clauseMatrixMarkdown } from '@zhidu/rules/testing'
import { describe, expect, it } from 'vitest'
import { clauseMatrixSource } from './clause-matrix-source'
import { stillOpen } from './still-open'

const matrix = clauseMatrix(clauseMatrixSource)
const { head, reasons } = clauseMatrixSource

it('docs/clauses.md is what the generator says (UPDATE_DOCS=1 writes it anew)', () => {
  const file = new URL('../../docs/clauses.md', import.meta.url)
  const text = clauseMatrixMarkdown(matrix, { head, reasons })
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, text)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

describe('every clause of an area that exists', () => {
  it('is carried, except those that are known to be open, with their reasons', () => {
    const missing = matrix.entries.filter(({ status }) => status === 'missing').map(({ clause }) => clause.id)
    expect(missing.sort()).toEqual(Object.keys(stillOpen).sort())
  })
})

it('nothing cites a clause that is not in the catalogue', () => {
  expect(matrix.unknown).toEqual([])
})
