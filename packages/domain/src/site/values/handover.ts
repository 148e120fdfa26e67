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
    label: {
      zh: '接班人最迟提前到岗的时间(水泥厂为15分钟)',
      en: 'How long before the shift the incoming person has to be there (15 minutes at the cement works)',
    },
    boundedBy: 'shift/handover/1',
  },
} as const satisfies Readonly<Record<string, SiteValueDefinition>>
