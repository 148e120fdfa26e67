import { replay } from '../../decision'
import { at, standard } from '../complaint.fixture'
import type { ComplaintCommand, ComplaintEvent, ComplaintRecord, ComplaintRefusalCode, ComplaintState } from './index'

export const { lifecycle } = standard

/** A command with the moment at which it is given. */
export type Given = readonly [now: number, command: ComplaintCommand]

export const registration = {
  kind: 'register',
  number: '2026-0001',
  content: '装车短少两袋',
  suggestion: '请加装监控',
  reporter: 'named',
  name: '李四',
  contact: '13800000000',
  address: '绥化市北林区',
  statedAnswerTime: at('03-06 17:00'),
  complainedOf: ['X'],
  category: 'quantity',
  severity: 'normal',
  linked: [],
  by: 'D',
} as const satisfies ComplaintCommand

export const anonymous = { ...registration, reporter: 'anonymous', name: null, contact: null, address: null } as const

const findings = {
  kind: 'recordFindings',
  cause: '计数有误',
  expectation: '补足两袋',
  finding: 'founded',
  violationVerified: null,
  by: 'H',
} as const satisfies ComplaintCommand

/** The ordinary course, step by step, an hour each from Monday 09:00 on. */
export const course = {
  register: registration,
  accept: { kind: 'accept', by: 'D' },
  assign: { kind: 'assign', handler: 'H', superiors: ['C', 'B', 'A'], by: 'D' },
  investigate: { kind: 'investigate', by: 'H' },
  recordFindings: findings,
  proposePlan: { kind: 'proposePlan', plan: '当日补装两袋', form: 'remedy', by: 'H' },
  tellCustomer: { kind: 'tellCustomer', by: 'H' },
  confirmSatisfied: { kind: 'confirmSatisfied', by: 'H' },
  close: { kind: 'close', by: 'H' },
} as const satisfies Readonly<Record<string, ComplaintCommand>>

const start = at('03-02 09:00')
const hour = 3_600_000

/** The ordinary course up to a step, in its order; `first` replaces the registration. */
export function upTo(step: keyof typeof course, first: ComplaintCommand = registration): Given[] {
  const names = Object.keys(course) as (keyof typeof course)[]
  return names.slice(0, names.indexOf(step) + 1).map((name, index) => {
    return [start + index * hour, name === 'register' ? first : course[name]]
  })
}

/** Gives commands one after the other; each has to be accepted. */
export function eventsOf(commands: readonly Given[]): ComplaintEvent[] {
  return commands.reduce<ComplaintEvent[]>((events, [now, command]) => {
    const handling = lifecycle.decide(replay(lifecycle, events), command, { now })
    if (handling.kind !== 'accepted') throw new Error(`${command.kind}: ${JSON.stringify(handling)}`)
    return [...events, ...handling.events]
  }, [])
}

/** The complaint after commands that have to be accepted. */
export function after(...commands: readonly Given[]): ComplaintRecord {
  const state: ComplaintState = replay(lifecycle, eventsOf(commands))
  if (state.kind === 'none') throw new Error('nothing was registered')
  return state
}

/** The code and clause with which a command is refused. */
export function refusalOf(
  state: ComplaintState,
  command: ComplaintCommand,
  now: number,
): [ComplaintRefusalCode, string] {
  const handling = lifecycle.decide(state, command, { now })
  if (handling.kind !== 'refused') throw new Error(`not refused: ${JSON.stringify(handling)}`)
  return [handling.code, handling.clause]
}
