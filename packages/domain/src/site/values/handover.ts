import type { SiteValueDefinition } from '../site-value-definition'

/** Site values of shift handover (交接班). */
export const handoverValues = {
  'handover.lead': {
    type: 'integer',
    unit: 's',
    scale: 1,
    min: 600,
    max: 3600,
    default: 600,
    source: 'shift/handover/1',
    serves: ['shift/handover/1', 'cement/8.4'],
    label: { zh: '现场要求的提前到岗时间', en: 'lead before the shift that the site asks for' },
    boundedBy: 'shift/handover/1',
  },
} as const satisfies Readonly<Record<string, SiteValueDefinition>>
