import type { Answer, AnyTable, InputError, Text } from '@zhidu/rules'
import type { z } from 'zod'

/** A table as a decision of the domain asks it. */
export interface ExposedTable {
  readonly table: AnyTable
  readonly withSite: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  readonly siteErrors: (input: Readonly<Record<string, unknown>>) => readonly InputError[]
}

/** What the bridge needs of a decision of the domain; every one of them has it. */
export interface ExposedDecision {
  readonly id: string
  readonly title: Text
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly tables: readonly ExposedTable[]
  readonly decide: (input: unknown) => Answer
}
