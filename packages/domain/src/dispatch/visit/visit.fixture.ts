import { visitLifecycle } from './index'
import type { VisitCommand, VisitEvent, VisitState } from './index'

const { decide, evolve, initialState } = visitLifecycle
export const start = Date.parse('2026-03-10T08:00:00+08:00')

export const arrives = {
  kind: 'arrive',
  plate: '云A12345',
  order: 'D-1',
  product: 'P.O 42.5',
  bags: 600,
  kilograms: 30_000,
} satisfies VisitCommand
export const counts = (post: 'loaders' | 'locationClerk' | 'keeper' | 'gate', bags = 600): VisitCommand => {
  return { kind: 'count', post, bags }
}
/** A visit without trouble, from arrival to the gate. */
export const whole: readonly VisitCommand[] = [
  arrives,
  { kind: 'giveSlip', slip: '17' },
  { kind: 'notify' },
  { kind: 'enter', admitted: true },
  { kind: 'reachSite' },
  { kind: 'takeTicket' },
  { kind: 'startLoading', line: 'line1' },
  { kind: 'finishLoading' },
  counts('loaders'),
  counts('locationClerk'),
  counts('keeper'),
  { kind: 'askOpinion', satisfied: true },
  { kind: 'release' },
  counts('gate'),
  { kind: 'leave' },
]
/** The steps of the whole before a step of this kind, or before this post counts. */
export const until = (kind: VisitCommand['kind'], post?: string): readonly VisitCommand[] =>
  whole.slice(
    0,
    whole.findIndex((step) => step.kind === kind && (post === undefined || ('post' in step && step.post === post))),
  )
export const suspends = { kind: 'suspend', sanction: 'CL-2' } satisfies VisitCommand
export const decides = (outcome: 'finish' | 'unload', hasAuthority = true): VisitCommand => {
  return { kind: 'decideSuspension', hasAuthority, outcome }
}

/** Runs commands a minute apart; the answer to the last one, and what happened until then. */
export const run = (commands: readonly VisitCommand[]) => {
  const events: VisitEvent[] = []
  let state: VisitState = initialState
  let last: ReturnType<typeof decide> | undefined
  for (const [minutes, command] of commands.entries()) {
    last = decide(state, command, { now: start + minutes * 60_000 })
    if (last.kind !== 'accepted') continue
    events.push(...last.events)
    state = last.events.reduce(evolve, state)
  }
  return { state, events, last }
}
