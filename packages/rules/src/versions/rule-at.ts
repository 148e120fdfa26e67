import type { InputError } from '../input-error'
import type { Invalid } from '../evaluate/answer'
import type { AnyRulebook, Effective } from '../rulebook/rulebook'
import type { Text } from '../text'
import { isDay } from './day'
import type { Day } from './day'
import { byRecord, compareText, takesIn } from './register'
import type { Register, RegisteredVersion } from './register'
import { daysText } from './time-findings'

/** The three dates of a case, kept apart. */
export interface CaseDates {
  /** When the case happened; which version applies follows from it unless `rule` is given. */
  readonly facts: Day
  /** The day whose version is asked for expressly, whatever the day of the case. */
  readonly rule?: Day | null | undefined
  /** When the case was put on record: only versions that were known by then count. Without it every version does. */
  readonly record?: Day | null | undefined
}

/** Which of the dates picked the version: the rule's where it is given, else the facts'. */
export type Deciding = 'rule' | 'facts'

interface Picked {
  readonly by: Deciding
  /** The date that picked the version. */
  readonly day: Day
  readonly record?: Day
}

/** The version that applies. */
export interface InForce<B extends AnyRulebook = AnyRulebook> extends Picked {
  readonly kind: 'in-force'
  readonly rulebook: B
  readonly version: string
  readonly effective: Effective
  /** Versions that claim the day too, and gave way to this one, which became known later. */
  readonly superseded: readonly string[]
  readonly reason: Text
}

/**
 * Why no version applies on a day. `before-first`, `after-last`, `hole`: none is in force then.
 * `not-recorded`: one is, but it became known only after the day of the record.
 */
export interface NotInForce extends Picked {
  readonly kind: 'not-in-force'
  readonly why: 'before-first' | 'after-last' | 'hole' | 'not-recorded'
  /** The nearest versions before and after the day; for `not-recorded`, those that were not known yet. */
  readonly versions: readonly string[]
  readonly reason: Text
}

/** Several versions claim the day, and none of them became known later than the others. */
export interface SeveralInForce extends Picked {
  readonly kind: 'several-in-force'
  readonly versions: readonly string[]
  readonly reason: Text
}

/** Which version applies, by which date, and why. */
export type RuleAt<B extends AnyRulebook = AnyRulebook> = InForce<B> | NotInForce | SeveralInForce | Invalid

/**
 * The version of a rulebook for a case: that of the rule's date where it is given, else that of the facts' date.
 * Of several that claim a day, the one that became known last decides. A day without a version is a value, not a throw.
 */
export function ruleAt<B extends AnyRulebook>(register: Register<B>, dates: CaseDates): RuleAt<B> {
  const errors = errorsOf(dates)
  if (errors.length > 0) return { kind: 'invalid', errors }
  const { facts, rule } = dates
  const record = dates.record ?? undefined
  const day = rule ?? facts
  const by = rule === undefined || rule === null ? 'facts' : 'rule'
  const picked: Picked = { by, day, ...(record === undefined ? {} : { record }) }
  const claiming = register.versions.filter(({ rulebook }) => takesIn(rulebook.document.effective, day))
  if (claiming.length === 0) return outside(register, picked)
  const known = claiming.filter(({ recorded }) => record === undefined || recorded === undefined || recorded <= record)
  const [last, ...earlier] = known.toSorted((a, b) => byRecord(b, a))
  if (last === undefined) return notRecorded(claiming, picked)
  const rivals = earlier.filter((version) => byRecord(version, last) === 0)
  return rivals.length > 0 ? several([last, ...rivals], picked) : inForce(last, earlier, picked)
}

function inForce<B extends AnyRulebook>(
  { rulebook }: RegisteredVersion<B>,
  earlier: readonly RegisteredVersion[],
  picked: Picked,
): InForce<B> {
  const { version, effective } = rulebook.document
  const superseded = namesOf(earlier)
  const span = daysText(effective)
  const giving =
    superseded.length === 0
      ? { zh: '', en: '' }
      : { zh: `，取代 ${superseded.join('、')} 版`, en: `, in place of ${superseded.join(', ')}` }
  return {
    kind: 'in-force',
    ...picked,
    rulebook,
    version,
    effective,
    superseded,
    reason: reasonOf(picked, {
      zh: `适用 ${version} 版（${span.zh}有效）${giving.zh}`,
      en: `version ${version} applies (in force ${span.en})${giving.en}`,
    }),
  }
}

function outside({ versions }: Register, picked: Picked): NotInForce {
  const before = versions.filter(({ rulebook }) => rulebook.document.effective.from < picked.day)
  const [after] = versions.filter(({ rulebook }) => rulebook.document.effective.from > picked.day)
  const nearest = before.toSorted((a, b) => compareText(lastDayOf(b), lastDayOf(a)))[0]
  const why = nearest === undefined ? 'before-first' : after === undefined ? 'after-last' : 'hole'
  const texts: Readonly<Record<typeof why, Text>> = {
    'before-first': { zh: '最早的版本尚未生效', en: 'it lies before the first version' },
    'after-last': { zh: '最后的版本已经失效', en: 'it lies after the last version' },
    hole: { zh: '前后两个版本之间没有生效的版本', en: 'it lies in a hole between two versions' },
  }
  const names = namesOf([nearest, after].flatMap((version) => version ?? []))
  return { kind: 'not-in-force', ...picked, why, versions: names, reason: reasonOf(picked, texts[why]) }
}

function notRecorded(claiming: readonly RegisteredVersion[], picked: Picked): NotInForce {
  const versions = namesOf(claiming)
  return {
    kind: 'not-in-force',
    ...picked,
    why: 'not-recorded',
    versions,
    reason: reasonOf(picked, {
      zh: `${versions.join('、')} 版当时尚未公布`,
      en: `${versions.join(', ')} was not known by then`,
    }),
  }
}

function several(rivals: readonly RegisteredVersion[], picked: Picked): SeveralInForce {
  const versions = namesOf(rivals).toSorted()
  return {
    kind: 'several-in-force',
    ...picked,
    versions,
    reason: reasonOf(picked, {
      zh: `${versions.join('、')} 版同时有效，分不出先后`,
      en: `${versions.join(', ')} are in force at once, and none of them is the later one`,
    }),
  }
}

/** Which date was used, and what follows from it. */
function reasonOf({ by, day, record }: Picked, follows: Text): Text {
  const used =
    by === 'rule'
      ? { zh: `按指定的规则日期 ${day}`, en: `By the rule's date ${day}` }
      : { zh: `未指定规则日期，按事实发生日 ${day}`, en: `By the facts' date ${day}, as no date of the rule is given` }
  const known =
    record === undefined
      ? { zh: '', en: '' }
      : { zh: `，以 ${record} 记录时已公布的版本为限`, en: `, as known on ${record}` }
  return { zh: `${used.zh}${known.zh}：${follows.zh}。`, en: `${used.en}${known.en}: ${follows.en}.` }
}

function namesOf(versions: readonly RegisteredVersion[]): readonly string[] {
  return versions.map(({ rulebook }) => rulebook.document.version)
}

function lastDayOf({ rulebook }: RegisteredVersion): Day {
  return rulebook.document.effective.to ?? '9999-12-31'
}

const labels: Readonly<Record<keyof CaseDates, Text>> = {
  facts: { zh: '事实发生日', en: "the facts' date" },
  rule: { zh: '规则日期', en: "the rule's date" },
  record: { zh: '记录日', en: "the record's date" },
}
const dayRule: Text = { zh: '写作 YYYY-MM-DD 的日期', en: 'a day written YYYY-MM-DD' }

function errorsOf(dates: unknown): InputError[] {
  if (typeof dates !== 'object' || dates === null || Array.isArray(dates)) {
    return [{ code: 'not-an-object', path: [], ...(dates === undefined ? {} : { given: dates }) }]
  }
  const given = dates as Readonly<Record<string, unknown>>
  const unknown = Object.keys(given)
    .filter((key) => !Object.hasOwn(labels, key))
    .map((key): InputError => ({
      code: 'unknown-fact',
      path: [key],
      given: key,
      allowed: { kind: 'words', values: Object.keys(labels) },
    }))
  const wrong = (['facts', 'rule', 'record'] as const).flatMap((key): InputError[] => {
    const day = given[key] ?? undefined
    if (isDay(day) || (day === undefined && key !== 'facts')) return []
    const allowed = { kind: 'rule', rule: dayRule } as const
    const about = { path: [key], label: labels[key], allowed }
    return [day === undefined ? { code: 'missing', ...about } : { code: 'not-allowed', ...about, given: day }]
  })
  return [...unknown, ...wrong]
}
