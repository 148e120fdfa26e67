import { fact } from '../decision'

/** Whether the post stood empty, and why (脱班). */
export const gap = fact.enum(
  {
    none: { zh: '未脱班', en: 'none' },
    swap: { zh: '因换班脱班', en: 'because of a swap' },
    otherwise: { zh: '其他原因脱班', en: 'for another reason' },
    closedByOrder: { zh: '奉命停岗', en: 'closed by order' },
  },
  { label: { zh: '脱班情况', en: 'gap at the post' }, clauses: ['shift/handover/7'] },
)

const toldWords = {
  rightly: { zh: '交代正确', en: 'rightly' },
  wrongly: { zh: '错交', en: 'wrongly' },
  omitted: { zh: '漏交', en: 'omitted' },
  nothingToTell: { zh: '当时无人知晓（无可交代）', en: 'nothing to tell: known to nobody then' },
} as const
const toldLabel = { zh: '交代情况', en: 'how it was told' }

/** How the outgoing person told the matter (交代情况); absent: unknown. */
export const told = fact.enum(toldWords, { presence: 'whenNeeded', label: toldLabel, clauses: ['shift/handover/6'] })

/** How it was told, as the evidence shows. */
export const toldByEvidence = fact.enum(toldWords, { source: 'derived', label: toldLabel })

/** How the incoming person took the matter over (接收情况). */
export const taken = fact.enum(
  {
    rightly: { zh: '接收正确', en: 'rightly' },
    wrongly: { zh: '错接', en: 'wrongly' },
    notTaken: { zh: '未接', en: 'not at all' },
  },
  { presence: 'whenNeeded', label: { zh: '接收情况', en: 'how it was taken over' }, clauses: ['shift/handover/6'] },
)

/** When the problem arose, seen from the handover (发生阶段). */
export const phase = fact.enum(
  {
    before: { zh: '交接开始前', en: 'before the handover began' },
    during: { zh: '交接过程中', en: 'during the handover' },
    after: { zh: '交接完成后', en: 'after its completion' },
  },
  { label: { zh: '发生阶段', en: 'phase' }, clauses: ['shift/handover/5', 'shift/handover/6'] },
)

/** Who of the two caused the problem (造成者). */
export const causedBy = fact.enum(
  {
    outgoing: { zh: '交班人', en: 'the outgoing person' },
    incoming: { zh: '接班人', en: 'the incoming person' },
    neither: { zh: '都不是', en: 'neither' },
  },
  { presence: 'whenNeeded', label: { zh: '造成者', en: 'caused by' }, clauses: ['shift/handover/5'] },
)
