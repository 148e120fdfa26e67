import { propertiesOf } from '@zhidu/rules/proof'
import { handlingRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(handlingRulebook)

/** What must always hold of the handling of a problem (交接班问题处置必须始终成立的事). */
export const handlingProperties = [
  total({
    label: { zh: '任何问题都有人处置', en: 'every problem has someone who handles it' },
    clauses: ['shift/handover/5'],
  }),
  whenever({ completed: false }).then(
    { handler: 'outgoing', incomingAssists: true },
    {
      label: {
        zh: '交接完成前由交班人处置，接班人协助',
        en: 'before completion the outgoing handles, the incoming assists',
      },
      clauses: ['shift/handover/5'],
    },
  ),
  never(
    { completed: true },
    { any: [{ handler: 'outgoing' }, { incomingAssists: true }] },
    {
      label: { zh: '交接完成后不再由交班人处置', en: 'after completion the outgoing person handles nothing' },
      clauses: ['shift/handover/5', 'shift/handover/6'],
    },
  ),
]
