import { isInstant } from '@zhidu/rules/instant'
import type { Instant } from '@zhidu/rules/instant'

export { isInstant }
export type { Instant }

/** From `from` up to but not including `to`; `to` is not before `from`. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
}

/** An interval whose working time does not count; `to` is null while it still runs (暂停计时). */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** For values whose type already promises an instant: anything else is a bug of the calling code. */
export function assertInstant(value: Instant, name: string): void {
  if (!isInstant(value)) throw new RangeError(`${name} is not an instant: ${String(value)}`)
}
