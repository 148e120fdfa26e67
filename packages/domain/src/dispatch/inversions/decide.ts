import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import type { overtakingFacts } from './facts'
import { inversionsInput, isWithin } from './history'
import type { QueueHistory, VisitRecord } from './history'
import { historyErrors } from './history-errors'
import { inversionsOutput } from './output'
import type { Inversions } from './output'
import { overtakingRulebook } from './rulebook'
import type { OvertakingVerdict } from './rulebook'
import { overtakings } from './sweep'
import type { Overtaking } from './sweep'
import { inversionText } from './wording'

type PairFacts = Omit<z.input<typeof overtakingFacts>, 'keyBeforeLarge'>
type Verdict = Answer<OvertakingVerdict, ClauseId>

/**
 * Inversions of a queue (插队核查): each overtaking of its history that no lawful ground explains, with both plates and
 * times. ban/3, promise/7.
 */
export function dispatchInversions(binding: Binding): DomainDecision<Inversions, z.input<typeof inversionsInput>> {
  const { site } = binding
  const { zone } = site.calendar
  const table = bindTable(binding, overtakingRulebook, { site: { keyBeforeLarge: 'dispatch.keyBeforeLarge' } })

  const decide = (input: unknown): Answer<Inversions, ClauseId> => {
    const parsed = parseInput(inversionsInput, input)
    if (!parsed.ok) return parsed.answer
    const history = parsed.data
    const errors = historyErrors(history)
    if (errors.length > 0) return invalidBy(inversionsInput, errors)
    const found = overtakings(history, site.value('dispatch.noShowKeepsNumber'))
    const verdictOf = remembering((facts) => table.decide(facts))
    const outcome: Omit<Inversions, 'found'> = { inversions: [], open: [] }
    const parts = new Set<Decision<OvertakingVerdict, ClauseId>>()
    for (const overtaking of found) {
      const verdict = verdictOf(factsOf(overtaking, history))
      if (verdict.kind === 'invalid')
        throw new Error(`facts of a pair that the table refuses: ${JSON.stringify(verdict)}`)
      if (verdict.kind === 'undecided') {
        outcome.open.push(pairOf(overtaking, undefined, zone))
        continue
      }
      parts.add(verdict)
      if (verdict.outcome.verdict === 'lawful') continue
      const { fault } = verdict.outcome
      outcome.inversions.push({ ...pairOf(overtaking, fault, zone), fault })
    }
    const asked = [
      ...(history.vehicles.some(({ noShows }) => (noShows ?? []).length > 0)
        ? (['dispatch.noShowKeepsNumber'] as const)
        : []),
      ...(outcome.inversions.length + outcome.open.length > 0 ? (['calendar.zone'] as const) : []),
    ]
    return composeDecision<Inversions, ClauseId>({ found: outcome.inversions.length > 0, ...outcome }, [...parts], {
      facts: history,
      used: Object.keys(history),
      clauses: ['cement/ban/3', 'cement/promise/7'],
      assumed: asked.filter((name) => site.isAssumed(name)),
      input: inversionsInput,
      output: inversionsOutput,
    })
  }

  return {
    id: 'dispatch/inversions',
    title: { zh: '插队核查', en: 'Inversions of the queue' },
    input: inversionsInput,
    output: inversionsOutput,
    tables: [table],
    decide,
  }
}

/** There are few kinds of pairs, however long the history is. */
function remembering(decide: (facts: PairFacts) => Verdict): (facts: PairFacts) => Verdict {
  const known = new Map<string, Verdict>()
  return (facts) => {
    const key = Object.values(facts).join()
    const before = known.get(key)
    if (before !== undefined) return before
    const verdict = decide(facts)
    known.set(key, verdict)
    return verdict
  }
}

function factsOf({ stage, at, earlier, later, change }: Overtaking, history: QueueHistory): PairFacts {
  const notLoaded = history.notLoaded?.filter(({ product }) => product === earlier.product)
  return {
    shortage: isWithin(history.shortages, at),
    laterCustomer: later.customer,
    earlierCustomer: earlier.customer,
    earlierState: stateOf(earlier, at, stage),
    productNotLoaded: isWithin(notLoaded, at),
    change: change === undefined ? 'none' : change.hasAuthority ? 'withAuthority' : 'withoutAuthority',
    reasonGiven: (change?.reason ?? '').trim() !== '',
  }
}

/** How the earlier vehicle stood at that moment; null where the papers do not tell whether it had come. */
function stateOf(earlier: VisitRecord, at: number, stage: Overtaking['stage']): PairFacts['earlierState'] {
  const { refusals, suspensions, atSite, loadingStart, noShows } = earlier
  if (isWithin(refusals, at)) return 'refused'
  if (isWithin(suspensions, at)) return 'suspended'
  if (stage === 'call') return 'ready'
  if (typeof atSite === 'number') return atSite < at ? 'ready' : 'notCome'
  return typeof loadingStart === 'number' && !noShows?.some((missed) => missed >= at) ? null : 'notCome'
}

function pairOf(
  overtaking: Overtaking,
  fault: Inversions['inversions'][number]['fault'] | undefined,
  zone: string,
): Inversions['open'][number] {
  const { stage, at, earlier, later } = overtaking
  return {
    stage,
    at,
    earlierPlate: earlier.plate,
    earlierJoined: earlier.joined,
    laterPlate: later.plate,
    laterJoined: later.joined,
    text: inversionText(overtaking, fault, zone),
  }
}
