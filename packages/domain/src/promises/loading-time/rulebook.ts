import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { loadingTimeFacts } from './facts'

/** How the promise on loading time stands (装车时间承诺的结论). */
export const loadingTimeState = fact.enum(
  {
    met: { zh: '按时装完', en: 'met' },
    open: { zh: '正在装车，尚未超时', en: 'still loading, in time so far' },
    alreadyOver: { zh: '正在装车，已经超时', en: 'still loading, already over time' },
    late: { zh: '超时，原因已记录', en: 'over time with a recorded reason' },
    review: { zh: '超时且无记录原因，提请核查是否故意拖延', en: 'over time without a recorded reason: to be reviewed' },
    notCovered: { zh: '不在承诺范围', en: 'not covered' },
  },
  { label: { zh: '装车时间', en: 'loading time' }, source: 'derived' },
)

const line1 = ['cement/promise/2'] as const
const lines2And3 = ['cement/promise/3'] as const
const workshop2 = {
  zh: '假定：承诺所说的三线即制二车间。',
  en: 'Assumed: line 3 of the promise is workshop 2.',
}

/** Loading time (装车时间承诺): seconds a tonne against the promise of the line; a limit reached exactly is met. */
export const loadingTimeRulebook = defineRulebook({
  id: 'promises/loadingTime',
  version: '1.0.0',
  title: { zh: '装车时间承诺', en: 'The promise on loading time' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: loadingTimeFacts,
  outcome: z.object({ state: loadingTimeState }),
  rows: [
    {
      id: 'other-cargo',
      when: { cargo: ['bulk', 'clinker'] },
      then: { state: 'notCovered' },
      clauses: [...line1, ...lines2And3],
    },
    {
      id: 'elsewhere',
      when: { line: 'elsewhere' },
      then: { state: 'notCovered' },
      clauses: [...line1, ...lines2And3],
    },
    {
      id: 'line1-met',
      when: { line: 'line1', ended: true, pace: { to: 120 } },
      then: { state: 'met' },
      clauses: line1,
    },
    {
      id: 'lines23-met',
      when: { line: ['line2', 'line3'], ended: true, pace: { to: 60 } },
      then: { state: 'met' },
      clauses: lines2And3,
      note: workshop2,
    },
    {
      id: 'line1-open',
      when: { line: 'line1', ended: false, pace: { to: 120 } },
      then: { state: 'open' },
      clauses: line1,
    },
    {
      id: 'lines23-open',
      when: { line: ['line2', 'line3'], ended: false, pace: { to: 60 } },
      then: { state: 'open' },
      clauses: lines2And3,
      note: workshop2,
    },
    {
      id: 'line1-already-over',
      when: { line: 'line1', ended: false },
      then: { state: 'alreadyOver' },
      clauses: line1,
    },
    {
      id: 'lines23-already-over',
      when: { line: ['line2', 'line3'], ended: false },
      then: { state: 'alreadyOver' },
      clauses: lines2And3,
      note: workshop2,
    },
    {
      id: 'line1-late',
      when: { line: 'line1', hasReason: true },
      then: { state: 'late' },
      clauses: line1,
    },
    {
      id: 'lines23-late',
      when: { line: ['line2', 'line3'], hasReason: true },
      then: { state: 'late' },
      clauses: lines2And3,
      note: workshop2,
    },
    {
      id: 'line1-review',
      when: { line: 'line1', hasReason: false },
      then: { state: 'review' },
      clauses: [...line1, 'cement/ban/5'],
    },
    {
      id: 'lines23-review',
      when: { line: ['line2', 'line3'], hasReason: false },
      then: { state: 'review' },
      clauses: [...lines2And3, 'cement/ban/5'],
      note: workshop2,
    },
  ],
})
