import type { SiteValueDefinition } from '../site-value-definition'

/** Site values of installation and repair (安装维修). */
export const fieldServiceValues = {
  'fieldService.arrivalWithin': {
    type: 'integer',
    unit: 's',
    scale: 1,
    min: 600,
    max: 2592000,
    default: 86400,
    source: 'assumed',
    serves: ['field/3.4'],
    label: { zh: '接到报修后到达现场的时限', en: 'Time to arrive at a fault' },
  },
  'fieldService.warrantyMonths': {
    type: 'integer',
    unit: 'month',
    scale: 1,
    min: 1,
    max: 240,
    default: 12,
    source: 'assumed',
    serves: ['field/2.3'],
    label: { zh: '保修期（产品未另订时）', en: 'Warranty of a product that states no other' },
  },
  'fieldService.followUpMonths': {
    type: 'integer',
    unit: 'month',
    scale: 1,
    min: 1,
    max: 120,
    default: 6,
    source: 'assumed',
    serves: ['field/2.2'],
    label: { zh: '售后跟踪的周期', en: 'Period of the after-sale follow-up' },
  },
} as const satisfies Readonly<Record<string, SiteValueDefinition>>
