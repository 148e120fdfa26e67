import { z } from 'zod'
import { fact } from '../../decision'
import { loadingLimitInput } from '../limit'

/** What a load plan asks: the case of the loading limit, the order, and the measures of the vehicle (装载方案的询问). */
export const loadPlanInput = z.strictObject({
  ...loadingLimitInput.shape,
  width: fact.number({
    unit: 'm',
    scale: 1000,
    min: 0.5,
    max: 5,
    label: { zh: '车厢内宽', en: 'inner bed width' },
    clauses: ['cement/9.1.1', 'cement/convention/3.1.1'],
  }),
  length: fact.number({
    unit: 'm',
    scale: 1000,
    min: 1.2,
    max: 25,
    label: { zh: '车厢内长', en: 'inner bed length' },
    clauses: ['cement/9.1.1'],
  }),
  tonnes: fact.number({
    presence: 'optional',
    unit: 't',
    scale: 1000,
    min: 0.005,
    max: 200,
    label: { zh: '订货量（吨，与袋数二者填一）', en: 'order in tonnes; give tonnes or bags, not both' },
    clauses: ['cement/9.1.1', 'cement/9.1.2'],
  }),
  bags: fact.integer({
    presence: 'optional',
    unit: 'bag',
    min: 1,
    max: 40_000,
    label: { zh: '订货量（袋，与吨数二者填一）', en: 'order in bags; give tonnes or bags, not both' },
    clauses: ['cement/9.1.1', 'cement/9.1.2'],
  }),
  payload: fact.integer({
    presence: 'optional',
    unit: 'kg',
    min: 1,
    max: 200_000,
    label: { zh: '核定载质量', en: 'rated payload' },
    clauses: ['cement/9.1.1'],
  }),
  floorHeight: fact.number({
    presence: 'optional',
    unit: 'm',
    scale: 1000,
    min: 0,
    max: 3,
    label: { zh: '车厢底板离地高度', en: 'height of the bed floor above ground' },
    clauses: ['cement/9.1.1'],
  }),
  weightClass: fact.enum(
    {
      heavyOrMedium: { zh: '重型、中型货车', en: 'heavy or medium truck' },
      other: { zh: '其他货车', en: 'other truck' },
    },
    {
      presence: 'optional',
      label: { zh: '货车类型', en: 'weight class' },
      description: {
        zh: '只用于离地高度的提醒；未填时提醒注明与类型有关。',
        en: 'Serves the height warning alone; left out, the warning says that it depends on the class.',
      },
      clauses: ['cement/9.1.1'],
    },
  ),
})
export type LoadPlanInput = z.output<typeof loadPlanInput>
