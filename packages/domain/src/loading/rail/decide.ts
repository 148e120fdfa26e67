import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import { bagsOf, compareLots, isAsOrdered } from '../lots'
import type { RailCommand } from './command'
import type { RailEvent } from './event'
import { refused } from './refusals'
import type { RailRefusalCode } from './refusals'
import type { RailStage, RailState } from './state'

type Answer = Handling<RailEvent, RailRefusalCode>

/** Whether a step after the loading of a wagon is allowed, and what it leads to. */
export function decide(state: RailState, command: RailCommand, { now: at }: Moment): Answer {
  switch (command.kind) {
    case 'verifyCount':
      return standing(state, 'loaded') ?? verify(command, at)
    case 'cover':
      return standing(state, 'verified') ?? accepted({ kind: 'covered', at })
    case 'seal':
      return standing(state, 'covered') ?? accepted({ kind: 'sealed', at, seal: command.seal ?? null })
  }
}

function verify({ ordered, counted }: Extract<RailCommand, { kind: 'verifyCount' }>, at: number): Answer {
  if (ordered.length === 0) return refused('nothingOrdered')
  return isAsOrdered(ordered, counted)
    ? accepted({ kind: 'countVerified', at, bags: bagsOf(counted) })
    : refused('countDiffers', { kinds: compareLots(ordered, counted) })
}

function standing({ stage }: RailState, needed: RailStage): Refusal<RailRefusalCode> | undefined {
  return stage === needed ? undefined : refused('outOfOrder', { stage, needed })
}
