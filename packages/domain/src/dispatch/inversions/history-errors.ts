import { formatInstant } from '@zhidu/rules'
import type { InputError } from '@zhidu/rules'
import type { QueueHistory, VisitRecord } from './history'

const rules = {
  slip: { zh: '小票号不得重复', en: 'every slip has its own number' },
  notice: { zh: '分票通知单号不得重复', en: 'every notice has its own number' },
  afterJoining: { zh: '不得早于排队', en: 'not before the vehicle joined' },
  callsInTurn: {
    zh: '通知按时间先后列出，再次通知须在上次未到之后',
    en: 'calls stand in order of time, and each further one follows a no-show',
  },
  noShowsInTurn: { zh: '每次未到须晚于其通知', en: 'each no-show is later than its call' },
  called: { zh: '未经通知不能到场装车', en: 'nobody is at the site or loads who was not called' },
  aboutPlates: { zh: '调整的两车须在档案中', en: 'both vehicles of a change stand in the history' },
} as const
type Rule = (typeof rules)[keyof typeof rules]

/** What cannot be in a history, beyond each value by itself. */
export function historyErrors({ vehicles, changes }: QueueHistory): readonly InputError[] {
  const errors: InputError[] = []
  const [slips, notices] = [new Set<number>(), new Set<number>()]
  const plates = new Set(vehicles.map(({ plate }) => plate))
  for (const [index, vehicle] of vehicles.entries()) {
    const path = ['vehicles', index]
    if (slips.has(vehicle.slip)) errors.push(inconsistent([...path, 'slip'], vehicle.slip, rules.slip))
    slips.add(vehicle.slip)
    for (const [call, { notice }] of (vehicle.calls ?? []).entries()) {
      if (notices.has(notice)) errors.push(inconsistent([...path, 'calls', call, 'notice'], notice, rules.notice))
      notices.add(notice)
    }
    errors.push(...orderErrors(vehicle, path))
  }
  for (const [index, change] of (changes ?? []).entries()) {
    for (const name of ['plate', 'aheadOf'] as const) {
      if (plates.has(change[name])) continue
      errors.push(inconsistent(['changes', index, name], change[name], rules.aboutPlates))
    }
  }
  return errors
}

function orderErrors(vehicle: VisitRecord, path: InputError['path']): readonly InputError[] {
  const { joined, loadingStart, atSite, leftAt } = vehicle
  const [calls, noShows] = [vehicle.calls ?? [], vehicle.noShows ?? []]
  const errors: InputError[] = []
  const refuse = (place: InputError['path'], given: number, rule: Rule) =>
    errors.push(inconsistent([...path, ...place], formatInstant(given), rule))
  const current = calls[noShows.length]
  for (const [index, { at }] of calls.entries()) {
    const least = index === 0 ? joined : noShows[index - 1]
    if (at < joined) refuse(['calls', index, 'at'], at, rules.afterJoining)
    else if (least === undefined || at < least) refuse(['calls', index, 'at'], at, rules.callsInTurn)
  }
  for (const [index, at] of noShows.entries()) {
    const call = calls[index]
    if (call === undefined || at <= call.at) refuse(['noShows', index], at, rules.noShowsInTurn)
  }
  for (const [name, at] of Object.entries({ atSite, loadingStart })) {
    if (typeof at === 'number' && (current === undefined || at < current.at)) refuse([name], at, rules.called)
  }
  if (typeof leftAt === 'number' && leftAt < joined) refuse(['leftAt'], leftAt, rules.afterJoining)
  return errors
}

function inconsistent(path: InputError['path'], given: string | number, rule: Rule): InputError {
  return { code: 'inconsistent', path, given, allowed: { kind: 'rule', rule } }
}
