import type { InstantSpec, IntegerSpec, NumberSpec } from './fact-spec'
import { instantLimit, parseInstant } from './instant'

/** Steps in one unit of a quantity. */
export function scaleOf(spec: NumberSpec | IntegerSpec): number {
  return spec.type === 'number' ? spec.scale : 1
}

/** Whether a number is an exact multiple of 1/scale, in the one form that is right in binary fractions. */
export function isOnScale(value: number, scale: number): boolean {
  return Math.round(value * scale) / scale === value
}

/** The first and the last moment that a fact can be. */
export function instantBounds({ min, max }: InstantSpec): readonly [first: number, last: number] {
  return [parseInstant(min ?? '') ?? -instantLimit, parseInstant(max ?? '') ?? instantLimit]
}
