import { compile } from '@zhidu/rules'
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
import { caseCount, tableOf, tableSizes } from './tables'
import { rateByHand } from './table/rate-by-hand'

/** What runs in one process of its own: the first contender is the baseline of the others. */
export interface Contest {
  readonly name: string
  readonly problem: string
  readonly inputs: readonly Inputs[]
  readonly run: (file: ProblemFile, inputs: Inputs) => Promise<readonly Measured[]>
}

const fast = { rounds: 201, warmUpMs: 500, roundMs: 2 }
const slow = { rounds: 7, warmUpMs: 300, roundMs: 60 }

const decided = (answer: unknown): unknown => (answer as { readonly outcome?: unknown }).outcome

const loading = (file: ProblemFile) => ({ cases: loadingCases(caseCount), expected: file.expected })
const handLoading: Contender = { name: 'hand-written, shared outcomes', decide: limitShared }

/** Engines are loaded only where they run, so that the other processes are free of them. */
async function engines(file: ProblemFile): Promise<readonly Contender[]> {
  const [{ byJsonLogic }, { byJsonRulesEngine }, { reference }] = await Promise.all([
    import('./engines/json-logic'),
    import('./engines/json-rules'),
    import('@zhidu/rules/reference'),
  ])
  const rulebook = rulebookOf(file.document)
  const most = file.byReference
  return [
    { name: 'json-logic-engine (compiled)', decide: byJsonLogic(rulebook) },
    { name: 'json-rules-engine alone', decide: byJsonRulesEngine(rulebook), later: true, most },
    { name: 'reference evaluator', decide: reference(rulebook), outcomeOf: decided, later: true, most },
  ]
}

/** The hand-written function builds what the compiled table builds, and both refuse what is wrong. */
function expectSameDecisions(decide: (input: unknown) => Answer): void {
  const [first, ...cases] = loadingCases(1_000)
  const wrong = [null, [], { ...first, cargo: 'sand' }, { ...first, width: 2.35001 }, { ...first, more: 1 }]
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
      expectSameDecisions(decide)
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
  const table = tableOf(rows)
  const problemOf = (file: ProblemFile) => ({ cases: table.cases(caseCount), expected: file.expected })
  const byHand: Contender = { name: 'hand-written (Map), shared outcomes', decide: rateByHand(table.items) }
  return [
    {
      name: 'compiled, alone in the process',
      problem: `table-${rows}`,
      inputs: ['shuffled'],
      run: (file, inputs) => {
        const { outcome, decide } = compile(rulebookOf(file.document))
        const compiled = { name: 'compiled outcome', decide: outcome }
        const whole = { name: 'compiled decide (validates, baseline does not)', decide, outcomeOf: decided }
        return measure(problemOf(file), [byHand, compiled, whole], fast, inputs)
      },
    },
    {
      name: 'engines',
      problem: `table-${rows}`,
      inputs: ['shuffled'],
      run: async (file, inputs) => measure(problemOf(file), [byHand, ...(await engines(file))], slow, inputs),
    },
  ]
})

export const contests: readonly Contest[] = [...loadingContests, ...tableContests]
