import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { andThen, composeDecision } from '../evaluate/composed-decision'
import { fact } from '../fact/fact'
import { bedTable } from './bed.fixture'
import { explain } from './explain'

const given = { line: 'one', width: 2.4, braced: false, widest: 2.55 }

describe('a decision in words', () => {
  it('names the clause, the facts with what the row asks of them, the outcome and the assumed values', () => {
    const answer = bedTable.decide(given)
    expect(explain(answer, 'en')).toBe(
      'By rule/3: line is line 1, inner width is 2.4 m (at least 2.35 m), therefore loaded, abreast is 4 bags. ' +
        'Rests on assumed values that nobody has confirmed: widest.',
    )
    expect(explain(answer, 'zh')).toBe(
      '依据 rule/3：生产线为一线，内宽为2.4米（不小于2.35米），因此装车，并排为4袋。采用了尚未确认的假定值：限宽。',
    )
  })

  it('says which given facts did not matter', () => {
    expect(explain(bedTable.decide({ ...given, braced: true, wish: 3 }), 'en')).toBe(
      'By rule/1: braces: yes, therefore not loaded. Not needed for this case: line, inner width, wish, widest.',
    )
  })

  it('says of a row that always holds that it is the rest', () => {
    expect(explain(bedTable.decide({ ...given, width: 2 }), 'en')).toContain(
      'By rule/3, rule/5: in every other case, therefore loaded, abreast is 3 bags.',
    )
  })

  it('names the other fact that a fact was compared with', () => {
    expect(explain(bedTable.decide({ ...given, width: 2.6 }), 'en')).toContain('inner width is 2.6 m (over widest)')
  })

  it('of several steps explains each, citing the clauses of the whole alone', () => {
    const answer = andThen(bedTable.decide({ ...given, width: 2 }), (outcome, decision) =>
      composeDecision(outcome, [decision], { clauses: ['rule/5'] }),
    )
    expect(explain(answer, 'en')).toContain('By rule/5: in every other case')
  })
})

describe('the wording of a caller', () => {
  it('shows moments in the zone that is told, and names assumed values as told', () => {
    const answer = composeDecision({ due: 1_772_409_600_000 }, [], {
      clauses: ['rule/1'],
      assumed: ['site.lead'],
      output: z.object({ due: fact.instant({ label: { zh: '到期', en: 'due' } }) }),
    })
    expect(explain(answer, 'en')).toContain('due is 2026-03-02T00:00:00.000Z')
    const told = { zone: 'Asia/Shanghai', names: { 'site.lead': { zh: '提前量', en: 'lead' } } }
    expect(explain(answer, 'en', told)).toBe(
      'By rule/1, due is 2026-03-02 08:00:00. Rests on assumed values that nobody has confirmed: lead.',
    )
  })
})

describe('an outcome with lists', () => {
  it('sets its records apart, joins plain values, and leaves out what is for drawing', () => {
    const step = fact.string({ label: { zh: '环节', en: 'step' } })
    const late = fact.boolean({ label: { zh: '超时', en: 'late' } })
    const output = z.object({ steps: z.array(z.object({ step, late })), names: z.array(step), places: z.array(step) })
    const outcome = {
      steps: [
        { step: 'a', late: true },
        { step: 'b', late: false },
      ],
      names: ['c', 'd'],
      places: Array(13).fill('e'),
    }
    const answer = composeDecision(outcome, [], { clauses: ['rule/1'], output })
    expect(explain(answer, 'en')).toBe(
      'By rule/1, (1) step is “a”, late: yes; (2) step is “b”, late: no; step is “c”, “d”.',
    )
  })
})

describe('an answer without outcome in words', () => {
  it('names what is missing and what is possible', () => {
    const answer = bedTable.decide({ line: 'one', width: 2.4, widest: 2.55 })
    expect(explain(answer, 'en')).toBe(
      'Undecided; still missing: braces. Possible outcomes: not loaded (rule/1); loaded, abreast is 4 bags (rule/3).',
    )
    expect(explain(answer, 'zh')).toBe(
      '尚不能判定，还缺：斜拉筋。可能的结果：不装（rule/1）；装车，并排为4袋（rule/3）。',
    )
  })

  it('lists every error of the input', () => {
    const answer = bedTable.decide({ width: 235, lines: 'one', widest: 2.55 })
    expect(explain(answer, 'en')).toBe(
      'The input is wrong: line is required (one of one, two); ' +
        'inner width (width) is out of range (given 235, allowed 1–3.5 m, rule/3); ' +
        'lines is not known (given “one”, one of line, widest, width, wish, braced).',
    )
    expect(explain(answer, 'zh')).toContain('内宽（width）超出范围（给的是235，应在1–3.5米之间，rule/3）')
  })
})
