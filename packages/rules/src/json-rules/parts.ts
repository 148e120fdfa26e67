import type { PathSteps } from './safe-path'
import type { Evaluate } from './operators'
import type { Json } from '../rulebook/condition-context'

/** One fact, with params and path, as conditions read it. */
export interface Operand {
  readonly id: string
  readonly params: unknown
  readonly steps: PathSteps
  /** Its place among the values of a run. */
  readonly slot: number
}

/** A condition that is ready to be evaluated; shared conditions stand in it once, however often they are named. */
export type Part = Group | Reference | Comparison

export interface Group {
  readonly kind: 'group'
  readonly written: Json
  readonly operator: 'all' | 'any' | 'not'
  readonly parts: readonly Part[]
  /** Places of the parts, those of highest priority first; a priority that settles the group ends it. */
  readonly priorities: readonly (readonly number[])[]
  /** What json-rules-engine makes of the written priority. */
  readonly priority: number
}

export interface Reference {
  readonly kind: 'reference'
  readonly written: Json
  readonly name: string
  /** Undefined where no condition has this name. */
  readonly target: Part | undefined
}

export interface Comparison {
  readonly kind: 'comparison'
  readonly written: Json
  readonly operator: string
  /** Undefined where no operator has this name. */
  readonly evaluate: Evaluate | undefined
  readonly left: Operand
  readonly right: Operand | undefined
  /** The right-hand side where it is no fact. */
  readonly value: unknown
}
