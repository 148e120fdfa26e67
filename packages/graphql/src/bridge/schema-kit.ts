import type { Domain } from '@zhidu/domain'
import { createBuilder } from '../builder'
import { createAssumptionTypes } from '../catalogue/assumption-types'
import { createClauseTypes } from '../catalogue/clause-types'
import { createRulebookTypes } from '../catalogue/rulebook-types'
import { createSiteValueTypes } from '../catalogue/site-value-types'
import { createTextTypes } from '../catalogue/text-types'
import { createAnswerTypes } from './answer-types'
import { createEnumTypes } from './enum-types'
import { createInputErrorTypes } from './input-error-types'
import { createInputTypes } from './input-types'
import { createOutputTypes } from './output-types'
import { createQuestionTypes } from './question-types'
import { createRefusalTypes } from './refusal-types'
import { createTypeNames } from './type-names'

export type SchemaKit = ReturnType<typeof createSchemaKit>

/**
 * Everything that a decision is exposed with: the builder, the types that all decisions share, and the makers of types.
 * @param listLimit most items that one list of inputs may have
 */
export function createSchemaKit(domain: Domain, listLimit: number) {
  const builder = createBuilder(domain)
  const names = createTypeNames()
  const enums = createEnumTypes(builder, names)
  const text = createTextTypes(builder)
  const clause = createClauseTypes(builder, text)
  const rulebook = createRulebookTypes(builder, text, clause)
  const siteValue = createSiteValueTypes(builder, domain, text, clause)
  createAssumptionTypes(builder, domain, text, clause, siteValue)
  const inputError = createInputErrorTypes(builder, text, clause)
  const answer = createAnswerTypes(builder, domain, text, clause, rulebook, siteValue, inputError)
  return {
    builder,
    names,
    listLimit,
    language: text.language,
    rulebooks: rulebook.rulebooks,
    answer,
    question: createQuestionTypes(builder, text, answer),
    refusal: createRefusalTypes(builder, text, clause),
    enums,
    inputs: createInputTypes(builder, names, enums),
    outputs: createOutputTypes(builder, names, enums),
  }
}
