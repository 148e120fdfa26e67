import fc from 'fast-check'
import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { queueLifecycle } from './index'
import type { CustomerClass, QueueCommand, QueueEvent, QueueState } from './index'

export const queue = queueLifecycle(bind(defaultSite, []))
export const start = Date.parse('2026-03-10T08:00:00+08:00')

export const join = (plate: string, customer: CustomerClass = 'other', product = 'P.O 42.5'): QueueCommand => ({
  kind: 'join',
  plate,
  product,
  customer,
})
export const open = (places: number): QueueCommand => ({ kind: 'openPlaces', places })
export const issue: QueueCommand = { kind: 'issueNotices' }
export const about = (
  kind: 'arriveAtSite' | 'startLoading' | 'freePlace' | 'noShow' | 'leave',
  plate: string,
): QueueCommand => ({ kind, plate })
export const ticket = (plate: string): QueueCommand => ({ kind: 'takeTicket', plate, ticket: 'T1', keeper: '2001' })
export const change = (plate: string, aheadOf: string, hasAuthority = true, reason = '救灾'): QueueCommand => ({
  kind: 'changeOrder',
  plate,
  aheadOf,
  by: '3001',
  hasAuthority,
  reason,
})
export const suspend = (plate: string, measure: 'suspended' | 'cancelled' = 'suspended'): QueueCommand => ({
  kind: 'suspend',
  plate,
  measure,
  sanction: 'CL-2',
})
export const lift = (plate: string): QueueCommand => ({ kind: 'lift', plate, sanction: 'CL-2' })

/** The whole way of a called vehicle over its place. */
export const served = (plate: string): readonly QueueCommand[] => [
  about('arriveAtSite', plate),
  ticket(plate),
  about('startLoading', plate),
  about('freePlace', plate),
]

/** Runs commands a minute apart, or at the given moments; what is not accepted is passed over. */
export function run(commands: readonly QueueCommand[], { from = queue.initialState, at = start, step = 60_000 } = {}) {
  const events: QueueEvent[] = []
  let state: QueueState = from
  let last: ReturnType<typeof queue.decide> | undefined
  for (const [index, command] of commands.entries()) {
    last = queue.decide(state, command, { now: at + index * step })
    if (last.kind !== 'accepted') continue
    events.push(...last.events)
    state = last.events.reduce(queue.evolve, state)
  }
  return { state, events, last }
}

/** The plates that were called, in the order of their notices. */
export const calledOf = (events: readonly QueueEvent[]): readonly string[] =>
  events.flatMap((event) => (event.kind === 'noticesIssued' ? event.notices.map(({ plate }) => plate) : []))

/** A choice that is made in view of the queue as it stands, so that random histories get somewhere. */
interface Choice {
  readonly of: number
  readonly pick: number
  readonly other: number
  readonly flag: boolean
}
const choice: fc.Arbitrary<Choice> = fc.record({
  of: fc.nat(99),
  pick: fc.nat(999),
  other: fc.nat(999),
  flag: fc.boolean(),
})
const plates = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L']
const products = ['P.O 42.5', 'P.C 32.5'] as const
const classes = ['key', 'large', 'other'] as const

function commandOf({ line, placed, bars }: QueueState, { of, pick, other, flag }: Choice): QueueCommand {
  const among = (of: readonly { readonly plate: string }[], by = pick) =>
    of[by % of.length]?.plate ?? plates[by % plates.length] ?? 'A'
  const called = line.filter(({ notice }) => notice !== null)
  const waiting = line.filter(({ notice }) => notice === null)
  const staged = (stage: string) => placed.filter((vehicle) => vehicle.stage === stage)
  const product = products[other % 2] ?? 'P.O 42.5'
  // Now and then anybody tries anything.
  const any = of % 12 === 11
  if (of < 24) return join(plates[pick % plates.length] ?? 'A', classes[other % 3] ?? 'other', product)
  if (of < 36) return issue
  if (of < 40) return open(1 + (pick % 5))
  if (of < 50) return about('arriveAtSite', among(any ? [] : called))
  if (of < 58) return ticket(among(any ? [] : staged('atSite')))
  if (of < 66) return about('startLoading', among(any ? [] : staged('ticketTaken')))
  if (of < 74) return about('freePlace', among(any ? [] : staged('loading')))
  if (of < 82) return about('noShow', among(any ? [] : called))
  if (of < 84)
    return flag ? about('leave', among(waiting)) : { kind: 'refuse', plate: among(placed), reason: '有斜拉筋' }
  if (of < 87) return suspend(among(flag ? line : placed), pick % 4 === 0 ? 'cancelled' : 'suspended')
  if (of < 92) return lift(among(bars))
  if (of < 94) return { kind: flag ? 'pauseProduct' : 'resumeProduct', product }
  if (of < 96) return { kind: flag ? 'declareShortage' : 'endShortage' }
  if (of < 97) return { kind: flag ? 'declarePeak' : 'endPeak' }
  return change(among(waiting), among(waiting, other), pick % 3 !== 0, other % 3 === 0 ? '' : '救灾')
}

/** Random histories of commands, most of them accepted. */
export const anyCommands: fc.Arbitrary<readonly QueueCommand[]> = fc
  .array(choice, { minLength: 20, maxLength: 150, size: 'max' })
  .map((choices) => {
    let state = run([open(3)]).state
    const commands: QueueCommand[] = [open(3)]
    for (const made of choices) {
      const command = commandOf(state, made)
      commands.push(command)
      state = run([command], { from: state, at: (state.lastAt ?? start) + 60_000 }).state
    }
    return commands
  })

/** The same without changes of order. */
export const commandsWithoutChanges: fc.Arbitrary<readonly QueueCommand[]> = anyCommands.map((commands) =>
  commands.filter(({ kind }) => kind !== 'changeOrder'),
)
