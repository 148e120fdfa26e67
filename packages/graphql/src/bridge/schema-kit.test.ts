import { bind, bindTable, createDomain, defaultSite } from '@zhidu/domain'
import type { ClauseId, DomainDecision } from '@zhidu/domain'
import { fact, rulebooksOver } from '@zhidu/rules'
import type { GraphQLSchema } from 'graphql'
import { printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { labelled } from '@zhidu/rules/zod'
import { z } from 'zod'
import { exposeDecision } from './expose-decision'
import { createSchemaKit } from './schema-kit'

const words = { day: { zh: '白班', en: 'day shift' }, night: { zh: '夜班', en: 'night shift' } }
const shift = fact.enum(words, { label: { zh: '班次', en: 'shift' } })
const width = fact.number({
  unit: 'm',
  scale: 1000,
  min: 0.5,
  max: 5,
  label: { zh: '内宽', en: 'inner width' },
  clauses: ['cement/9.1.1'],
})

function decisionOf(input: z.ZodType, output: z.ZodType): DomainDecision {
  return {
    id: 'test/decision',
    title: { zh: '测试', en: 'test' },
    input,
    output,
    tables: [],
    decide: () => ({ kind: 'invalid', errors: [] }),
  }
}

function schemaOf(...decisions: readonly (readonly [string, DomainDecision])[]): GraphQLSchema {
  const kit = createSchemaKit(createDomain(), 10)
  for (const [name, decision] of decisions) exposeDecision(kit, { name, decision })
  return kit.builder.toSchema()
}

const sdlOf = (input: z.ZodType, output: z.ZodType = z.object({ shift })): string =>
  printSchema(schemaOf(['test', decisionOf(input, output)]))

describe('an input', () => {
  it('has required facts non-null, others nullable, described with unit, bounds, step and clauses', () => {
    const sdl = sdlOf(
      z.strictObject({
        width,
        since: fact.instant({ presence: 'optional', label: { zh: '起', en: 'since' } }),
        seen: fact.boolean({ presence: 'whenNeeded', label: { zh: '所见', en: 'seen' } }),
      }),
    )
    expect(sdl).toContain('width: Float!')
    expect(sdl).toContain('since: Instant\n')
    expect(sdl).toContain('seen: Boolean\n')
    expect(sdl).toContain('内宽 / inner width\n  单位 unit: 米 / m, 范围 range: 0.5–5, 最小刻度 step: 0.001\n')
    expect(sdl).toContain('条款 clauses: cement/9.1.1')
  })

  it('has Int for whole numbers that fit it, Float for larger ones', () => {
    const whole = (max: number) => fact.integer({ min: 0, max, label: { zh: '数', en: 'number' } })
    const sdl = sdlOf(z.strictObject({ small: whole(2 ** 31 - 1), large: whole(2 ** 31) }))
    expect(sdl).toContain('small: Int!')
    expect(sdl).toContain('large: Float!')
  })

  it('has lists and objects as inputs of their own, nullable where they may be absent', () => {
    const part = z.strictObject({ width })
    const sdl = sdlOf(z.strictObject({ parts: z.array(part), spare: part.nullable().optional() }))
    expect(sdl).toContain('parts: [TestPartsInput!]!')
    expect(sdl).toContain('spare: TestPartsInput\n')
  })

  it('calls lists and their items as they are labelled', () => {
    const plain = z.strictObject({ width })
    const part = labelled(z.strictObject({ width }), { zh: '部分', en: 'a part' })
    const parts = labelled(z.array(part), { zh: '各部分', en: 'the parts' })
    const rests = labelled(z.array(plain), { zh: '其余', en: 'the rests' }).nullable().optional()
    for (const sdl of [
      sdlOf(z.strictObject({ parts, rests })),
      sdlOf(z.strictObject({ width }), z.object({ parts, rests })),
    ]) {
      expect(sdl).toMatch(/"{3}各部分 \/ the parts"{3}\s+parts: /)
      expect(sdl).toMatch(/"{3}部分 \/ a part"{3}\s+(input|type) TestParts/)
      expect(sdl).toMatch(/"{3}其余 \/ the rests"{3}\s+rests: /)
      expect(sdl).toMatch(/"{3}其余 \/ the rests"{3}\s+(input|type) TestRests/)
    }
  })

  it('never has a fact of the site', () => {
    const lead = fact.integer({ source: 'site', min: 0, max: 9, label: { zh: '提前量', en: 'lead' } })
    expect(sdlOf(z.strictObject({ width, lead }))).not.toContain('lead')
  })
})

describe('an outcome', () => {
  it('of several kinds is a union told apart by its word', () => {
    const label = { zh: '结论', en: 'verdict' }
    const sdl = sdlOf(
      z.strictObject({ width }),
      z.discriminatedUnion('verdict', [
        z.object({ verdict: fact.word('yes', { zh: '可以', en: 'allowed' }, { label }), shift }),
        z.object({ verdict: fact.word('no', { zh: '不可', en: 'refused' }, { label }) }),
      ]),
    )
    expect(sdl).toContain('union TestOutcome = TestNoOutcome | TestYesOutcome')
    expect(sdl).toMatch(/"""可以 \/ allowed"""\s+yes/)
  })
})

describe('an enum', () => {
  it('is one type wherever the same words are used', () => {
    const sdl = printSchema(
      schemaOf(
        ['first', decisionOf(z.strictObject({ shift }), z.object({ shift }))],
        ['second', decisionOf(z.strictObject({ other: shift }), z.object({ shift }))],
      ),
    )
    expect(sdl).toContain('other: FirstShift!')
    expect(sdl.match(/^enum .*Shift /gm)).toHaveLength(1)
  })

  it('of other words under the same name fails the schema, naming both', () => {
    const other = fact.enum({ early: { zh: '早', en: 'early' } }, { label: { zh: '班次', en: 'shift' } })
    expect(() => sdlOf(z.strictObject({ shift }), z.object({ shift: other }))).toThrow(
      'Two types would be called TestShift: an enum of day, night, and an enum of early',
    )
  })
})

describe('a schema that GraphQL cannot carry fails with the place', () => {
  it.each([
    ['no fact', z.strictObject({ width: z.number() }), 'TestWidth is neither a fact nor'],
    ['a list of lists', z.strictObject({ rows: z.array(z.array(width)) }), 'TestRows is a list of lists'],
    [
      'a union as input',
      z.strictObject({ one: z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]) }),
      'TestOne is a union',
    ],
  ])('%s', (_, input, message) => {
    expect(() => sdlOf(input)).toThrow(message)
  })

  it('a decision that is exposed twice', () => {
    const decision = decisionOf(z.strictObject({ width }), z.object({ shift }))
    expect(() => schemaOf(['test', decision], ['test', { ...decision, input: z.strictObject({ width }) }])).toThrow(
      'TestInput',
    )
  })
})

it('the questions about a table take its own facts where the decision derives them', () => {
  const { defineRulebook } = rulebooksOver<ClauseId>()
  const book = defineRulebook({
    id: 'test/table',
    version: '1.0.0',
    title: { zh: '测试', en: 'test' },
    effective: { from: '2026-01-01' },
    review: '2027-01-01',
    hit: 'first',
    facts: z.object({ area: fact.integer({ min: 0, max: 9, source: 'derived', label: { zh: '面积', en: 'area' } }) }),
    outcome: z.object({ shift }),
    rows: [{ id: 'all', when: {}, then: { shift: 'day' }, clauses: ['cement/13'] }],
  })
  const bound = bindTable(bind(defaultSite, []), book)
  const decision = { ...decisionOf(z.strictObject({ width }), z.object({ shift })), tables: [bound] }
  const sdl = printSchema(schemaOf(['test', decision]))
  const undescribed = sdl.replaceAll(/"{3}[^"]+"{3}\s+/g, '')
  expect(undescribed).toMatch(/testWhyNot\(\s+input: TestFactsInput!\s+row: String!\s+\)/)
  expect(undescribed).toMatch(/testMissing\(\s+input: TestPartialInput!\s+\)/)
  expect(sdl).toMatch(/input TestPartialInput {\s+"""[^"]+"""\s+area: Int\n/)
})
