import { createDomain, type ClauseId, type Domain, type InputOf } from '@zhidu/domain'
import { parseInstant, type WorkingCalendar } from '@zhidu/domain/calendar'
import { createFacade, type Facade } from '@zhidu/graphql'
import { compile, defineRulebook, fact, type Answer } from '@zhidu/rules'
import { parseRulebook, type Reading } from '@zhidu/rules/document'
import { explain } from '@zhidu/rules/explain'
import { isInstant } from '@zhidu/rules/instant'
import { reference } from '@zhidu/rules/reference'
import { z } from 'zod'

/** What a consumer's compiler sees of the packages; checked as ES module and as CommonJS. */
const domain: Domain = createDomain()
const answer = domain.loading.limit.decide({})
export const truck: InputOf<Domain['loading']['limit']> = { cargo: 'bagged', braces: false }
export const sentence: string = explain(answer, 'zh')
export const reading: Reading = parseRulebook({})
export const clauses: readonly ClauseId[] = answer.kind === 'decided' ? answer.clauses : []
export const layers: number | undefined =
  answer.kind === 'decided' && answer.outcome.verdict === 'limit' ? answer.outcome.layers : undefined

const book = defineRulebook({
  id: 'packed/fee',
  version: '1.0.0',
  title: { zh: '资费', en: 'Fee' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: z.object({ express: fact.boolean({ label: { zh: '加急', en: 'express' } }) }),
  outcome: z.object({ fee: fact.integer({ unit: 'yuan', min: 0, max: 500, label: { zh: '资费', en: 'fee' } }) }),
  rows: [
    { id: 'express', when: { express: true }, then: { fee: 30 }, clauses: ['tariff/1'] },
    // @ts-expect-error a misspelt fact does not compile
    { id: 'other', when: { expres: false }, then: { fee: 12 }, clauses: ['tariff/2'] },
  ],
})
export const fee = (given: Answer<{ fee: number }>): number | undefined =>
  given.kind === 'decided' ? given.outcome.fee : undefined
export const asked = fee(compile(book).decide({ express: true }))
export const byEngine = reference(book)({ express: true })

// @ts-expect-error a misspelt clause does not compile
export const misspelt: ClauseId = 'cement/ban/11'

export const facade: Facade = createFacade({ domain })
export const noon = parseInstant('2026-11-23T12:00:00+08:00')
export const isOne: boolean = isInstant(noon)
export type Calendar = WorkingCalendar
