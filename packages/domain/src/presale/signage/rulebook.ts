import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { signageFacts } from './facts'

/** A sign that a pick-up place needs (标识). */
export const sign = fact.enum(
  {
    gateNumber: { zh: '门号标识牌', en: 'gate number' },
    routeMap: { zh: '提货线路图', en: 'route map' },
    signposts: { zh: '厂内路标', en: 'signposts' },
    productSign: { zh: '产品品种标识牌', en: 'product sign' },
  },
  { label: { zh: '所缺标识', en: 'missing sign' }, source: 'derived' },
)

/** The signs that a pick-up place lacks (提货地点缺少的标识). */
export const signageRulebook = defineRulebook({
  id: 'presale/signage',
  version: '1.0.0',
  title: { zh: '提货地点标识', en: 'Signs of a pick-up place' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: signageFacts,
  outcome: z.object({ missing: sign }),
  rows: [
    { id: 'gate-number', when: { gateNumber: false }, then: { missing: 'gateNumber' }, clauses: ['cement/7'] },
    { id: 'route-map', when: { routeMap: false }, then: { missing: 'routeMap' }, clauses: ['cement/7'] },
    { id: 'signposts', when: { signposts: false }, then: { missing: 'signposts' }, clauses: ['cement/7'] },
    { id: 'product-sign', when: { productSign: false }, then: { missing: 'productSign' }, clauses: ['cement/7'] },
  ],
})
