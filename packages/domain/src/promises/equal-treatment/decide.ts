import { composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, decideEach, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { count, furthestSeconds, now } from '../facts'
import { assumedInDues, bindQualityReports, deliveryErrors, deliveryShape, qualityDocument } from '../quality-reports'
import type { QualityDocument, ReportState } from '../quality-reports'
import { gapBetween, medianDelay, shareInTime } from './compare-groups'
import type { GroupRecord } from './compare-groups'
import { shareDifference } from './facts'
import { equalTreatmentRulebook, treatment } from './rulebook'

const customerSize = fact.enum(
  { large: { zh: '大客户', en: 'large customer' }, small: { zh: '其他客户', en: 'any other customer' } },
  { label: { zh: '客户类别', en: 'size of the customer' }, clauses: ['cement/11'] },
)
type CustomerSize = z.output<typeof customerSize>

/** Deliveries with the size of each customer, which the site states (分大小客户的供货记录). */
const equalTreatmentInput = z.strictObject({
  deliveries: labelled(z.array(z.strictObject({ ...deliveryShape, customerSize })), {
    zh: '付货记录',
    en: 'deliveries',
  }),
  now,
})

const seconds = (zh: string, en: string) =>
  fact.number({
    presence: 'optional',
    unit: 's',
    scale: 1000,
    min: -2 * furthestSeconds,
    max: 2 * furthestSeconds,
    source: 'derived',
    label: { zh, en },
  })
const shareIfAny = (zh: string, en: string, min: number) =>
  fact.number({ presence: 'optional', unit: 'share', scale: 10_000, min, max: 1, source: 'derived', label: { zh, en } })

const group = z.object({
  judged: count('已有结论的份数', 'documents that were met or missed'),
  inTime: count('按时份数', 'documents in time'),
  open: count('期限未到的份数', 'documents that are still open'),
  share: shareIfAny('按时率', 'share in time', 0),
  medianDelay: seconds('出厂到提供的中位时间', 'median time from the delivery to the document'),
})

/** For each kind of document: both groups, the gap (large minus small) and its 95 % interval (大小客户对比). */
export const equalTreatmentOutput = z.object({
  comparisons: labelled(
    z.array(
      z.object({
        document: qualityDocument,
        treatment,
        large: labelled(group, { zh: '大客户', en: 'large customers' }),
        small: labelled(group, { zh: '其他客户', en: 'small customers' }),
        gap: shareIfAny('按时率之差（大客户减其他客户）', 'gap in the share in time, large minus small', -1),
        lower: shareDifference('按时率之差的95%区间下限', 'lower bound of the gap, 95 %'),
        upper: shareDifference('按时率之差的95%区间上限', 'upper bound of the gap, 95 %'),
        delayGap: seconds('中位时间之差（大客户减其他客户）', 'gap in the median time, large minus small'),
      }),
    ),
    { zh: '大小客户比较', en: 'comparisons' },
  ),
})
export type EqualTreatment = z.output<typeof equalTreatmentOutput>

const documents = ['certificate', 'report', 'strengthReport'] as const satisfies readonly QualityDocument[]

/** One document of one customer, as it was judged. */
interface Judged {
  readonly document: QualityDocument
  readonly size: CustomerSize
  readonly state: ReportState
  readonly delay: number | null
}

/** Quality reports of large and small customers compared (大小客户质量报告对比). */
export function promisesEqualTreatment(
  binding: Binding,
): DomainDecision<EqualTreatment, z.input<typeof equalTreatmentInput>> {
  const reports = bindQualityReports(binding)
  const table = bindTable(binding, equalTreatmentRulebook, { site: { few: 'promises.fewReports' } })

  const decide = (input: unknown): Answer<EqualTreatment, ClauseId> => {
    const parsed = parseInput(equalTreatmentInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = deliveryErrors(data.deliveries, data.now)
    if (errors.length > 0) return invalidBy(equalTreatmentInput, errors)

    const judged: Judged[] = []
    for (const delivery of data.deliveries) {
      const found = decideEach(reports.duesOf(delivery), (one) => reports.judge(one, data.now))
      if (!found.ok) return found.answer
      for (const { input, outcome } of found.each) {
        const delay = input.givenAt === null ? null : input.givenAt - delivery.deliveredAt
        judged.push({ document: input.document, size: delivery.customerSize, state: outcome.state, delay })
      }
    }

    const compared = documents.map((document) => comparedBy(judged, document))
    const found = decideEach(compared, ({ large, small, gap: { lower, upper } }) =>
      table.decide({ least: Math.min(large.judged, small.judged), lower, upper }),
    )
    if (!found.ok) return found.answer
    const comparisons = found.each.map(({ input: { document, large, small, gap }, outcome }) => ({
      document,
      treatment: outcome.treatment,
      large: groupOf(large),
      small: groupOf(small),
      gap: gap.share,
      lower: gap.lower,
      upper: gap.upper,
      delayGap: gap.medianDelay,
    }))
    const parts = found.each.map(({ decision }) => decision)
    return composeDecision<EqualTreatment, ClauseId>({ comparisons }, parts, {
      facts: data,
      fired: [...new Set(parts.flatMap(({ fired }) => fired))],
      used: ['deliveries', 'now'],
      assumed: data.deliveries.length === 0 ? [] : assumedInDues(binding.site),
      input: equalTreatmentInput,
      output: equalTreatmentOutput,
    })
  }

  return {
    id: 'promises/equalTreatment',
    title: { zh: '大小客户质量报告对比', en: 'Quality reports of large and small customers' },
    input: equalTreatmentInput,
    output: equalTreatmentOutput,
    tables: [table, reports.table],
    decide,
  }
}

/** Both groups of one kind of document, and the gap between them. */
function comparedBy(judged: readonly Judged[], document: QualityDocument) {
  const [large, small] = [recordOf(judged, document, 'large'), recordOf(judged, document, 'small')]
  return { document, large, small, gap: gapBetween(large, small) }
}

function recordOf(judged: readonly Judged[], document: QualityDocument, size: CustomerSize): GroupRecord {
  const own = judged.filter((one) => one.document === document && one.size === size)
  const open = own.filter(({ state }) => state === 'open').length
  return {
    inTime: own.filter(({ state }) => state === 'met').length,
    judged: own.length - open,
    open,
    delays: own.flatMap(({ delay }) => delay ?? []),
  }
}

function groupOf(record: GroupRecord): z.output<typeof group> {
  const { judged, inTime, open } = record
  return { judged, inTime, open, share: shareInTime(record), medianDelay: medianDelay(record) }
}
