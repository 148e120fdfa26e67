import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { limitFacts } from '../limit'

/** Where and how a vehicle is loaded; the side of the bag that lies across the bed follows from it. */
export const placeOutcome = z.object({
  place: fact.enum(
    {
      line1Hand: { zh: '一线人工装车', en: 'line 1 by hand' },
      line1Machine: { zh: '一线机械装车', en: 'line 1 by machine' },
      line2: { zh: '二线', en: 'line 2' },
      line3: { zh: '三线', en: 'line 3' },
    },
    { label: { zh: '装车地点和方式', en: 'place and method' }, source: 'derived' },
  ),
  sideAcross: fact.enum(
    { long: { zh: '长边', en: 'the long side' }, bySite: { zh: '现场参数所定的一边', en: 'as the site value says' } },
    { label: { zh: '横放的袋边', en: 'side that lies across the bed' }, source: 'derived' },
  ),
})

/** Side of the bag across the bed (袋边横放): the long one by hand, on machine lines the one that the site names. */
export const bagSideRulebook = defineRulebook({
  id: 'loading/bag-side',
  version: '1.0.0',
  title: { zh: '水泥袋横放的一边', en: 'Side of the bag that lies across the bed' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: z.object({ line: limitFacts.shape.line, method: limitFacts.shape.method }),
  outcome: placeOutcome,
  rows: [
    {
      id: 'line1-hand',
      when: { line: 'line1', method: 'hand' },
      then: { place: 'line1Hand', sideAcross: 'long' },
      clauses: ['cement/convention/3.1.2'],
    },
    {
      id: 'line1-machine',
      when: { line: 'line1', method: 'machine' },
      then: { place: 'line1Machine', sideAcross: 'bySite' },
      clauses: ['cement/convention/3.1.1'],
    },
    {
      id: 'line2',
      when: { line: 'line2' },
      then: { place: 'line2', sideAcross: 'bySite' },
      clauses: ['cement/convention/3.2'],
    },
    {
      id: 'line3',
      when: { line: 'line3' },
      then: { place: 'line3', sideAcross: 'bySite' },
      clauses: ['cement/convention/3.3'],
    },
  ],
})
