import type { z } from 'zod'
import { asJson } from '../evaluate/input-error-of'
import { factsOver } from '../fact/fact'
import { specsOf } from '../fact/schema-of'
import type { Text } from '../text'
import { checkCircles } from './check-circles'
import { checkDefinition } from './check-definition'
import type { Condition } from './condition'
import { copyData } from './copy-data'
import type { Defect } from './defect'
import { defectList } from './defect'
import { outcomeSpecOf } from './outcome'
import { readParts } from './read-parts'
import type { HitPolicy, Rulebook, RulebookDocument, RulebookHead } from './rulebook'

interface DefinedRow<F, O, C extends string> {
  readonly id: string
  readonly when: Condition<F>
  readonly then: O
  readonly clauses: readonly [C, ...C[]]
  readonly note?: Text
}

/** A rulebook as it is written in TypeScript: facts and outcome are zod schemas made of `fact.*`. */
export interface RulebookDefinition<
  S extends z.ZodObject,
  T extends z.ZodType,
  C extends string,
  H extends HitPolicy,
> extends RulebookHead<H> {
  readonly facts: S
  readonly outcome: T
  readonly conditions?: Readonly<Record<string, Condition<NoInfer<z.output<S>>>>>
  readonly rows: readonly DefinedRow<NoInfer<z.output<S>>, NoInfer<z.output<T>>, C>[]
}

/** Binds the clause ids that facts and rows may cite, so that a misspelt one does not compile. */
export function rulebooksOver<C extends string>() {
  return {
    /** Builders of facts that cite these clauses. */
    fact: factsOver<C>(),
    /**
     * Defines a rulebook; its fact and outcome types are inferred. A defect is a bug and throws, naming every one.
     * What the types refuse is not looked for again: data that they did not see is read by `parseRulebook`.
     */
    defineRulebook: <S extends z.ZodObject, T extends z.ZodType, const H extends HitPolicy>(
      definition: RulebookDefinition<S, T, C, H>,
    ): Rulebook<z.output<S>, z.output<T>, C, H> => {
      const { facts, outcome, ...rest } = definition
      const written = { ...rest, facts: specsOf(facts), outcome: outcomeSpecOf(outcome) }
      const document = copyData(written) as RulebookDocument
      const list = defectList()
      checkDefinition(document, list.report)
      const reading = readParts(document, list, checkCircles)
      if (!reading.ok) throw defective(definition.id, reading.defects)
      return reading.rulebook as Rulebook<z.output<S>, z.output<T>, C, H>
    },
  }
}

/** Defines a rulebook whose clause ids are any text. */
export const { defineRulebook } = rulebooksOver<string>()

/** The bug of a definition: each defect with its place and code, what was given and what may be. */
function defective(id: string, defects: readonly Defect[]): TypeError {
  const lines = defects.map(({ code, path, given, reason, allowed, issue }) => {
    const details = JSON.stringify({ given: asJson(given), reason, allowed })
    return `  ${path.join('.')}: ${code} ${details} ${issue?.message ?? ''}`
  })
  return new TypeError(
    `规则表有错误 The rulebook “${id}” has defects, explained by zhidu help <code>:\n${lines.join('\n')}`,
  )
}
