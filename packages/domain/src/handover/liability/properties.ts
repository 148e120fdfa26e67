import { propertiesOf } from '@zhidu/rules/proof'
import { liabilityRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(liabilityRulebook)

/** What must always hold of liability (交接班责任判定必须始终成立的事). */
export const liabilityProperties = [
  total({
    label: { zh: '任何问题都有责任结论', en: 'every problem has an answer to who is liable' },
    clauses: ['shift/handover/5', 'shift/handover/6'],
  }),
  never(
    { gap: { not: 'closedByOrder' } },
    { liable: 'nobody' },
    {
      label: { zh: '除奉命停岗外，总有人负责', en: 'someone is always liable, unless the post was closed by order' },
      clauses: ['shift/handover/1', 'shift/handover/6'],
    },
  ),
  whenever({ gap: 'swap' }).then(
    { liable: 'bothSwappers' },
    {
      label: { zh: '因换班脱班，换班双方负责', en: 'a gap because of a swap falls on both swappers' },
      clauses: ['shift/handover/7'],
    },
  ),
  never(
    { gap: { not: 'swap' } },
    { liable: 'bothSwappers' },
    {
      label: { zh: '与换班无关的，不由换班双方负责', en: 'nothing else falls on the swappers' },
      clauses: ['shift/handover/7'],
    },
  ),
  never(
    { phase: ['before', 'during'], taken: 'rightly', causedBy: { not: 'incoming' } },
    { liable: ['incoming', 'outgoingAndIncoming'] },
    {
      label: {
        zh: '交接完成前，接收无误又非接班人造成的，不由接班人负责',
        en: 'before completion nothing passes to an incoming person who took over rightly and caused nothing',
      },
      clauses: ['shift/handover/5'],
    },
  ),
  never(
    { phase: 'after', told: { not: ['wrongly', 'omitted'] } },
    { liable: 'outgoing' },
    {
      label: {
        zh: '交接完成后，未错交、漏交的，不再由交班人负责',
        en: 'after completion nothing stays with an outgoing person who told neither wrongly nor too little',
      },
      clauses: ['shift/handover/6'],
    },
  ),
  whenever({ gap: 'none', told: 'wrongly', taken: ['wrongly', 'notTaken'] }).then(
    { liable: 'outgoingAndIncoming' },
    {
      label: { zh: '错交又错接的，双方各负其责', en: 'told wrongly and taken wrongly: both are liable' },
      clauses: ['shift/handover/6'],
    },
  ),
  never(
    { any: [{ told: { not: 'nothingToTell' } }, { phase: { not: 'before' } }] },
    { liable: 'undetermined' },
    {
      label: {
        zh: '只有交接前双方都不知道的隐患才待定',
        en: 'only what was latent before and known to neither stays undetermined',
      },
      clauses: ['shift/handover/6'],
    },
  ),
]
