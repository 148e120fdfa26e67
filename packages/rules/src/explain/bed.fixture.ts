import { z } from 'zod'
import { compile } from '../evaluate/compile'
import { fact } from '../fact/fact'
import { defineRulebook } from '../rulebook/define-rulebook'
import { oneOf } from '../rulebook/outcome'

/** A small book of the kind that the explanations are for: words, a quantity, a site number, something optional. */
const bedBook = defineRulebook({
  id: 'test/bed',
  version: '2.1.0',
  title: { zh: '车厢', en: 'bed' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: z.object({
    line: fact.enum(
      { one: { zh: '一线', en: 'line 1' }, two: { zh: '二线', en: 'line 2' } },
      { label: { zh: '生产线', en: 'line' } },
    ),
    width: fact.number({
      unit: 'm',
      scale: 1000,
      min: 1,
      max: 3.5,
      presence: 'whenNeeded',
      label: { zh: '内宽', en: 'inner width' },
      clauses: ['rule/3'],
    }),
    braced: fact.boolean({ presence: 'whenNeeded', label: { zh: '斜拉筋', en: 'braces' } }),
    wish: fact.integer({
      unit: 'bag',
      min: 3,
      max: 4,
      presence: 'optional',
      label: { zh: '要求', en: 'wish' },
    }),
    widest: fact.number({
      unit: 'm',
      scale: 1000,
      min: 2,
      max: 3,
      source: 'site',
      assumed: 2.55,
      label: { zh: '限宽', en: 'widest' },
    }),
  }),
  outcome: oneOf(
    'verdict',
    { zh: '结论', en: 'verdict' },
    {
      refused: { label: { zh: '不装', en: 'not loaded' } },
      loaded: {
        label: { zh: '装车', en: 'loaded' },
        fields: z.object({
          abreast: fact.integer({
            unit: 'bag',
            min: 1,
            max: 9,
            label: { zh: '并排', en: 'abreast' },
            source: 'derived',
          }),
        }),
      },
    },
  ),
  rows: [
    { id: 'braced', when: { braced: true }, then: { verdict: 'refused' }, clauses: ['rule/1'] },
    { id: 'wide', when: { width: { above: { fact: 'widest' } } }, then: { verdict: 'refused' }, clauses: ['rule/2'] },
    {
      id: 'one',
      when: { line: 'one', width: { from: 2.35 } },
      then: { verdict: 'loaded', abreast: 4 },
      clauses: ['rule/3'],
    },
    {
      id: 'wish',
      when: { wish: 4, width: { from: 2.45 } },
      then: { verdict: 'loaded', abreast: 4 },
      clauses: ['rule/4'],
    },
    { id: 'rest', when: {}, then: { verdict: 'loaded', abreast: 3 }, clauses: ['rule/3', 'rule/5'] },
  ],
})

export const bedTable = compile(bedBook)
