import { comparisonText } from '../explain/comparison-text'
import { wordingOf } from '../explain/words'
import type { FactSpecs } from '../fact/fact-spec'
import type { JsonCondition } from '../rulebook/condition'
import type { Language } from '../text'

/** An expanded condition in words: “inner bed width is at least 2.35 m, braces is yes”. */
export function conditionText(condition: JsonCondition, facts: FactSpecs, language: Language): string {
  const wording = wordingOf(language)
  const { words } = wording
  if ('fact' in condition) {
    const label = facts[condition.fact]?.label[language] ?? condition.fact
    const text = comparisonText(condition, facts, wording)
    return language === 'zh' && condition.operator !== 'equal' ? `${label}${text}` : words.is(label, text)
  }
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  const texts = parts.map((part) => conditionText(part, facts, language))
  return texts.join('any' in condition ? words.or : words.clause)
}
