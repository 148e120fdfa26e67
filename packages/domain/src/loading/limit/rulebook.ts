import { oneOf } from '@zhidu/rules'
import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { limitFacts } from './facts'

/** How many bags may lie side by side, and who says so. */
export const abreast = fact.enum(
  {
    three: { zh: '三排', en: 'three abreast' },
    threeOrFour: { zh: '三排或四排（由客户选定）', en: 'three or four abreast, as the customer asks' },
    threeAndOne: { zh: '三排加一丁', en: 'three abreast and one crosswise' },
    four: { zh: '四排', en: 'four abreast' },
  },
  { label: { zh: '横向排列', en: 'bags abreast' }, source: 'derived' },
)

export const layers = fact.integer({
  unit: 'layer',
  min: 1,
  max: 30,
  label: { zh: '最高层数', en: 'most layers' },
  source: 'derived',
})

export const refusalReason = fact.enum(
  {
    conditionsMissing: { zh: '不具备装车条件', en: 'the loading conditions are not met' },
    unsafe: { zh: '不能保证安全装车', en: 'it cannot be loaded safely' },
    braces: { zh: '有斜拉筋的车只能装熟料', en: 'a bed with diagonal braces takes clinker only' },
  },
  { label: { zh: '原因', en: 'reason' }, source: 'derived' },
)

export const verdictLabel = { zh: '结论', en: 'verdict' }
export const verdicts = {
  limit: { zh: '按限高装车', en: 'loaded within a limit' },
  noBagLimit: { zh: '不受袋数限制', en: 'no limit in bags' },
  refused: { zh: '不予装车', en: 'not loaded' },
} as const

/** What the loading limit comes to (装车限定). */
const limitOutcome = oneOf('verdict', verdictLabel, {
  limit: { label: verdicts.limit, fields: z.object({ layers, abreast }) },
  noBagLimit: { label: verdicts.noBagLimit },
  refused: {
    label: verdicts.refused,
    fields: z.object({
      reason: refusalReason,
    }),
  },
})

const narrow = { below: 2.35 }
const wide = { from: 2.35 }

const winterAboveLine = {
  zh: '解读：冬储水泥的限高优先于各线自己的限高。',
  en: 'Reading: the limit for winter-stored cement stands above that of the line.',
}

/** Loading limit (装车限高与排列规定): layers and bags abreast by cargo, line, method, vehicle and inner width. */
export const limitRulebook = defineRulebook({
  id: 'loading/limit',
  version: '1.0.0',
  title: { zh: '装车限高与横向排列', en: 'Loading limit: height and bags abreast' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: limitFacts,
  outcome: limitOutcome,
  rows: [
    {
      id: 'special-conditions',
      when: { special: true, meetsConditions: false },
      then: { verdict: 'refused', reason: 'conditionsMissing' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'special-unsafe',
      when: { special: true, safeToLoad: false },
      then: { verdict: 'refused', reason: 'unsafe' },
      clauses: ['cement/convention/2'],
    },
    {
      id: 'braces',
      when: { cargo: ['bagged', 'winterStored', 'bulk'], braces: true },
      then: { verdict: 'refused', reason: 'braces' },
      clauses: ['cement/convention/2'],
    },
    { id: 'clinker', when: { cargo: 'clinker' }, then: { verdict: 'noBagLimit' }, clauses: ['cement/convention/2'] },
    {
      id: 'bulk',
      when: { cargo: 'bulk' },
      then: { verdict: 'noBagLimit' },
      clauses: ['cement/convention/3.1.1'],
      note: { zh: '公约第三条按袋限高，散装不计袋。', en: 'The convention limits bags, and bulk cement has none.' },
    },
    {
      id: 'winter-narrow',
      when: { cargo: 'winterStored', width: narrow },
      then: { verdict: 'limit', layers: 14, abreast: 'three' },
      clauses: ['cement/convention/3.4'],
      note: winterAboveLine,
    },
    {
      id: 'winter-wide',
      when: { cargo: 'winterStored', width: wide },
      then: { verdict: 'limit', layers: 14, abreast: 'threeOrFour' },
      clauses: ['cement/convention/3.4'],
      note: winterAboveLine,
    },
    {
      id: 'line1-machine-narrow',
      when: { line: 'line1', method: 'machine', width: narrow },
      then: { verdict: 'limit', layers: 16, abreast: 'three' },
      clauses: ['cement/convention/3.1.1'],
    },
    {
      id: 'line1-machine-wide',
      when: { line: 'line1', method: 'machine', width: wide },
      then: { verdict: 'limit', layers: 16, abreast: 'threeOrFour' },
      clauses: ['cement/convention/3.1.1'],
    },
    {
      id: 'line1-hand-narrow',
      when: { line: 'line1', method: 'hand', width: { below: 2.45 } },
      then: { verdict: 'limit', layers: 14, abreast: 'three' },
      clauses: ['cement/convention/3.1.2'],
    },
    {
      id: 'line1-hand-middle',
      when: { line: 'line1', method: 'hand', width: { from: 2.45, below: 2.75 } },
      then: { verdict: 'limit', layers: 14, abreast: 'threeAndOne' },
      clauses: ['cement/convention/3.1.2'],
    },
    {
      id: 'line1-hand-wide',
      when: { line: 'line1', method: 'hand', width: { from: 2.75 } },
      then: { verdict: 'limit', layers: 14, abreast: 'four' },
      clauses: ['cement/convention/3.1.2'],
    },
    {
      id: 'line2-tipper-narrow',
      when: { line: 'line2', vehicle: 'sideTipper', width: narrow },
      then: { verdict: 'limit', layers: 14, abreast: 'three' },
      clauses: ['cement/convention/3.2'],
    },
    {
      id: 'line2-tipper-wide',
      when: { line: 'line2', vehicle: 'sideTipper', width: wide },
      then: { verdict: 'limit', layers: 14, abreast: 'threeOrFour' },
      clauses: ['cement/convention/3.2'],
    },
    {
      id: 'line2-other-narrow',
      when: { line: 'line2', vehicle: 'other', width: narrow },
      then: { verdict: 'limit', layers: 15, abreast: 'three' },
      clauses: ['cement/convention/3.2'],
    },
    {
      id: 'line2-other-wide',
      when: { line: 'line2', vehicle: 'other', width: wide },
      then: { verdict: 'limit', layers: 15, abreast: 'threeOrFour' },
      clauses: ['cement/convention/3.2'],
    },
    {
      id: 'line3-narrow',
      when: { line: 'line3', width: narrow },
      then: { verdict: 'limit', layers: 16, abreast: 'three' },
      clauses: ['cement/convention/3.3'],
    },
    {
      id: 'line3-wide',
      when: { line: 'line3', width: wide },
      then: { verdict: 'limit', layers: 16, abreast: 'threeOrFour' },
      clauses: ['cement/convention/3.3'],
    },
  ],
})
