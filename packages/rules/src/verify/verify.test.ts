import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRulebook } from '../rulebook/rulebook'
import { knownOf } from '../space/all-inputs.fixture'
import { holdsAt } from '../space/holds-at'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import { truthOf } from './brute-force.fixture'
import type { Finding, FindingCode, Verification } from './finding'
import { verify } from './verify'

/** A longer look than every day's: SOAK=1. */
const runs = process.env['SOAK'] === '1' ? 5_000 : 120
const all = { most: 1_000 }
const verdictOf = ({ checks }: Verification, name: FindingCode) => checks.find((check) => check.name === name)?.verdict
const findingsOf = ({ findings }: Verification, code: FindingCode): Finding[] =>
  findings.filter((finding) => finding.code === code)
const rowsOf = (found: Verification, code: FindingCode): string[] =>
  findingsOf(found, code).map(({ rows }) => rows.join(' '))
const firing = ({ document, expanded }: AnyRulebook, finding: Finding): string[] => {
  if (finding.witness === undefined) throw new Error('a witness is shown')
  const facts = knownOf(document.facts, finding.witness)
  return document.rows.flatMap(({ id }, row) => (holdsAt(expanded[row] ?? { any: [] }, facts) ? [id] : []))
}

describe('what verify finds is what trying every input finds', () => {
  const books = rulebookArbitrary({ grid: 'few', maxFacts: 3 })

  it('gaps, to the last input', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        expect(verdictOf(found, 'gap')).toBe(truth.gaps > 0 ? 'refuted' : 'proved')
        for (const gap of findingsOf(found, 'gap')) {
          expect(gap.share).toMatchObject({ inputs: String(truth.gaps), of: String(truth.inputs.length) })
          expect(firing(rulebook, gap)).toEqual([])
        }
      }),
      { numRuns: runs },
    )
  })

  it('conflicts and overlaps of a unique table, pair by pair', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        expect(rowsOf(found, 'conflict')).toEqual(truth.conflicts)
        expect(rowsOf(found, 'overlap')).toEqual(truth.overlaps)
        for (const pair of [...findingsOf(found, 'conflict'), ...findingsOf(found, 'overlap')])
          expect(firing(rulebook, pair)).toEqual(expect.arrayContaining([...pair.rows]))
      }),
      { numRuns: runs },
    )
  })

  it('rows that never decide', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        expect(verdictOf(found, 'dead-row')).toBe(truth.dead.length > 0 ? 'refuted' : 'proved')
        expect(findingsOf(found, 'dead-row').map(({ row }) => row)).toEqual(truth.dead)
      }),
      { numRuns: runs },
    )
  })

  it('conditions that cannot hold, whole or in part', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        const severe = (severity: string): string[] =>
          findingsOf(found, 'contradiction')
            .filter((finding) => finding.severity === severity)
            .flatMap(({ rows }) => rows)
        expect(severe('error')).toEqual(truth.contradictory)
        const order = rulebook.document.rows.map(({ id }) => id)
        const inOrder = severe('warning').sort((one, other) => order.indexOf(one) - order.indexOf(other))
        expect(inOrder).toEqual(truth.idle)
      }),
      { numRuns: runs },
    )
  })

  it('facts that change nothing', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        expect(verdictOf(found, 'unused-fact')).toBe(truth.unused.length > 0 ? 'refuted' : 'proved')
        expect(findingsOf(found, 'unused-fact').flatMap(({ facts }) => facts)).toEqual(truth.unused)
      }),
      { numRuns: runs },
    )
  })

  it('outcomes that no input gets', () => {
    fc.assert(
      fc.property(books, (rulebook) => {
        const [found, truth] = [verify(rulebook, all), truthOf(rulebook)]
        expect(findingsOf(found, 'unreached-outcome')).toHaveLength(truth.unreached.length)
      }),
      { numRuns: runs },
    )
  })

  it('and with too small a budget nothing that is not so', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: 0, max: 60 }), (rulebook, budget) => {
        const [found, truth] = [verify(rulebook, { ...all, budget }), truthOf(rulebook)]
        const right = (name: FindingCode, defects: number): void => {
          const verdict = verdictOf(found, name)
          if (verdict !== 'undecided') expect([name, verdict]).toEqual([name, defects > 0 ? 'refuted' : 'proved'])
          const listed = findingsOf(found, name).length
          if (name !== 'gap') expect(listed).toBeLessThanOrEqual(defects)
        }
        right('gap', truth.gaps)
        right('conflict', truth.conflicts.length)
        right('overlap', truth.overlaps.length)
        right('dead-row', truth.dead.length)
        right('unused-fact', truth.unused.length)
        right('unreached-outcome', truth.unreached.length)
      }),
      { numRuns: runs },
    )
  })

  it('bounds that meet or miss each other just where both rows end', () => {
    fc.assert(
      fc.property(rulebookArbitrary({ maxFacts: 2, maxRows: 8, hits: ['unique', 'first'] }), (rulebook) => {
        const found = verify(rulebook, all)
        for (const touch of findingsOf(found, 'bounds-touch'))
          expect(firing(rulebook, touch)).toEqual(expect.arrayContaining([...touch.rows]))
        for (const miss of findingsOf(found, 'bounds-miss'))
          expect(firing(rulebook, miss).filter((row) => miss.rows.includes(row))).toEqual([])
      }),
      { numRuns: runs },
    )
  })
})
