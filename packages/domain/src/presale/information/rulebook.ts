import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { informationFacts } from './facts'

/** A part of a product's information (产品资料的一项). */
export const informationPart = fact.enum(
  {
    properties: { zh: '产品性能', en: 'properties' },
    effectInUse: { zh: '使用效果', en: 'effect in use' },
    technicalData: { zh: '技术参数', en: 'technical data' },
    ordering: { zh: '订货办法', en: 'how to order' },
    useCautions: { zh: '使用注意事项', en: 'cautions for use' },
    storageCautions: { zh: '储存保管注意事项', en: 'cautions for storage' },
  },
  { label: { zh: '所缺资料', en: 'missing part' }, source: 'derived' },
)

/** What a product's information lacks (产品资料缺项). */
export const informationRulebook = defineRulebook({
  id: 'presale/information',
  version: '1.0.0',
  title: { zh: '产品资料', en: 'Product information' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: informationFacts,
  outcome: z.object({ missing: informationPart }),
  rows: [
    { id: 'properties', when: { properties: false }, then: { missing: 'properties' }, clauses: ['cement/5'] },
    { id: 'effect-in-use', when: { effectInUse: false }, then: { missing: 'effectInUse' }, clauses: ['cement/5'] },
    { id: 'technical-data', when: { technicalData: false }, then: { missing: 'technicalData' }, clauses: ['cement/5'] },
    { id: 'ordering', when: { ordering: false }, then: { missing: 'ordering' }, clauses: ['cement/5'] },
    { id: 'use-cautions', when: { useCautions: false }, then: { missing: 'useCautions' }, clauses: ['cement/5'] },
    {
      id: 'storage-cautions',
      when: { storageCautions: false },
      then: { missing: 'storageCautions' },
      clauses: ['cement/5'],
    },
  ],
})
