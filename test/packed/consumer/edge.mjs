import { compile, defineRulebook, fact } from '@zhidu/rules'
import { explain } from '@zhidu/rules/explain'
import { z } from 'zod'

/** The main entry where there is nothing but the language: no process, no require, no eval, no console. */
const book = defineRulebook({
  id: 'packed/fee',
  version: '1.0.0',
  title: { zh: '资费', en: 'Fee' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: z.object({
    weight: fact.number({ unit: 'kg', scale: 100, min: 0, max: 30, label: { zh: '重量', en: 'weight' } }),
  }),
  outcome: z.object({ fee: fact.integer({ unit: 'yuan', min: 0, max: 500, label: { zh: '资费', en: 'fee' } }) }),
  rows: [
    { id: 'light', when: { weight: { to: 1 } }, then: { fee: 8 }, clauses: ['tariff/1'] },
    { id: 'other', when: {}, then: { fee: 12 }, clauses: ['tariff/2'] },
  ],
})
const answer = compile(book).decide({ weight: 1 })
export const result = JSON.stringify({ answer, sentence: explain(answer, 'zh') })
