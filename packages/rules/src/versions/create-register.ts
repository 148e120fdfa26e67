import type { AnyRulebook, Effective } from '../rulebook/rulebook'
import { changesOf } from './change-findings'
import { isDay } from './day'
import { byRecord, compareText } from './register'
import type { Register, RegisterFinding, RegisteredVersion } from './register'
import { holesOf, overlapsOf } from './time-findings'

/** What is asked of a register. */
export interface RegisterOptions {
  /** The days that must all have a version; from the first version's first day on unless told. */
  readonly covers?: Effective
}

/** A register, or why there can be none. */
export type RegisterReading<B extends AnyRulebook = AnyRulebook> =
  | { readonly ok: true; readonly register: Register<B> }
  | { readonly ok: false; readonly findings: readonly RegisterFinding[] }

/**
 * Puts the versions of one rulebook in the order of their days, whatever order they are given in. Holes and overlaps
 * of time are findings of the register, exact to the day; refused is only what is no register at all.
 */
export function createRegister<B extends AnyRulebook>(
  versions: readonly (B | RegisteredVersion<B>)[],
  { covers }: RegisterOptions = {},
): RegisterReading<B> {
  const sorted = versions.map(entryOf).sort(byDays)
  const [first] = sorted
  const refusals = [...refusalsOf(sorted), ...(covers === undefined ? [] : spanDefects(covers))]
  if (first === undefined || refusals.length > 0) return { ok: false, findings: Object.freeze(refusals) }
  const findings = [...holesOf(sorted, covers), ...overlapsOf(sorted), ...changesOf(sorted)]
  return {
    ok: true,
    register: Object.freeze({
      id: first.rulebook.document.id,
      versions: Object.freeze(sorted),
      holds: findings.every(({ severity }) => severity !== 'error'),
      findings: Object.freeze(findings),
    }),
  }
}

function entryOf<B extends AnyRulebook>(given: B | RegisteredVersion<B>): RegisteredVersion<B> {
  if (!('rulebook' in given)) return Object.freeze({ rulebook: given })
  const { rulebook, recorded } = given
  return Object.freeze({ rulebook, ...(recorded === undefined ? {} : { recorded }) })
}

function byDays(a: RegisteredVersion, b: RegisteredVersion): number {
  const [one, other] = [a.rulebook.document, b.rulebook.document]
  return (
    compareText(one.effective.from, other.effective.from) || byRecord(a, b) || compareText(one.version, other.version)
  )
}

function refusalsOf(sorted: readonly RegisteredVersion[]): RegisterFinding[] {
  const refusals: RegisterFinding[] = []
  const refuse = (code: RegisterFinding['code'], versions: readonly string[], zh: string, en: string): void => {
    refusals.push({ code, severity: 'error', versions, message: { zh, en } })
  }
  if (sorted.length === 0) refuse('no-versions', [], '至少要有一个版本', 'at least one version is needed')
  const documents = sorted.map(({ rulebook }) => rulebook.document)
  const ids = [...new Set(documents.map(({ id }) => id))].sort(compareText)
  if (ids.length > 1) {
    const names = documents.map(({ version }) => version)
    refuse('different-id', names, `不是同一张规则表：${ids.join('、')}`, `not one rulebook: ${ids.join(', ')}`)
  }
  const seen = new Set<string>()
  for (const { version } of documents) {
    if (seen.has(version))
      refuse('same-version', [version], `版本号重复：${version}`, `two versions are called ${version}`)
    seen.add(version)
  }
  for (const { rulebook, recorded } of sorted) {
    if (recorded === undefined || isDay(recorded)) continue
    const { version } = rulebook.document
    refuse(
      'wrong-day',
      [version],
      `${version} 版的公布日不是日期：${String(recorded)}`,
      `the day on which ${version} became known is no day: ${String(recorded)}`,
    )
  }
  return refusals
}

function spanDefects({ from, to }: Effective): RegisterFinding[] {
  const isRight = isDay(from) && (to === undefined || (isDay(to) && from <= to))
  if (isRight) return []
  const span = `${from} – ${to ?? ''}`
  return [
    {
      code: 'wrong-day',
      severity: 'error',
      versions: [],
      message: { zh: `应覆盖的时段不对：${span}`, en: `the days to cover are no span: ${span}` },
    },
  ]
}
