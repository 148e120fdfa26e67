import { compile } from '@zhidu/rules'
import { rowIndex } from '@zhidu/rules/large'
import type { Answer, Decision } from '@zhidu/rules'
import { createCrowd } from './crowd'
import { loadingCases } from './loading/cases'
import { decideByHand } from './loading/decide-by-hand'
import { limitAllocating } from './loading/limit-allocating'
import { limitShared } from './loading/limit-shared'
import { measure, outcomeText } from './measure'
import type { Contender, Inputs, Measured } from './measure'
import { rulebookOf } from './problem-file'
import type { ProblemFile } from './problem-file'
import { caseCount, freeCaseCount, freeNames, freeTableOf, mostEngineRows, tableOf, tableSizes } from './tables'
import { rateDecisionByHand } from './table/decide-by-hand'
import { freeByHand } from './table/free'
import { rateByHand } from './table/rate-by-hand'

/** What runs in one process of its own: the first contender is the baseline of the others. */
export interface Contest {
  readonly name: string
  readonly problem: string
  readonly inputs: readonly Inputs[]
  readonly run: (file: ProblemFile, inputs: Inputs) => Promise<readonly Measured[]>
}

const fast = { rounds: 201, warmUpMs: 500, roundMs: 2 }
/** Tables that do not fit into a processor's nearest memory: rounds long enough to come back to every case. */
const large = { rounds: 31, warmUpMs: 500, roundMs: 20 }
const slow = { rounds: 7, warmUpMs: 300, roundMs: 60 }

const decided = (answer: unknown): unknown => (answer as { readonly outcome?: unknown }).outcome

const loading = (file: ProblemFile) => ({ cases: loadingCases(caseCount), expected: file.expected })
const handLoading: Contender = { name: 'hand-written, shared outcomes', decide: limitShared }

/** Engines are loaded only where they run, so that the other processes are free of them. */
async function engines(file: ProblemFile): Promise<readonly Contender[]> {
  const [{ byJsonLogic }, { byJsonRulesEngine }, { byZenEngine }, { reference }] = await Promise.all([
    import('./engines/json-logic'),
    import('./engines/json-rules'),
    import('./engines/zen'),
    import('@zhidu/rules/reference'),
  ])
  const rulebook = rulebookOf(file.document)
  const most = file.byReference
  return [
    { name: 'json-logic-engine (compiled)', decide: byJsonLogic(rulebook) },
    { name: 'zen-engine (decision table)', decide: byZenEngine(rulebook), later: true, most },
    { name: 'json-rules-engine alone', decide: byJsonRulesEngine(rulebook), later: true, most },
    { name: 'reference evaluator', decide: reference(rulebook), outcomeOf: decided, later: true, most },
  ]
}

/** The hand-written function builds what the compiled table builds, and both refuse what is wrong. */
function expectSameDecisions(
  decide: (input: unknown) => Answer,
  decideByHand: (input: unknown) => object,
  [first, ...cases]: readonly object[],
  wrongValues: readonly object[],
): void {
  const wrong = [null, [], ...[...wrongValues, { more: 1 }].map((value) => ({ ...first, ...value }))]
  const partsOf = (answer: object): string => {
    const { kind, outcome, fired, clauses, rulebooks, facts } = answer as Partial<Decision>
    return JSON.stringify([kind, outcomeText(outcome), fired, clauses, rulebooks, facts])
  }
  for (const input of [first, ...cases, ...wrong]) {
    const [own, byHand] = [partsOf(decide(input)), partsOf(decideByHand(input))]
    if (own !== byHand) throw new Error(`compiled ${own}, hand-written ${byHand}`)
  }
}

const loadingContests: readonly Contest[] = [
  {
    name: 'outcome, alone in the process',
    problem: 'loading',
    inputs: ['shuffled', 'hot'],
    run: (file, inputs) =>
      measure(
        loading(file),
        [
          handLoading,
          { name: 'hand-written, allocating', decide: limitAllocating },
          { name: 'compiled outcome', decide: compile(rulebookOf(file.document)).outcome },
        ],
        fast,
        inputs,
      ),
  },
  {
    name: 'outcome, 30 other rulebooks alive and exercised',
    problem: 'loading',
    inputs: ['shuffled'],
    run: (file, inputs) => {
      const before = createCrowd(15, 1)
      const { outcome } = compile(rulebookOf(file.document))
      const after = createCrowd(15, 16)
      const exercise = () => {
        before()
        after()
      }
      const contenders = [handLoading, { name: 'compiled outcome', decide: outcome }]
      return measure(loading(file), contenders, fast, inputs, exercise)
    },
  },
  {
    name: 'decide: validated, full decision',
    problem: 'loading',
    inputs: ['shuffled', 'hot'],
    run: (file, inputs) => {
      const { decide } = compile(rulebookOf(file.document))
      expectSameDecisions(decide, decideByHand, loadingCases(1_000), [{ cargo: 'sand' }, { width: 2.35001 }])
      return measure(
        loading(file),
        [
          { name: 'hand-written, validates, same object', decide: decideByHand, outcomeOf: decided },
          { name: 'compiled decide', decide, outcomeOf: decided },
        ],
        fast,
        inputs,
      )
    },
  },
  {
    name: 'engines',
    problem: 'loading',
    inputs: ['shuffled'],
    run: async (file, inputs) => measure(loading(file), [handLoading, ...(await engines(file))], slow, inputs),
  },
]

const tableContests = tableSizes.flatMap((rows): readonly Contest[] => {
  const problem = `table-${rows}`
  const problemOf = (file: ProblemFile) => {
    const table = tableOf(rows)
    const byHand: Contender = { name: 'hand-written (Map), shared outcomes', decide: rateByHand(table.items) }
    return { items: table.items, byHand, given: { cases: table.cases(caseCount), expected: file.expected } }
  }
  const effort = rows > mostEngineRows ? large : fast
  const compiled: readonly Contest[] = [
    {
      name: 'outcome, alone in the process',
      problem,
      inputs: ['shuffled'],
      run: (file, inputs) => {
        const { byHand, given } = problemOf(file)
        const { outcome } = compile(rulebookOf(file.document), { index: rowIndex })
        return measure(given, [byHand, { name: 'compiled outcome', decide: outcome }], effort, inputs)
      },
    },
    {
      name: 'decide: validated, full decision',
      problem,
      inputs: ['shuffled'],
      run: (file, inputs) => {
        const { items, given } = problemOf(file)
        const { decide } = compile(rulebookOf(file.document), { index: rowIndex })
        const byHand = rateDecisionByHand(items)
        expectSameDecisions(decide, byHand, given.cases.slice(0, 1_000), [{ item: 'none' }, { quantity: 0.5 }])
        return measure(
          given,
          [
            { name: 'hand-written (Map), validates, same object', decide: byHand, outcomeOf: decided },
            { name: 'compiled decide', decide, outcomeOf: decided },
          ],
          effort,
          inputs,
        )
      },
    },
  ]
  const others: Contest = {
    name: 'engines',
    problem,
    inputs: ['shuffled'],
    run: async (file, inputs) => {
      const { byHand, given } = problemOf(file)
      return measure(given, [byHand, ...(await engines(file))], slow, inputs)
    },
  }
  return rows <= mostEngineRows ? [...compiled, others] : compiled
})

const freeContests = freeNames.map((name): Contest => ({
  name: 'outcome, no key',
  problem: name,
  inputs: ['shuffled'],
  run: (file, inputs) => {
    const table = freeTableOf(name)
    const given = { cases: table.cases(freeCaseCount), expected: file.expected }
    const { outcome } = compile(rulebookOf(file.document), { index: rowIndex })
    const byHand = { name: 'hand-written, a loop over the rows', decide: freeByHand(table.ranges) }
    return measure(given, [byHand, { name: 'compiled outcome', decide: outcome }], slow, inputs)
  },
}))

export const contests: readonly Contest[] = [...loadingContests, ...tableContests, ...freeContests]
