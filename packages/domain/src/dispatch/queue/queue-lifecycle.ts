import { endOfLocalDay, localDateOf } from '../../calendar'
import { defineLifecycle, inOrderOfTime } from '../../decision'
import type { Binding, Decider } from '../../decision'
import { queueCommand } from './command'
import type { QueueCommand } from './command'
import { decide } from './decide'
import type { QueueRules } from './decide'
import { queueEvent } from './event'
import type { QueueEvent } from './event'
import { evolve } from './evolve'
import { shortageRank } from './next-to-call'
import { queueRefusals, refused } from './refusals'
import type { QueueRefusalCode } from './refusals'
import { initialState } from './state'
import type { QueueState } from './state'

export type QueueLifecycle = Decider<QueueState, QueueCommand, QueueEvent, QueueRefusalCode>

/**
 * The queue (排队) with its three papers: queue slips in arrival order, split notices in batches as large as places are
 * free, delivery tickets. cement/8.1, ban/2, ban/3, promise/7.
 */
export function queueLifecycle({ site }: Binding): QueueLifecycle {
  const rules: QueueRules = {
    shortageRank: shortageRank(site.value('dispatch.keyBeforeLarge')),
    keepsNumber: site.value('dispatch.noShowKeepsNumber'),
    endOfDay: (now) => endOfLocalDay(localDateOf(now, site.calendar.zone), site.calendar.zone),
  }
  return defineLifecycle({
    id: 'dispatch/queue',
    title: { zh: '车辆排队与叫号', en: 'Queue of vehicles and their calling' },
    initialState,
    commands: queueCommand,
    events: queueEvent,
    refusals: queueRefusals,
    evolve,
    decide: inOrderOfTime(refused, (state: QueueState, command: QueueCommand, moment) =>
      decide(state, command, moment, rules),
    ),
  })
}
