import { handoverLifecycle } from './index'
import type { HandoverCommand, HandoverEvent, HandoverState } from './index'

const { decide, initialState } = handoverLifecycle
export const start = Date.parse('2026-03-10T07:50:00+08:00')

export const diary = { kind: 'writeDiary', by: '1001', entries: ['窗口打印机缺纸'] } satisfies HandoverCommand
export const read = { kind: 'signDiary' } satisfies HandoverCommand
export const items = {
  kind: 'handOverItems',
  items: ['钥匙', '印章'],
  inPerson: true,
} satisfies HandoverCommand
export const signs = (as: 'outgoing' | 'incoming', by: string): HandoverCommand => ({ kind: 'signDutyLog', as, by })
export const reports = { kind: 'reportProblem', problem: '停电' } satisfies HandoverCommand
export const stabilises = { kind: 'stabiliseProblem', problem: '停电' } satisfies HandoverCommand
export const whole: readonly HandoverCommand[] = [
  diary,
  read,
  items,
  signs('outgoing', '1001'),
  signs('incoming', '1002'),
]

/** Runs commands a minute apart; the answer to the last one, and what happened until then. */
export const run = (commands: readonly HandoverCommand[]) => {
  const events: HandoverEvent[] = []
  let state: HandoverState = initialState
  let last: ReturnType<typeof decide> | undefined
  for (const [minutes, command] of commands.entries()) {
    last = decide(state, command, { now: start + minutes * 60_000 })
    if (last.kind !== 'accepted') continue
    events.push(...last.events)
    state = last.events.reduce(handoverLifecycle.evolve, state)
  }
  return { state, events, last }
}
