import { propertiesOf } from '@zhidu/rules/proof'
import { breachesRulebook } from './rulebook'

const { whenever, never, growing } = propertiesOf(breachesRulebook)

/** What must always hold of breaches around a handover (交接班违规必须始终成立的事). */
export const breachesProperties = [
  whenever({ swapped: true, consent: { not: 'prior' } }).then(
    { breach: 'swapWithoutConsent', by: 'bothSwappers' },
    {
      label: {
        zh: '换班未经事先同意的，必为换班双方违规',
        en: 'a swap without prior consent is a breach of both swappers',
      },
      clauses: ['shift/handover/7'],
    },
  ),
  never(
    { consent: 'prior' },
    { breach: 'swapWithoutConsent' },
    {
      label: { zh: '事先同意的换班不是违规', en: 'a swap with prior consent is no breach' },
      clauses: ['shift/handover/7'],
    },
  ),
  never(
    {},
    { breach: ['swapWithoutConsent', 'gapBecauseOfSwap'], by: { not: 'bothSwappers' } },
    {
      label: { zh: '换班引起的违规总由双方承担', en: 'what comes of a swap is always on both' },
      clauses: ['shift/handover/7'],
    },
  ),
  never(
    { closedByOrder: true },
    { breach: ['leftBeforeHandover', 'lateness', 'absence'] },
    {
      label: {
        zh: '奉命停岗的，不算离岗、迟到或未到岗',
        en: 'at a post closed by order nobody is late, absent, or has left',
      },
      clauses: ['shift/handover/1', 'shift/handover/3'],
    },
  ),
  never(
    { handedOver: false },
    { breach: ['notInPerson', 'dutyLogUnsigned'] },
    {
      label: { zh: '没有办理交接的，不谈交接方式', en: 'without a handover there is no breach in how it was done' },
      clauses: ['shift/handover/2', 'shift/handover/6'],
    },
  ),
  whenever({ handedOver: true, outgoingSigned: false, incomingSigned: false }).then(
    { breach: 'dutyLogUnsigned', by: 'incoming' },
    {
      label: { zh: '双方都未签字的，接班人也违规', en: 'where neither signed, the incoming person is in breach, too' },
      clauses: ['shift/handover/6'],
    },
  ),
  growing('leftBeforeHandover', 'increasing', {
    label: { zh: '提前离岗只会增加违规', en: 'leaving early only adds to the breaches' },
    clauses: ['shift/handover/2', 'shift/handover/3'],
  }),
]
