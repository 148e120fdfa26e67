import { createDomain } from '../../create-domain'
import type { SanctionCommand, SanctionEvent, SanctionState } from './index'

export const { lifecycle, inForce } = createDomain().conduct
export const at = (text: string): number => Date.parse(`2026-${text}:00+08:00`)

export const record = {
  kind: 'record',
  number: '2026-007',
  accused: '0417',
  accuser: 'K',
  complaintHandler: 'H',
  content: '站台吸烟',
  by: 'I',
} as const satisfies SanctionCommand
export const verify = { kind: 'verify', evidence: '监控录像', by: 'I' } as const satisfies SanctionCommand
export const propose = { kind: 'propose', measure: 'fine', amount: 40, by: 'I' } as const satisfies SanctionCommand
export const clear = { hasAuthority: true, isSubordinate: false, isRelative: false } as const
export const decision = {
  kind: 'decide',
  measure: 'fine',
  amount: 40,
  by: 'M',
  body: 'authority',
  ...clear,
} as const satisfies SanctionCommand
export const serve = { kind: 'serve', by: 'I' } as const satisfies SanctionCommand
export const appeal = { kind: 'appeal', grounds: '未在站台', by: '0417' } as const satisfies SanctionCommand
export const onAppeal = {
  kind: 'decideAppeal',
  result: 'upheld',
  by: 'G',
  body: 'leadingGroup',
  ...clear,
} as const satisfies SanctionCommand

/** Runs commands, each at its moment or a minute after the one before; the answer to the last one. */
export const run = (...commands: readonly (SanctionCommand | readonly [number, SanctionCommand])[]) => {
  let now = at('03-04T09:00')
  let state: SanctionState = lifecycle.initialState
  const events: SanctionEvent[] = []
  let last: ReturnType<typeof lifecycle.decide> | undefined
  for (const given of commands) {
    const [moment, command] = 'kind' in given ? [now + 60_000, given] : given
    now = moment
    last = lifecycle.decide(state, command, { now })
    if (last.kind !== 'accepted') continue
    events.push(...last.events)
    state = last.events.reduce(lifecycle.evolve, state)
  }
  return { state, events, last, effect: inForce(state) }
}
