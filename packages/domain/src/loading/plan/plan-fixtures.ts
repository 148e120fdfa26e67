import type { Answer } from '@zhidu/rules'
import fc from 'fast-check'
import { createDomain } from '../../create-domain'
import type { LoadPlan, StackedPlan } from './index'

const { plan } = createDomain().loading

/** A truck at line 2 with a wish, so that a plan comes out. */
export const order = {
  cargo: 'bagged',
  braces: false,
  special: false,
  line: 'line2',
  vehicle: 'other',
  width: 2.4,
  wish: 4,
  length: 6.5,
  tonnes: 20,
}

/** What the plan of the standard site comes to. */
export function outcomeOf(input: object): LoadPlan {
  return decidedOf(plan.decide({ ...order, ...input })).outcome
}

export function decidedOf<O>(answer: Answer<O>): Extract<Answer<O>, { kind: 'decided' }> {
  if (answer.kind !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`)
  return answer
}

export function stackedOf(input: object): StackedPlan {
  const outcome = outcomeOf(input)
  if (outcome.verdict !== 'plan') throw new Error(`no plan: ${outcome.verdict}`)
  return outcome
}

const metres = (min: number, max: number) => fc.integer({ min, max }).map((mm) => mm / 1000)

/** Orders that are planned: every line, method, wish and bed, of one bag or far too many. */
export const plannedOrders = fc.record({
  cargo: fc.constantFrom('bagged', 'winterStored'),
  line: fc.constantFrom('line1', 'line2', 'line3'),
  method: fc.constantFrom('machine', 'hand'),
  vehicle: fc.constantFrom('sideTipper', 'other'),
  wish: fc.constantFrom(3, 4),
  width: metres(1000, 3500),
  length: metres(1200, 13_000),
  tonnes: fc.constant(null),
  bags: fc.integer({ min: 1, max: 1200 }),
})
