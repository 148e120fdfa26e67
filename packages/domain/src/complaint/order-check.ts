import { formatInstant } from '@zhidu/rules'
import type { InputError, Text } from '@zhidu/rules'

type Path = readonly (string | number)[]

export const afterRegistration: Text = { zh: '不早于登记时间', en: 'not before the registration' }
const notInFuture: Text = { zh: '不晚于计算时刻', en: 'not after the moment of asking' }

/** Collects what cannot be in the order of recorded times, every error at once. */
export function orderCheck(now: number) {
  const errors: InputError[] = []
  const keep = (holds: boolean, path: Path, given: number, rule: Text): void => {
    if (!holds)
      errors.push({ code: 'inconsistent', path, given: formatInstant(given), allowed: { kind: 'rule', rule } })
  }
  /** A time on record: not before `earliest`, not in the future. */
  const recorded = (at: number | null | undefined, path: Path, earliest: number, rule = afterRegistration): void => {
    if (at === null || at === undefined) return
    keep(at >= earliest, path, at, rule)
    keep(at <= now, path, at, notInFuture)
  }
  return { errors, keep, recorded }
}
