import type { ClauseId } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'

const attested: Text = {
  zh: '须人签认的事项，尚未列入签认清单；违反者可按违规上报。',
  en: 'To be attested by a person; no list of duties holds it yet. A breach can be reported.',
}

/** Clauses of areas that exist, and that nothing carries yet: why. A clause that is carried must leave this list. */
export const stillOpen: Readonly<Partial<Record<ClauseId, Text>>> = {
  'shift/handover/4': attested,
  'charter/7.1': attested,
  'charter/7.2': attested,
  'charter/7.3': attested,
  'charter/7.4': attested,
  'charter/7.5': attested,
  'code/21': attested,
  'cement/14': {
    zh: '投诉登记原因类别，但尚无成因统计、改进措施和复发情况。',
    en: 'A complaint records its kind of cause; there are no counts of causes, measures or recurrences yet.',
  },
  'cement/promise/4': attested,
  'cement/promise/9': attested,
}
