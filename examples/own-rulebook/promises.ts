import type { Property } from '@zhidu/rules/proof'

/** What the company has promised, whatever the rows say; proved for every parcel there can be. */
export const promises: readonly Property[] = [
  {
    kind: 'total',
    label: { zh: '每件包裹都有结果', en: 'every parcel gets an answer' },
  },
  {
    kind: 'never',
    label: { zh: '危险品一律不收', en: 'dangerous goods are never accepted' },
    clauses: ['terms/2.1'],
    when: { goods: 'dangerous' },
    then: { answer: 'accepted' },
  },
  {
    kind: 'never',
    label: { zh: '限量危险品不上飞机', en: 'dangerous goods in limited quantity never fly' },
    clauses: ['terms/2.2'],
    when: { all: [{ goods: 'limited' }, { any: [{ service: 'express' }, { zone: 'abroad' }] }] },
    then: { answer: 'accepted' },
  },
  {
    kind: 'never',
    label: { zh: '传送带上没有超过 31.5 kg 的包裹', en: 'nothing over 31.5 kg runs on the belt' },
    clauses: ['terms/3.1'],
    when: { weight: { above: 31_500 } },
    then: { lane: 'belt' },
  },
  {
    kind: 'monotone',
    label: { zh: '越重，附加费不会越低', en: 'a heavier parcel never costs less' },
    clauses: ['terms/4.2'],
    fact: 'weight',
    field: 'surcharge',
    direction: 'increasing',
  },
  {
    kind: 'monotone',
    label: { zh: '越远，附加费不会越低', en: 'a parcel that goes further never costs less' },
    clauses: ['terms/6.2', 'terms/6.3'],
    fact: 'zone',
    field: 'surcharge',
    direction: 'increasing',
  },
]
