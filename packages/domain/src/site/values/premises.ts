import type { SiteValueDefinition } from '../site-value-definition'

/** Site values of safety and confidentiality (安全、保密). */
export const premisesValues = {
  'safety.dangerReportWithin': {
    type: 'integer',
    unit: 's',
    scale: 1,
    min: 30,
    max: 3600,
    default: 300,
    source: 'assumed',
    serves: ['shift/safety/5'],
    label: { zh: '发现险情后上报的时限', en: 'Time to report a danger once found' },
  },
  'confidentiality.destroyWithinDays': {
    type: 'integer',
    unit: 'day',
    scale: 1,
    min: 1,
    max: 365,
    default: 30,
    source: 'assumed',
    serves: ['shift/confidentiality/6'],
    label: { zh: '资料作废后销毁的时限', en: 'Time to destroy what has become void' },
  },
} as const satisfies Readonly<Record<string, SiteValueDefinition>>
