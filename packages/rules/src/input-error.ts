import type { Text } from './text'

/** What can be wrong with one given value; the codes are stable. */
export type InputErrorCode =
  | 'not-an-object'
  | 'unknown-fact'
  | 'missing'
  | 'wrong-type'
  | 'not-finite'
  | 'out-of-range'
  | 'off-scale'
  | 'not-allowed'
  | 'too-long'
  | 'not-an-instant'
  | 'inconsistent'

/** An error that the caller caused, as a value: every error of an input is reported, not only the first. */
export interface InputError {
  readonly code: InputErrorCode
  /** Where in the input, outermost key first; empty for the input itself. */
  readonly path: readonly (string | number)[]
  /** The field's name for people, where it has one. */
  readonly label?: Text
  /** What was given, as JSON can carry it (NaN and infinities as their names); absent when nothing was. */
  readonly given?: unknown
  /** What would have been accepted: bounds, nearest values on the scale, words, or known names. */
  readonly allowed?: AllowedValues
  /** Unit of the bounds and of what was given, such as `m`. */
  readonly unit?: string
  /** The clause that sets the limit, when one does. */
  readonly clause?: string
}

/** The values that a fact accepts, in the form that suits its type. */
export type AllowedValues =
  | { readonly kind: 'range'; readonly min?: number | string; readonly max?: number | string; readonly step?: number }
  | { readonly kind: 'nearest'; readonly values: readonly number[] }
  | { readonly kind: 'words'; readonly values: readonly string[] }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'length'; readonly max: number }
  | { readonly kind: 'rule'; readonly rule: Text }
