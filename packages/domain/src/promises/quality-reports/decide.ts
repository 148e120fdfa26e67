import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, decideEach, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { count, derivedMoment, now } from '../facts'
import { deliveryErrors } from './delivery-errors'
import { assumedInDues, documentDues } from './document-dues'
import type { DueDocument } from './document-dues'
import { deliveryShape, qualityDocument } from './facts'
import { qualityReportsRulebook, reportState } from './rulebook'

/** The deliveries whose documents are looked at (供货记录). */
const qualityReportsInput = z.strictObject({
  deliveries: labelled(z.array(z.strictObject(deliveryShape)), { zh: '付货记录', en: 'deliveries' }),
  now,
})

/** Each document of each delivery, by when it is due and how it stands (质量报告提供情况). */
export const qualityReportsOutput = z.object({
  missed: count('逾期未提供的份数', 'documents that are missed'),
  deliveries: labelled(
    z.array(
      z.object({
        delivery: deliveryShape.delivery,
        customer: deliveryShape.customer,
        documents: labelled(
          z.array(
            z.object({
              document: qualityDocument,
              due: derivedMoment('最迟提供时刻', 'to be given by'),
              state: reportState,
              beyondHorizon: fact.string({
                presence: 'optional',
                source: 'derived',
                maxLength: 10,
                label: {
                  zh: '自此日起按星期推算（无放假安排）',
                  en: 'first day counted by weekdays for want of a holiday notice',
                },
              }),
            }),
          ),
          { zh: '质检资料', en: 'documents' },
        ),
      }),
    ),
    { zh: '各次付货', en: 'deliveries' },
  ),
})
export type QualityReports = z.output<typeof qualityReportsOutput>

/** The table of quality reports as decisions on deliveries ask it. */
export function bindQualityReports(binding: Binding) {
  const table = bindTable(binding, qualityReportsRulebook)
  const judge = ({ due, givenAt }: DueDocument, at: number) =>
    table.decide({ given: givenAt !== null, afterDue: Math.ceil(((givenAt ?? at) - due) / 1000) })
  return { table, judge, duesOf: documentDues(binding.site) }
}

/** Quality reports (质量报告提供时限): what is due for each delivery, the same for every customer. */
export function promisesQualityReports(
  binding: Binding,
): DomainDecision<QualityReports, z.input<typeof qualityReportsInput>> {
  const { table, judge, duesOf } = bindQualityReports(binding)

  const decide = (input: unknown): Answer<QualityReports, ClauseId> => {
    const parsed = parseInput(qualityReportsInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = deliveryErrors(data.deliveries, data.now)
    if (errors.length > 0) return invalidBy(qualityReportsInput, errors)

    const parts: Decision[] = []
    const deliveries: QualityReports['deliveries'] = []
    for (const given of data.deliveries) {
      const found = decideEach(duesOf(given), (one) => judge(one, data.now))
      if (!found.ok) return found.answer
      parts.push(...found.each.map(({ decision }) => decision))
      const documents = found.each.map(({ input: { document, due, beyondHorizon }, outcome }) => {
        return { document, due, state: outcome.state, beyondHorizon }
      })
      deliveries.push({ delivery: given.delivery, customer: given.customer, documents })
    }
    const states = deliveries.flatMap(({ documents }) => documents.map(({ state }) => state))
    const missed = states.filter((state) => state === 'missed').length
    return composeDecision<QualityReports, ClauseId>({ missed, deliveries }, parts, {
      facts: data,
      fired: [...new Set(parts.flatMap(({ fired }) => fired))],
      used: ['deliveries', 'now'],
      clauses: ['cement/11'],
      assumed: deliveries.length === 0 ? [] : assumedInDues(binding.site),
      input: qualityReportsInput,
      output: qualityReportsOutput,
    })
  }

  return {
    id: 'promises/qualityReports',
    title: { zh: '质量报告提供时限', en: 'Quality reports in time' },
    input: qualityReportsInput,
    output: qualityReportsOutput,
    tables: [table],
    decide,
  }
}
