import { countsLifecycle } from './index'
import type { CountingCommand, CountingEvent, CountingPost, CountingState } from './index'

export const { decide } = countsLifecycle
const { evolve, initialState } = countsLifecycle
export const lot = (bags: number, kind = 'P.O 42.5') => ({ kind, bags })
export const begins = { kind: 'begin', ordered: [lot(600)] } satisfies CountingCommand
export const counts = (post: CountingPost, bags = 600): CountingCommand => ({
  kind: 'count',
  post,
  counted: [lot(bags)],
})
export const asks = { kind: 'askOpinion', opinion: 'satisfied' } satisfies CountingCommand
export const releases = { kind: 'release' } satisfies CountingCommand
export const reopens = { kind: 'reopen', remedy: '补装一袋' } satisfies CountingCommand
export const threeCounts = [counts('loaders'), counts('locationClerk'), counts('storeKeeper')] as const
export const untilReleased: readonly CountingCommand[] = [begins, ...threeCounts, asks, releases]

/** Runs commands a millisecond apart; what each was answered, and what happened. */
export const run = (commands: readonly CountingCommand[]) => {
  const events: CountingEvent[] = []
  let state: CountingState = initialState
  const answers = commands.map((command, now) => {
    const answer = decide(state, command, { now })
    if (answer.kind === 'accepted') {
      events.push(...answer.events)
      state = answer.events.reduce(evolve, state)
    }
    return answer.kind === 'refused' ? `${answer.code} ${answer.clause}` : answer.kind
  })
  return { state, events, answers }
}
