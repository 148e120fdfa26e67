import { describe, expect, it } from 'vitest'
import { clauseMatrix } from './clause-matrix'
import type { CatalogueClause, ClauseCarrier } from './clause-matrix'
import { clauseMatrixMarkdown } from './clause-matrix-markdown'

const clause = (changes: Partial<CatalogueClause> = {}): CatalogueClause => ({
  id: 'house/1',
  text: { zh: '限高十六袋', en: 'at most sixteen bags' },
  kinds: ['R'],
  contexts: ['yard'],
  ...changes,
})
const carrier = (changes: Partial<ClauseCarrier> = {}): ClauseCarrier => ({
  id: 'yard/limit',
  title: { zh: '限高', en: 'Limit' },
  kind: 'row',
  name: 'low',
  clauses: ['house/1'],
  shownBy: ['limit.test.ts'],
  ...changes,
})
const statusOf = (one: CatalogueClause, carriers: readonly ClauseCarrier[], contexts = ['yard']) =>
  clauseMatrix({ clauses: [one], carriers, contexts }).entries[0]?.status

describe('a clause', () => {
  it('is carried by a row that a test shows, and not by one that none shows', () => {
    expect(statusOf(clause(), [carrier()])).toBe('carried')
    expect(statusOf(clause(), [carrier({ shownBy: [] })])).toBe('missing')
  })

  it('is not carried by a site value, nor outside its area by a violation', () => {
    expect(statusOf(clause(), [carrier({ kind: 'siteValue' })])).toBe('missing')
    expect(statusOf(clause(), [carrier({ kind: 'violation', id: 'conduct/acts' })])).toBe('missing')
    expect(
      statusOf(clause({ contexts: ['yard', 'conduct'] }), [carrier({ kind: 'violation', id: 'conduct/acts' })]),
    ).toBe('carried')
  })

  it('is open as long as none of its areas exists, and missing as soon as one does', () => {
    const both = clause({ contexts: ['yard', 'office'] })
    expect(statusOf(both, [], [])).toBe('open')
    expect(statusOf(both, [], ['office'])).toBe('missing')
  })

  it('asks for nothing where it is a principle and nothing else', () => {
    expect(statusOf(clause({ kinds: ['P'] }), [])).toBe('principle')
    expect(statusOf(clause({ kinds: ['P', 'A'] }), [])).toBe('missing')
  })
})

it('a clause that is cited and not in the catalogue is named', () => {
  expect(clauseMatrix({ clauses: [], carriers: [carrier()], contexts: [] }).unknown).toEqual(['house/1'])
})

it('the document counts, says why something is missing, and keeps its tables whole', () => {
  const clauses = [clause(), clause({ id: 'house/2', text: { zh: '甲|乙', en: 'a | b' } })]
  const matrix = clauseMatrix({ clauses, carriers: [carrier(), carrier({ name: 'high' })], contexts: ['yard'] })
  const text = clauseMatrixMarkdown(matrix, { reasons: { 'house/2': { zh: '未建', en: 'not built' } } })
  expect(text).toContain('| house | 1 | 0 | 0 | 1 |')
  expect(text).toContain('rows 规则 · 限高 `yard/limit`: `low`, `high` | `limit.test.ts`')
  expect(text).toContain('甲\\|乙<br>a \\| b')
  expect(text).toContain('**missing 缺**<br>未建<br>not built')
})
