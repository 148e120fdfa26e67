import { formatInstant } from '@zhidu/rules'
import type { InputError, Text } from '@zhidu/rules'
import type { ComplaintClocksInput } from './facts'

const notBefore = (zh: string, en: string): Text => ({ zh: `不早于${zh}`, en: `not before ${en}` })
const afterRegistration = notBefore('登记时间', 'the registration')
const notInFuture: Text = { zh: '不晚于计算时刻', en: 'not after the moment at which the clocks are read' }
const beforeEnd: Text = { zh: '不晚于结案或撤回时间', en: 'not after the complaint was closed or withdrawn' }

const steps = [
  'acceptedAt',
  'assignedAt',
  'firstContactAt',
  'planProposedAt',
  'toldAt',
  'reportedToCompanyAt',
] as const

type Path = readonly (string | number)[]

/** What on record cannot be: times before the registration, after `now` or after the end, and pauses that end before they begin. */
export function orderErrors(input: ComplaintClocksInput): readonly InputError[] {
  const { now, registeredAt, endedAt } = input
  const errors: InputError[] = []
  const keep = (holds: boolean, path: Path, given: number, rule: Text): void => {
    if (holds) return
    errors.push({ code: 'inconsistent', path, given: formatInstant(given), allowed: { kind: 'rule', rule } })
  }
  const recorded = (at: number | null | undefined, path: Path, earliest: number, rule: Text): void => {
    if (at === null || at === undefined) return
    keep(at >= earliest, path, at, rule)
    keep(at <= now, path, at, notInFuture)
  }

  keep(now >= registeredAt, ['now'], now, afterRegistration)
  keep(input.statedAnswerTime > registeredAt, ['statedAnswerTime'], input.statedAnswerTime, {
    zh: '晚于登记时间',
    en: 'after the registration',
  })
  recorded(endedAt, ['endedAt'], registeredAt, afterRegistration)
  for (const step of steps) {
    recorded(input[step], [step], registeredAt, afterRegistration)
    keepBeforeEnd(step)
  }
  ;(input.severityChanges ?? []).forEach(({ at }, index) => {
    recorded(at, ['severityChanges', index, 'at'], registeredAt, afterRegistration)
  })
  ;(input.pauses ?? []).forEach(({ from, to }, index) => {
    recorded(from, ['pauses', index, 'from'], registeredAt, afterRegistration)
    if (to !== null && to !== undefined)
      keep(to >= from, ['pauses', index, 'to'], to, notBefore('暂停时间', 'the pause began'))
  })
  ;(input.answerTimeChanges ?? []).forEach(({ at, to }, index) => {
    recorded(at, ['answerTimeChanges', index, 'at'], registeredAt, afterRegistration)
    keep(to > registeredAt, ['answerTimeChanges', index, 'to'], to, { zh: '晚于登记时间', en: 'after the registration' })
    keep(to >= at, ['answerTimeChanges', index, 'to'], to, notBefore('商定时间', 'it was agreed'))
  })
  callErrors()
  return errors

  function keepBeforeEnd(step: (typeof steps)[number] | 'onSiteAt'): void {
    const at = input[step]
    if (endedAt === null || endedAt === undefined || at === null || at === undefined) return
    keep(at <= endedAt, [step], at, beforeEnd)
  }

  function callErrors(): void {
    const { callAnsweredAt, onSiteAt } = input
    recorded(callAnsweredAt, ['callAnsweredAt'], -Infinity, afterRegistration)
    if (onSiteAt === null || onSiteAt === undefined) return
    if (callAnsweredAt === null || callAnsweredAt === undefined) errors.push({ code: 'missing', path: ['callAnsweredAt'] })
    recorded(onSiteAt, ['onSiteAt'], callAnsweredAt ?? -Infinity, notBefore('接听时间', 'the call was answered'))
    keepBeforeEnd('onSiteAt')
  }
}
