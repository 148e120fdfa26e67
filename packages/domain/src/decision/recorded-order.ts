import { formatInstant } from '@zhidu/rules'
import type { InputError, Text } from '@zhidu/rules'

type Path = readonly (string | number)[]

const notInFuture: Text = { zh: '不晚于计算时刻', en: 'not after the moment of asking' }

/** Collects what cannot be in the order of recorded moments, every error at once. */
export function recordedOrder(now: number) {
  const errors: InputError[] = []
  const keep = (holds: boolean, path: Path, given: number, rule: Text): void => {
    if (holds) return
    errors.push({ code: 'inconsistent', path, given: formatInstant(given), allowed: { kind: 'rule', rule } })
  }
  /** A moment on record: not in the future, and not before `earliest` where there is one. */
  const recorded = (
    at: number | null | undefined,
    path: Path,
    since?: { readonly earliest: number; readonly rule: Text },
  ): void => {
    if (at === null || at === undefined) return
    if (since !== undefined) keep(at >= since.earliest, path, at, since.rule)
    keep(at <= now, path, at, notInFuture)
  }
  return { errors, keep, recorded }
}
