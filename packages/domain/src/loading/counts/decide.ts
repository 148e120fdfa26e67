import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import { compareLots, isAsOrdered } from '../lots'
import type { CountingCommand } from './command'
import type { CountingEvent } from './event'
import { refused } from './refusals'
import type { CountingRefusalCode } from './refusals'
import { postsBeforeRelease } from './state'
import type { CountingPost, CountingState } from './state'

type Answer = Handling<CountingEvent, CountingRefusalCode>

/** Whether a step of the counts is allowed, and what it leads to. */
export function decide(state: CountingState, command: CountingCommand, { now: at }: Moment): Answer {
  const { stage } = state
  switch (command.kind) {
    case 'begin':
      if (stage !== 'new') return outOfOrder(state, 'new')
      return command.ordered.length === 0
        ? refused('nothingOrdered')
        : accepted({ kind: 'begun', at, ordered: command.ordered })
    case 'count':
      return count(state, command, at)
    case 'reopen':
      return stage === 'stopped'
        ? accepted({ kind: 'reopened', at, remedy: command.remedy })
        : outOfOrder(state, 'stopped')
    case 'askOpinion':
      return standing(state, 'verified') ?? accepted({ kind: 'opinionAsked', at, opinion: command.opinion })
    case 'release':
      return (
        standing(state, 'verified') ??
        (state.opinion === null ? refused('opinionNotAsked', { opinion: null }) : accepted({ kind: 'released', at }))
      )
  }
}

/** The post whose count is due, null where none is. */
function nextPost({ stage, agreed }: Pick<CountingState, 'stage' | 'agreed'>): CountingPost | null {
  if (stage === 'counting') return postsBeforeRelease[agreed.length] ?? null
  return stage === 'released' ? 'gate' : null
}

/** Every count is held against the order, so that posts that agree with each other but not with it stop at the first. */
function count(
  state: CountingState,
  { post, counted }: Extract<CountingCommand, { kind: 'count' }>,
  at: number,
): Answer {
  if (state.stage === 'stopped') return stopped(state)
  const next = nextPost(state)
  if (post !== next) return refused('outOfOrder', { stage: state.stage, post, next })
  const agrees = isAsOrdered(state.ordered, counted)
  if (post === 'gate') return accepted({ kind: agrees ? 'passed' : 'heldAtGate', at, counted })
  return accepted({ kind: agrees ? 'agreed' : 'stopped', at, post, counted })
}

function outOfOrder({ stage }: CountingState, needed: CountingState['stage']): Refusal<CountingRefusalCode> {
  return refused('outOfOrder', { stage, needed })
}

/** Names the post whose count stopped the round, and how it differs from the order. */
function stopped({ stoppedBy, ordered }: CountingState): Refusal<CountingRefusalCode> {
  return refused('stopped', { post: stoppedBy?.post, kinds: compareLots(ordered, stoppedBy?.counted ?? []) })
}

function standing(state: CountingState, needed: CountingState['stage']): Refusal<CountingRefusalCode> | undefined {
  if (state.stage === needed) return undefined
  return state.stage === 'stopped' ? stopped(state) : outOfOrder(state, needed)
}
