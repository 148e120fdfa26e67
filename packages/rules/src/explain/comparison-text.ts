import { isReference } from '../evaluate/cells'
import type { FactSpecs } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import type { Language } from '../text'
import { valueText } from './value-text'
import { wordsOf } from './words'

/** What a comparison asks of its fact, in words: “at least 2.35 m”. */
export function comparisonText({ fact, operator, value }: Comparison, specs: FactSpecs, language: Language): string {
  const words = wordsOf[language]
  const spec = specs[fact]
  if (spec === undefined) throw new Error(`“${fact}” was checked to be a fact`)
  if (isReference(value)) return words.compare[operator](specs[value.fact]?.label[language] ?? value.fact)
  if (Array.isArray(value))
    return words.compare[operator](value.map((item) => valueText(item, spec, language)).join(words.or))
  const text = value === null ? words.absent : valueText(value, spec, language)
  return operator === 'equal' ? text : words.compare[operator](text)
}
