import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, decideEach, fact, invalidBy, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { count } from '../facts'
import { caseState } from './facts'
import { promiseNames, promiseStates } from './promise-states'
import type { PromiseName } from './promise-states'
import { attainmentRulebook } from './rulebook'
import type { countsAs } from './rulebook'

const promise = fact.enum(
  {
    roundTheClock: { zh: '24小时付货', en: 'delivery round the clock' },
    loadingTimeLine1: { zh: '一线装车时间', en: 'loading time, line 1' },
    loadingTimeLines2And3: { zh: '二、三线装车时间', en: 'loading time, lines 2 and 3' },
    dispatchers: { zh: '调度24小时值班', en: 'dispatchers round the clock' },
    waitingExplained: { zh: '等候超时说明原因', en: 'long waits explained' },
    requests: { zh: '合理要求照办', en: 'reasonable requests met' },
    reportLine: { zh: '24小时举报电话', en: 'report line round the clock' },
    onSite: { zh: '举报后到场', en: 'on the spot after a call' },
    qualityReports: { zh: '质量报告按时提供', en: 'quality reports in time' },
  } as const satisfies Readonly<Record<PromiseName, { readonly zh: string; readonly en: string }>>,
  { label: { zh: '承诺', en: 'promise' } },
)

const subject = fact.string({ maxLength: 100, label: { zh: '单号', en: 'case' } })

/** Cases of promises as their own decisions judged them (承诺的各项结论). */
const attainmentInput = z.strictObject({
  cases: labelled(z.array(z.strictObject({ promise, case: subject, state: caseState })), { zh: '事项', en: 'cases' }),
})

/** How far each promise was kept, and the loadings to be reviewed (承诺兑现率). */
export const attainmentOutput = z.object({
  promises: labelled(
    z.array(
      z.object({
        promise,
        met: count('兑现数', 'met'),
        missed: count('未兑现数', 'missed'),
        open: count('未到期数', 'open'),
        notCounted: count('不计数', 'not counted'),
        /** Met of met and missed, to four places, down; absent when there is neither. */
        attainment: fact.number({
          presence: 'optional',
          unit: 'share',
          scale: 10_000,
          min: 0,
          max: 1,
          source: 'derived',
          label: { zh: '兑现率', en: 'attainment' },
        }),
      }),
    ),
    { zh: '各项承诺', en: 'promises' },
  ),
  toReview: count('提请核查数', 'loadings to be reviewed'),
  /** Loadings over time without a recorded reason (提请核查是否故意拖延的装车). */
  forReview: z.array(subject),
})
export type Attainment = z.output<typeof attainmentOutput>
type Count = z.output<typeof countsAs>

/** Attainment (承诺兑现率): met of met and missed, open ones apart; only promises with a case are listed. */
export function promisesAttainment(binding: Binding): DomainDecision<Attainment, z.input<typeof attainmentInput>> {
  const table = bindTable(binding, attainmentRulebook)

  const decide = (input: unknown): Answer<Attainment, ClauseId> => {
    const parsed = parseInput(attainmentInput, input)
    if (!parsed.ok) return parsed.answer
    const { cases } = parsed.data
    const errors = cases.flatMap((one, index) => stateErrors(one, index))
    if (errors.length > 0) return invalidBy(attainmentInput, errors)

    const found = decideEach(cases, ({ state }) => table.decide({ state }))
    if (!found.ok) return found.answer
    const forReview = cases.filter(({ state }) => state === 'review').map((one) => one.case)
    const outcome: Attainment = {
      promises: promiseNames.flatMap((name) => {
        const own = found.each.filter(({ input }) => input.promise === name).map(({ outcome }) => outcome.countsAs)
        return own.length === 0 ? [] : [{ promise: name, ...attainmentOf(own) }]
      }),
      toReview: forReview.length,
      forReview,
    }
    // Cases of one state are decided alike, and explained once.
    const parts = new Map(found.each.map(({ input, decision }) => [input.state, decision]))
    return composeDecision<Attainment, ClauseId>(outcome, [...parts.values()], {
      facts: parsed.data,
      used: ['cases'],
      input: attainmentInput,
      output: attainmentOutput,
    })
  }

  return {
    id: 'promises/attainment',
    title: { zh: '承诺兑现率', en: 'How far the promises were kept' },
    input: attainmentInput,
    output: attainmentOutput,
    tables: [table],
    decide,
  }
}

function attainmentOf(counts: readonly Count[]): Omit<Attainment['promises'][number], 'promise'> {
  const of = (kind: Count): number => counts.filter((one) => one === kind).length
  const [met, missed] = [of('met'), of('missed')]
  return {
    met,
    missed,
    open: of('open'),
    notCounted: of('apart'),
    attainment: met + missed === 0 ? null : Math.floor((met * 10_000) / (met + missed)) / 10_000,
  }
}

/** A state that a case of this promise cannot have. */
function stateErrors(
  { promise, state }: z.output<typeof attainmentInput>['cases'][number],
  index: number,
): readonly InputError[] {
  const values: readonly string[] = promiseStates[promise]
  if (values.includes(state)) return []
  return [{ code: 'inconsistent', path: ['cases', index, 'state'], given: state, allowed: { kind: 'words', values } }]
}
