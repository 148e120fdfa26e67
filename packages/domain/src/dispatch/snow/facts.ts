import { z } from 'zod'
import { fact, siteFact } from '../../decision'

/** What heavy snow asks (大雪的判定). */
export const snowFacts = z.object({
  melted: fact.number({
    presence: 'whenNeeded',
    unit: 'mm',
    scale: 10,
    min: 0,
    max: 500,
    label: { zh: '24小时降雪融水量', en: 'snow of the last 24 hours, melted' },
    clauses: ['cement/10.2'],
  }),
  lying: fact.number({
    presence: 'whenNeeded',
    unit: 'cm',
    scale: 10,
    min: 0,
    max: 1000,
    label: { zh: '积雪深度', en: 'depth of lying snow' },
    clauses: ['cement/10.2'],
  }),
  heavyMelted: siteFact('dispatch.heavySnowMelted'),
  heavyLying: siteFact('dispatch.heavySnowLying'),
})

/** What the measures of one stretch of road ask (路段除雪措施). */
export const stretchFacts = z.object({
  heavy: fact.boolean({ source: 'derived', label: { zh: '下大雪', en: 'heavy snow' }, clauses: ['cement/10.2'] }),
  slope: fact.number({
    unit: 'share',
    scale: 1000,
    min: 0,
    max: 1,
    label: { zh: '坡度', en: 'slope' },
    description: { zh: '升高与水平长度之比，上坡下坡都不计正负', en: 'rise over length, without sign' },
    clauses: ['cement/10.2'],
  }),
  steepFrom: siteFact('dispatch.steepSlope'),
})
