import type { AnyRulebook, Effective } from '../rulebook/rulebook'
import type { Text } from '../text'
import type { Severity } from '../verify/finding'
import type { Day } from './day'

/** One version of a rulebook, and the day from which it was known; without that day it counts as known from the outset. */
export interface RegisteredVersion<B extends AnyRulebook = AnyRulebook> {
  readonly rulebook: B
  readonly recorded?: Day
}

/**
 * What the versions of a rulebook can be found to have; the codes are stable.
 * `time-hole`: days on which no version is in force. `time-overlap`: days that two versions claim. `no-open-end`: the
 * last version ends and none follows. `facts-differ`, `outcome-differs`: a version asks other facts, or answers in
 * another form, than the one before it. The others keep a register from being made: `no-versions`, `different-id`,
 * `same-version` (two of one name), `wrong-day` (a day that is none, or a span that ends before it begins).
 */
export type RegisterFindingCode =
  | 'time-hole'
  | 'time-overlap'
  | 'no-open-end'
  | 'facts-differ'
  | 'outcome-differs'
  | 'no-versions'
  | 'different-id'
  | 'same-version'
  | 'wrong-day'

/** One thing that is to be known of the versions of a rulebook. */
export interface RegisterFinding {
  readonly code: RegisterFindingCode
  readonly severity: Severity
  readonly message: Text
  /** The versions concerned, earliest first. */
  readonly versions: readonly string[]
  /** The days concerned, both ends included; without `to`, all days from then on. */
  readonly days?: Effective
  /** For `facts-differ`: names of the facts that were added, dropped or changed. */
  readonly facts?: readonly string[]
}

/** The versions of one rulebook by the days on which they are in force. Made by {@link createRegister}. */
export interface Register<B extends AnyRulebook = AnyRulebook> {
  readonly id: string
  /** By first day. */
  readonly versions: readonly RegisteredVersion<B>[]
  /** Whether no finding is an error: every day from the first on has exactly one version. */
  readonly holds: boolean
  readonly findings: readonly RegisterFinding[]
}

/** Whether a version's days take in the given one; `to` is the last day. */
export function takesIn({ from, to }: Effective, day: Day): boolean {
  return from <= day && (to === undefined || day <= to)
}

/** By the day from which versions were known; those that were known from the outset come first. */
export function byRecord(a: RegisteredVersion, b: RegisteredVersion): number {
  return compareText(a.recorded ?? '', b.recorded ?? '')
}

/** Order of texts by UTF-16 units, which is that of days. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
