import { describe, expect, it } from 'vitest'
import { read } from '../diff/edited.arbitrary'
import type { AnyRulebook, HitPolicy, RulebookDocument } from '../rulebook/rulebook'
import { propertiesOf } from './properties-of'
import type { Property } from './property'
import { prove } from './prove'
import { propertyDefects } from './read-property'

const text = (zh: string, en: string) => ({ zh, en })
type Rows = readonly (readonly [when: RulebookDocument['rows'][number]['when'], layers: number])[]

/** A limit of layers by width, in which the narrow bed gets 14 layers, the middle 15 and the wide one 16. */
const limits: Rows = [
  [{ width: { below: 2.35 } }, 14],
  [{ width: { from: 2.35, below: 2.75 } }, 15],
  [{ width: { from: 2.75 } }, 16],
]

const bookOf = (rows: Rows, hit: HitPolicy = 'unique'): AnyRulebook =>
  read({
    id: 'area/limit',
    version: '1',
    title: text('限高', 'limit'),
    effective: { from: '2024-01-01' },
    review: '2030-01-01',
    hit,
    facts: {
      width: {
        type: 'number',
        unit: 'm',
        scale: 100,
        min: 1,
        max: 3.5,
        label: text('内宽', 'inner width'),
        presence: 'required',
        source: 'given',
      },
      wet: { type: 'boolean', label: text('车厢潮湿', 'wet bed'), presence: 'required', source: 'given' },
      note: { type: 'string', maxLength: 20, label: text('备注', 'note'), presence: 'optional', source: 'given' },
    },
    outcome: {
      kind: 'record',
      fields: {
        layers: {
          type: 'integer',
          unit: 'layer',
          min: 0,
          max: 30,
          label: text('层数', 'layers'),
          presence: 'required',
          source: 'derived',
        },
      },
    },
    rows: rows.map(([when, layers], index) => ({
      id: `row-${String(index + 1)}`,
      when,
      then: { layers },
      clauses: ['area/1'],
    })),
  })

describe('proving a property', () => {
  it('shows a wider bed that gets fewer layers, by two inputs that differ in the width alone', () => {
    const wrong = bookOf(limits.map(([when, layers], index) => [when, index === 1 ? 13 : layers]))
    const proof = prove(wrong, { kind: 'monotone', fact: 'width', field: 'layers', direction: 'increasing' })
    expect(proof.verdict).toBe('refuted')
    const [narrow, wide] = proof.counterexample ?? []
    expect([narrow?.answer, wide?.answer]).toMatchObject([{ outcome: { layers: 14 } }, { outcome: { layers: 13 } }])
    expect({ ...narrow?.facts, width: 0 }).toEqual({ ...wide?.facts, width: 0 })
    expect(Number(narrow?.facts['width'])).toBeLessThan(Number(wide?.facts['width']))
    expect(proof.message.zh).toMatch(
      /^不成立：其他事实不变，内宽越高，层数只会持平或升高。反例：内宽为.+；结果：层数为14层。只把“内宽”改为.+，结果：层数为13层。$/,
    )
    expect(proof.message.en).toMatch(/^Refuted: raising inner width, all else unchanged, never lowers layers\. For/)
  })

  it('takes a hole for no outcome: it refutes what must follow, unless allowed, and not what never follows', () => {
    const holed = bookOf(limits.slice(0, 2))
    const implied = { kind: 'implies', then: { layers: { to: 15 } }, of: 'each' } as const
    expect(prove(holed, { ...implied, undecided: 'refutes' })).toMatchObject({
      verdict: 'refuted',
      counterexample: [{ answer: { kind: 'no-row' }, facts: { width: 2.75 } }],
    })
    expect(prove(holed, { ...implied, undecided: 'allowed' }).verdict).toBe('proved')
    expect(prove(holed, { kind: 'never', then: { layers: 16 } }).verdict).toBe('proved')
    expect(prove(holed, { kind: 'total' }).verdict).toBe('refuted')
    expect(prove(bookOf(limits), { kind: 'total' }).verdict).toBe('proved')
  })

  it('takes a conflict for no outcome, and every outcome in it for one that may follow', () => {
    const book = bookOf([...limits, [{ width: { from: 2.75 } }, 20]])
    expect(prove(book, { kind: 'total' })).toMatchObject({
      verdict: 'refuted',
      counterexample: [{ answer: { kind: 'conflict', possible: [{ layers: 16 }, { layers: 20 }] } }],
    })
    expect(prove(book, { kind: 'never', then: { layers: 20 } }).verdict).toBe('refuted')
  })

  it('speaks of some outcome of a list or of each', () => {
    const lists = bookOf(
      [
        [{}, 14],
        [{ wet: true }, 10],
      ],
      'collect',
    )
    const implied = { kind: 'implies', then: { layers: 14 }, undecided: 'refutes' } as const
    expect(prove(lists, { ...implied, of: 'some' }).verdict).toBe('proved')
    expect(prove(lists, { ...implied, of: 'each' }).verdict).toBe('refuted')
    expect(prove(lists, { kind: 'growing', fact: 'wet', direction: 'increasing' }).verdict).toBe('proved')
    const lost = prove(lists, { kind: 'growing', fact: 'wet', direction: 'decreasing' })
    expect(lost.verdict).toBe('refuted')
    expect(lost.message.zh).toContain('“车厢潮湿”由是变为否')
  })

  it('tells bounds and rows that hold everywhere', () => {
    const book = bookOf(limits)
    expect(prove(book, { kind: 'within', field: 'layers', from: 14, to: 16 }).verdict).toBe('proved')
    expect(prove(book, { kind: 'within', field: 'layers', from: 15 }).counterexample).toMatchObject([
      { answer: { outcome: { layers: 14 }, rows: ['row-1'] } },
    ])
    const wide = { kind: 'decided-by', when: { width: { from: 2.5 } }, rows: ['row-2', 'row-3'] } as const
    expect(prove(book, wide).verdict).toBe('proved')
    expect(prove(book, { ...wide, rows: ['row-3'] }).verdict).toBe('refuted')
  })

  it('says undecided, and why, where the budget is spent', () => {
    const proof = prove(bookOf(limits), { kind: 'total' }, { budget: 1 })
    expect(proof).toMatchObject({ verdict: 'undecided', spent: 1 })
    expect(proof.message.zh).toBe('未能判定：任何情况下都有结果。在 1 个节点的预算内未能判定。')
  })

  it('refuses a property that does not fit, naming each defect', () => {
    const book = bookOf(limits)
    const wrong = (property: object) =>
      propertyDefects(book, property as Property).map(({ code, path }) => [code, ...path])
    expect(wrong({ kind: 'never', when: { width: 2.355 }, then: { layers: 99 } })).toEqual([
      ['off-grid', 'when', 'width'],
      ['out-of-bounds', 'then', 'layers'],
    ])
    expect(wrong({ kind: 'never', when: { widht: 2 }, then: { condition: 'x' } })).toEqual([
      ['unknown-fact', 'when', 'widht'],
      ['unknown-condition', 'then', 'condition'],
    ])
    expect(wrong({ kind: 'total', when: { condition: 'none' } })).toEqual([['unknown-condition', 'when', 'condition']])
    expect(wrong({ kind: 'decided-by', rows: ['row-9'] })).toEqual([['wrong-operand', 'rows']])
    expect(wrong({ kind: 'monotone', fact: 'note', field: 'depth', direction: 'increasing' })).toEqual([
      ['wrong-operand', 'factOrder'],
      ['unknown-fact', 'field'],
    ])
    expect(wrong({ kind: 'growing', fact: 'wet', direction: 'increasing' })).toEqual([['wrong-operand', 'kind']])
    expect(() => propertiesOf(book).whenever({ width: 2.355 }).then({})).toThrow(/when\.width/)
    expect(() => prove(book, { kind: 'decided-by', rows: ['row-9'] })).toThrow(/area\/limit/)
  })

  it('is plain data, and so is the property', () => {
    const property = propertiesOf(bookOf(limits)).never({ width: { below: 2 } }, { layers: 14 })
    const proof = prove(bookOf(limits), property)
    expect(JSON.parse(JSON.stringify(proof))).toEqual(proof)
    expect(prove(bookOf(limits), JSON.parse(JSON.stringify(property)) as Property)).toEqual(proof)
    expect(proof.schema).toBe('zhidu/proof/1')
  })
})
