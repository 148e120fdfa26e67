import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { abreast } from './rulebook'

/** What the arrangement asks: what the bed allows, and the customer's wish (客户要求的排数). */
export const arrangementFacts = z.object({
  abreast,
  wish: fact.integer({
    presence: 'optional',
    unit: 'row',
    min: 3,
    max: 4,
    label: { zh: '客户要求的横向排数', en: 'bags abreast that the customer asks for' },
    clauses: ['cement/convention/3.1.1', 'cement/convention/3.2', 'cement/convention/3.3', 'cement/convention/3.4'],
  }),
})

/** How the bags lie, and what became of the wish (排列及客户要求的处理). */
export const arrangementOutcome = z.object({
  arrangement: fact.enum(
    {
      three: { zh: '横向三排', en: 'three abreast' },
      threeAndOne: { zh: '横向三排加一丁', en: 'three abreast and one crosswise' },
      four: { zh: '横向四排', en: 'four abreast' },
      askCustomer: { zh: '待客户选定', en: 'the customer is to be asked' },
    },
    { label: { zh: '排列', en: 'arrangement' }, source: 'derived' },
  ),
  wish: fact.enum(
    {
      none: { zh: '未提要求', en: 'none' },
      granted: { zh: '照办', en: 'granted' },
      refused: { zh: '不能照办', en: 'refused' },
    },
    { label: { zh: '客户要求的办理情况', en: "the customer's wish" }, source: 'derived' },
  ),
})

/** Where the convention leaves the choice to the customer. */
const byWish = [
  'cement/convention/3.1.1',
  'cement/convention/3.2',
  'cement/convention/3.3',
  'cement/convention/3.4',
] as const
const byHand = ['cement/convention/3.1.2'] as const
const byWidth = [...byWish, ...byHand] as const

/** Arrangement (横向排列): the customer chooses where the convention leaves a choice, elsewhere the width has decided. */
export const arrangementRulebook = defineRulebook({
  id: 'loading/arrangement',
  version: '1.0.0',
  title: { zh: '横向排列的选定', en: 'Choice of the arrangement' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: arrangementFacts,
  outcome: arrangementOutcome,
  rows: [
    {
      id: 'choice-open',
      when: { abreast: 'threeOrFour', wish: { present: false } },
      then: { arrangement: 'askCustomer', wish: 'none' },
      clauses: byWish,
    },
    {
      id: 'choice-three',
      when: { abreast: 'threeOrFour', wish: 3 },
      then: { arrangement: 'three', wish: 'granted' },
      clauses: byWish,
    },
    {
      id: 'choice-four',
      when: { abreast: 'threeOrFour', wish: 4 },
      then: { arrangement: 'four', wish: 'granted' },
      clauses: byWish,
    },
    {
      id: 'three',
      when: { abreast: 'three', wish: { present: false } },
      then: { arrangement: 'three', wish: 'none' },
      clauses: byWidth,
    },
    {
      id: 'three-wish-3',
      when: { abreast: 'three', wish: 3 },
      then: { arrangement: 'three', wish: 'granted' },
      clauses: byWidth,
    },
    {
      id: 'three-wish-4',
      when: { abreast: 'three', wish: 4 },
      then: { arrangement: 'three', wish: 'refused' },
      clauses: byWidth,
    },
    {
      id: 'crosswise',
      when: { abreast: 'threeAndOne', wish: { present: false } },
      then: { arrangement: 'threeAndOne', wish: 'none' },
      clauses: byHand,
    },
    {
      id: 'crosswise-wish',
      when: { abreast: 'threeAndOne', wish: [3, 4] },
      then: { arrangement: 'threeAndOne', wish: 'refused' },
      clauses: byHand,
    },
    {
      id: 'four',
      when: { abreast: 'four', wish: { present: false } },
      then: { arrangement: 'four', wish: 'none' },
      clauses: byHand,
    },
    {
      id: 'four-wish-4',
      when: { abreast: 'four', wish: 4 },
      then: { arrangement: 'four', wish: 'granted' },
      clauses: byHand,
    },
    {
      id: 'four-wish-3',
      when: { abreast: 'four', wish: 3 },
      then: { arrangement: 'four', wish: 'refused' },
      clauses: byHand,
    },
  ],
})
