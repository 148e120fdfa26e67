import { explain } from '@zhidu/rules/explain'
import { describe, expect, it } from 'vitest'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { decided, errorsOf, standard } from '../complaint.fixture'
import { conflictRulebook } from './rulebook'

const { conflict } = standard

describe('conflict of interest', () => {
  it('refuses who is complained of', () => {
    const answer = conflict.decide({ person: 'A1', superiors: [], complainedOf: ['A1'] })
    expect(decided(answer)).toEqual({ verdict: 'refused', reason: 'complainedOf' })
    expect(answer.kind === 'decided' && answer.clauses).toEqual(['cement/ban/10', 'department/2.3'])
  })

  it('refuses who serves under someone complained of, however far up', () => {
    const answer = conflict.decide({ person: 'A1', superiors: ['B1', 'C1', 'D1'], complainedOf: ['D1'] })
    expect(decided(answer)).toEqual({ verdict: 'refused', reason: 'servesUnder' })
  })

  it('allows the superior of someone complained of', () => {
    expect(decided(conflict.decide({ person: 'B1', superiors: ['C1'], complainedOf: ['A1'] }))).toEqual({
      verdict: 'allowed',
    })
  })

  it('does not guess whom a person serves under', () => {
    const answer = conflict.decide({ person: 'A1', complainedOf: ['B1'] })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['servesUnder'])
  })

  it('needs no superiors where the answer stands without them', () => {
    expect(decided(conflict.decide({ person: 'A1', complainedOf: [] }))).toEqual({ verdict: 'allowed' })
    expect(decided(conflict.decide({ person: 'A1', complainedOf: ['A1'] }))).toMatchObject({ reason: 'complainedOf' })
  })

  it('says in words whether the person may go on', () => {
    const words = (superiors: string[]) =>
      explain(conflict.decide({ person: 'A1', superiors, complainedOf: ['B1'] }), 'zh')
    expect(words([])).toContain('可以承办')
    expect(words(['B1'])).toContain('结论：应当回避，回避事由为被投诉人的下属')
  })

  it('names every error of its input', () => {
    expect(errorsOf(conflict.decide({ superiors: [7], complainedOf: ['B1'], extra: 1 }))).toEqual(
      expect.arrayContaining(['missing person', 'wrong-type superiors.0', 'unknown-fact extra']),
    )
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(conflictRulebook))
})
