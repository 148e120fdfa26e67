import type { Effective } from '../rulebook/rulebook'
import type { Text } from '../text'
import { dayAfter, dayBefore } from './day'
import type { Day } from './day'
import { byRecord } from './register'
import type { RegisterFinding, RegisteredVersion } from './register'

/** Days on which no version is in force, to the day. Versions come by first day. */
export function holesOf(versions: readonly RegisteredVersion[], covers: Effective | undefined): RegisterFinding[] {
  const findings: RegisterFinding[] = []
  let before: RegisteredVersion | undefined
  /** The first day that is not known to be covered. */
  let next = covers?.from ?? versions[0]?.rulebook.document.effective.from
  const holeBefore = (after: RegisteredVersion | undefined, to: Day | undefined): void => {
    const last = earliest(to, covers?.to)
    if (next === undefined || (last !== undefined && last < next)) return
    const days = spanOf(next, last)
    const between = [before, after].flatMap((version) => (version === undefined ? [] : [nameOf(version)]))
    findings.push({ code: 'time-hole', severity: 'error', message: holeText(days), versions: between, days })
  }
  for (const version of versions) {
    const { from, to } = version.rulebook.document.effective
    if (next === undefined) break
    if (from > next) holeBefore(version, dayBefore(from))
    const following: Day | undefined = to === undefined ? undefined : dayAfter(to)
    if (following !== undefined && following <= next) continue
    next = following
    before = version
  }
  if (next !== undefined && before !== undefined && covers === undefined) findings.push(openEnd(before, next))
  else holeBefore(undefined, undefined)
  return findings
}

function openEnd(last: RegisteredVersion, next: Day): RegisterFinding {
  return {
    code: 'no-open-end',
    severity: 'warning',
    versions: [nameOf(last)],
    days: { from: next },
    message: {
      zh: `${nameOf(last)} 版失效后没有接续的版本：自 ${next} 起无章可循`,
      en: `no version follows ${nameOf(last)}: from ${next} on none is in force`,
    },
  }
}

/**
 * Days that two versions claim. Of two that became known on different days the later known one decides there: an open
 * end means “until it is replaced”, and such an overlap is none; any other is a warning.
 */
export function overlapsOf(versions: readonly RegisteredVersion[]): RegisterFinding[] {
  return versions.flatMap((one, index) =>
    versions.slice(index + 1).flatMap((other): RegisterFinding[] => {
      const days = sharedDays(one.rulebook.document.effective, other.rulebook.document.effective)
      if (days === undefined) return []
      const order = byRecord(one, other)
      const [earlier, later] = order <= 0 ? [one, other] : [other, one]
      const { effective } = earlier.rulebook.document
      if (order !== 0 && effective.to === undefined && days.from > effective.from) return []
      return [
        {
          code: 'time-overlap',
          severity: order === 0 ? 'error' : 'warning',
          versions: [nameOf(one), nameOf(other)],
          days,
          message: overlapText(one, other, days, order === 0 ? undefined : later),
        },
      ]
    }),
  )
}

function sharedDays(a: Effective, b: Effective): Effective | undefined {
  const from = a.from > b.from ? a.from : b.from
  const to = earliest(a.to, b.to)
  return to !== undefined && to < from ? undefined : spanOf(from, to)
}

function earliest(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a
}

function spanOf(from: Day, to: Day | undefined): Effective {
  return to === undefined ? { from } : { from, to }
}

function nameOf({ rulebook }: RegisteredVersion): string {
  return rulebook.document.version
}

function holeText(days: Effective): Text {
  return { zh: `${daysText(days).zh}没有生效的版本`, en: `no version is in force ${daysText(days).en}` }
}

function overlapText(
  one: RegisteredVersion,
  other: RegisteredVersion,
  days: Effective,
  deciding: RegisteredVersion | undefined,
): Text {
  const text = {
    zh: `${nameOf(one)} 版与 ${nameOf(other)} 版的生效期重叠：${daysText(days).zh}`,
    en: `${nameOf(one)} and ${nameOf(other)} are both in force ${daysText(days).en}`,
  }
  if (deciding === undefined) return text
  return {
    zh: `${text.zh}；以后公布的 ${nameOf(deciding)} 版为准`,
    en: `${text.en}; ${nameOf(deciding)}, which became known later, decides`,
  }
}

/** A span of days for people; a single day is named alone. */
export function daysText({ from, to }: Effective): Text {
  if (to === undefined) return { zh: `自 ${from} 起`, en: `from ${from} on` }
  return from === to
    ? { zh: `${from} 当天`, en: `on ${from}` }
    : { zh: `${from} 至 ${to} `, en: `from ${from} to ${to}` }
}
