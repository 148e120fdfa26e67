import type { InputError, Text } from '@zhidu/rules'
import { recordedOrder } from '../../decision'
import { afterRegistration, since } from '../since'
import type { ComplaintClocksInput } from './facts'

type OnRecord = Pick<ComplaintClocksInput, 'now' | 'registeredAt' | 'statedAnswerTime'> & Partial<ComplaintClocksInput>

const laterThanRegistration: Text = { zh: '晚于登记时间', en: 'after the registration' }
const beforeEnd: Text = { zh: '不晚于结案或撤回时间', en: 'not after the complaint was closed or withdrawn' }
const sincePause: Text = { zh: '不早于暂停时间', en: 'not before the pause began' }
const sinceAgreed: Text = { zh: '不早于商定时间', en: 'not before it was agreed' }
const sinceCall: Text = { zh: '不早于接听时间', en: 'not before the call was answered' }
const sinceReopened: Text = { zh: '不早于重新办理时间', en: 'not before the complaint was opened again' }
const sinceEnd: Text = { zh: '不早于结案或撤回时间', en: 'not before the complaint was closed or withdrawn' }
const newAnswerTime: Text = { zh: '重新办理时须改定答复时间', en: 'a new answer time is agreed at the reopening' }

const steps = ['acceptedAt', 'assignedAt', 'firstContactAt', 'planProposedAt', 'reportedToCompanyAt'] as const

/** What on record cannot be: times before the registration, after `now` or after the end, and pauses that end before they begin. */
export function orderErrors(input: OnRecord): readonly InputError[] {
  const { now, registeredAt, statedAnswerTime } = input
  const endedAt = input.endedAt ?? null
  const checks = recordedOrder(now)
  const { errors, keep, recorded } = checks

  keep(now >= registeredAt, ['now'], now, afterRegistration)
  keep(statedAnswerTime > registeredAt, ['statedAnswerTime'], statedAnswerTime, laterThanRegistration)
  const openedAt = openingErrors(input, checks)
  const sinceOpened = openedAt === registeredAt ? afterRegistration : sinceReopened
  recorded(endedAt, ['endedAt'], since(openedAt, sinceOpened))
  recorded(input.toldAt, ['toldAt'], since(openedAt, sinceOpened))
  for (const step of steps) recorded(input[step], [step], since(registeredAt))
  for (const [index, { at }] of (input.severityChanges ?? []).entries()) {
    recorded(at, ['severityChanges', index, 'at'], since(registeredAt))
  }
  for (const [index, { from, to }] of (input.pauses ?? []).entries()) {
    recorded(from, ['pauses', index, 'from'], since(registeredAt))
    if (typeof to === 'number') keep(to >= from, ['pauses', index, 'to'], to, sincePause)
  }
  for (const [index, { at, to }] of (input.answerTimeChanges ?? []).entries()) {
    recorded(at, ['answerTimeChanges', index, 'at'], since(registeredAt))
    keep(to > registeredAt, ['answerTimeChanges', index, 'to'], to, laterThanRegistration)
    keep(to >= at, ['answerTimeChanges', index, 'to'], to, sinceAgreed)
  }

  // A call to the report line may come before the registration, but nobody is on the spot before it was answered.
  const callAnsweredAt = input.callAnsweredAt ?? null
  const onSiteAt = input.onSiteAt ?? null
  recorded(callAnsweredAt, ['callAnsweredAt'])
  recorded(onSiteAt, ['onSiteAt'], since(callAnsweredAt ?? -Infinity, sinceCall))
  if (onSiteAt !== null && callAnsweredAt === null) errors.push({ code: 'missing', path: ['callAnsweredAt'] })

  for (const step of [...steps, 'toldAt', 'callAnsweredAt', 'onSiteAt'] as const) {
    const at = input[step]
    if (endedAt !== null && typeof at === 'number') keep(at <= endedAt, [step], at, beforeEnd)
  }
  return errors
}

/** Each opening follows on the one before, and each begins with a new answer time; gives when the last one began. */
function openingErrors(input: OnRecord, { keep, recorded }: ReturnType<typeof recordedOrder>): number {
  const openings = [...(input.earlierOpenings ?? []).entries()].sort(([, a], [, b]) => a.reopenedAt - b.reopenedAt)
  return openings.reduce((openedAt, [index, { toldAt, endedAt, reopenedAt }]) => {
    const at = (name: string) => ['earlierOpenings', index, name]
    const sinceOpened = openedAt === input.registeredAt ? afterRegistration : sinceReopened
    recorded(endedAt, at('endedAt'), since(openedAt, sinceOpened))
    recorded(toldAt, at('toldAt'), since(openedAt, sinceOpened))
    if (typeof toldAt === 'number') keep(toldAt <= endedAt, at('toldAt'), toldAt, beforeEnd)
    recorded(reopenedAt, at('reopenedAt'), since(endedAt, sinceEnd))
    const agreed = (input.answerTimeChanges ?? []).some((change) => change.at === reopenedAt)
    keep(agreed, at('reopenedAt'), reopenedAt, newAnswerTime)
    return reopenedAt
  }, input.registeredAt)
}
