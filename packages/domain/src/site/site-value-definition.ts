import type { Text } from '@zhidu/rules'
import type { ClauseId } from '../clauses'

/** What a numeric site value counts; a `share` is a part of one, a `factor` multiplies. */
export type SiteUnit =
  | 'm'
  | 'cm'
  | 'mm'
  | 'kg'
  | 'bag'
  | 's'
  | 'day'
  | 'workingDay'
  | 'month'
  | 'year'
  | 'yuan'
  | 'share'
  | 'factor'
  | 'point'
  | 'times'
  | 'answer'
  | 'item'

/** Where a default comes from: a clause, an assumption of ours, or national law that the regulations do not repeat. */
export type SiteValueSource = ClauseId | 'assumed' | 'law'

interface Described {
  readonly source: SiteValueSource
  /** The clauses that are decided with this value. */
  readonly serves: readonly [ClauseId, ...ClauseId[]]
  readonly label: Text
}

interface Numeric extends Described {
  readonly unit: SiteUnit
  /** Least value that a site may give. */
  readonly min: number
  /** Greatest value that a site may give. */
  readonly max: number
  readonly default: number
  /** The clause that sets the bounds, when one does. */
  readonly boundedBy?: ClauseId
}

/** A number of the site that is an exact multiple of 1/scale. */
export interface NumberSiteValue extends Numeric {
  readonly type: 'number'
  /** Ticks in one unit. */
  readonly scale: number
}

/** A whole number of the site. */
export interface IntegerSiteValue extends Numeric {
  readonly type: 'integer'
  readonly scale: 1
}

/** A choice of the site between named ways. */
export interface EnumSiteValue extends Described {
  readonly type: 'enum'
  readonly values: readonly [string, ...string[]]
  readonly default: string
}

/** A choice of the site between yes and no. */
export interface BooleanSiteValue extends Described {
  readonly type: 'boolean'
  readonly default: boolean
}

/** One overridable value of the site profile (现场参数): type, bounds, default, where it comes from, what it serves. */
export type SiteValueDefinition = NumberSiteValue | IntegerSiteValue | EnumSiteValue | BooleanSiteValue
