import { accepted } from '../../decision'
import type { Handling, Moment } from '../../decision'
import type { RescueCommand } from './command'
import type { RescueEvent } from './event'
import { refused } from './refusals'
import type { RescueRefusalCode } from './refusals'
import type { RescueStage, RescueState } from './state'

/** The stage in which each step is taken. */
const takenIn = {
  request: 'none',
  sendVehicle: 'requested',
  reachSite: 'vehicleSent',
  free: 'onSite',
  close: 'freed',
} as const satisfies Record<RescueCommand['kind'], RescueStage>

/** Whether a step of a rescue is allowed, and what it leads to. */
export function decide(
  { stage }: RescueState,
  command: RescueCommand,
  { now }: Moment,
): Handling<RescueEvent, RescueRefusalCode> {
  const needed = takenIn[command.kind]
  if (stage !== needed) return refused('outOfOrder', { stage, needed })
  return accepted(eventOf(command, now))
}

function eventOf(command: RescueCommand, at: number): RescueEvent {
  switch (command.kind) {
    case 'request':
      return { ...command, kind: 'requested', at }
    case 'sendVehicle':
      return { ...command, kind: 'vehicleSent', at }
    case 'reachSite':
      return { kind: 'siteReached', at }
    case 'free':
      return { kind: 'freed', at }
    case 'close':
      return { kind: 'closed', at }
  }
}
