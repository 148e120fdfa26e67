import { isReference } from '../evaluate/cells'
import type { FactSpecs } from '../fact/fact-spec'
import type { Comparison } from '../rulebook/condition'
import { valueText } from './value-text'
import type { Wording } from './words'

/** What a comparison asks of its fact, in words: “at least 2.35 m”. */
export function comparisonText({ fact, operator, value }: Comparison, specs: FactSpecs, wording: Wording): string {
  const words = wording.words
  const spec = specs[fact]
  if (spec === undefined) throw new Error(`“${fact}” was checked to be a fact`)
  if (isReference(value)) return words.compare[operator](specs[value.fact]?.label[wording.language] ?? value.fact)
  if (Array.isArray(value))
    return words.compare[operator](value.map((item) => valueText(item, spec, wording)).join(words.or))
  const text = value === null ? words.absent : valueText(value, spec, wording)
  return operator === 'equal' ? text : words.compare[operator](text)
}
