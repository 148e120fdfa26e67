import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { acceptanceFacts } from './facts'

/** What is wrong with a load (装车差错). */
export const loadFault = fact.enum(
  {
    hardened: { zh: '装了硬袋', en: 'hardened bags were loaded' },
    torn: { zh: '装了破袋', en: 'torn bags were loaded' },
    partFilled: { zh: '装了半袋', en: 'part-filled bags were loaded' },
    short: { zh: '少装', en: 'too few bags' },
    over: { zh: '多装', en: 'too many bags' },
    mixed: { zh: '串装', en: 'bags of a kind that was not ordered' },
    vehicle: { zh: '该车不应装', en: 'the vehicle was not to be loaded' },
    tooManyLayers: { zh: '超过限高', en: 'more layers than the limit' },
    arrangement: { zh: '排列不合规定', en: 'arranged otherwise than allowed' },
    untidy: { zh: '码垛不整齐', en: 'the stack is not neat' },
    unpadded: { zh: '推车撞击处未用垫隔开', en: 'no pads where a push-cart strikes' },
    pipesAfterwards: { zh: '支架铁管装后插入', en: 'tarpaulin pipes were pushed in afterwards' },
  },
  { label: { zh: '差错', en: 'fault' }, source: 'derived' },
)

/** Acceptance (装车验收): every fault of a load of bags. */
export const acceptanceRulebook = defineRulebook({
  id: 'loading/acceptance',
  version: '1.0.0',
  title: { zh: '装车验收', en: 'Acceptance of a load' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: acceptanceFacts,
  outcome: z.object({ fault: loadFault }),
  rows: [
    { id: 'hardened', when: { hardened: { above: 0 } }, then: { fault: 'hardened' }, clauses: ['cement/9.1.2'] },
    { id: 'torn', when: { torn: { above: 0 } }, then: { fault: 'torn' }, clauses: ['cement/9.1.2'] },
    {
      id: 'part-filled',
      when: { partFilled: { above: 0 } },
      then: { fault: 'partFilled' },
      clauses: ['cement/9.1.2'],
    },
    {
      id: 'truck-short',
      when: { carrier: 'truck', missingBags: { above: 0 } },
      then: { fault: 'short' },
      clauses: ['cement/9.1.2', 'cement/ban/4'],
    },
    {
      id: 'truck-over',
      when: { carrier: 'truck', surplusBags: { above: 0 } },
      then: { fault: 'over' },
      clauses: ['cement/9.1.2', 'cement/ban/4'],
    },
    {
      id: 'wagon-short',
      when: { carrier: 'wagon', missingBags: { above: 0 } },
      then: { fault: 'short' },
      clauses: ['cement/9.2.1', 'cement/ban/4'],
    },
    {
      id: 'wagon-over',
      when: { carrier: 'wagon', surplusBags: { above: 0 } },
      then: { fault: 'over' },
      clauses: ['cement/9.2.1', 'cement/ban/4'],
    },
    { id: 'mixed', when: { foreignBags: { above: 0 } }, then: { fault: 'mixed' }, clauses: ['cement/ban/4'] },
    { id: 'vehicle', when: { limited: 'refused' }, then: { fault: 'vehicle' }, clauses: ['cement/convention/2'] },
    {
      id: 'layers',
      when: { layers: { above: { fact: 'layerLimit' } } },
      then: { fault: 'tooManyLayers' },
      clauses: [
        'cement/convention/3.1.1',
        'cement/convention/3.1.2',
        'cement/convention/3.2',
        'cement/convention/3.3',
        'cement/convention/3.4',
      ],
    },
    {
      id: 'arrangement',
      when: {
        any: [
          { allowed: 'three', arrangement: { not: 'three' } },
          { allowed: 'threeOrFour', arrangement: 'threeAndOne' },
          { allowed: 'threeAndOne', arrangement: { not: 'threeAndOne' } },
          { allowed: 'four', arrangement: { not: 'four' } },
        ],
      },
      then: { fault: 'arrangement' },
      clauses: [
        'cement/convention/3.1.1',
        'cement/convention/3.1.2',
        'cement/convention/3.2',
        'cement/convention/3.3',
        'cement/convention/3.4',
      ],
    },
    {
      id: 'truck-untidy',
      when: { carrier: 'truck', neat: false },
      then: { fault: 'untidy' },
      clauses: ['cement/9.1.1'],
    },
    {
      id: 'wagon-untidy',
      when: { carrier: 'wagon', neat: false },
      then: { fault: 'untidy' },
      clauses: ['cement/9.2.1'],
    },
    {
      id: 'wagon-unpadded',
      when: { carrier: 'wagon', cartStrikesStack: true, padded: false },
      then: { fault: 'unpadded' },
      clauses: ['cement/9.2.3'],
    },
    {
      id: 'wagon-pipes',
      when: { carrier: 'wagon', pipes: 'afterwards' },
      then: { fault: 'pipesAfterwards' },
      clauses: ['cement/9.2.4'],
    },
  ],
})
