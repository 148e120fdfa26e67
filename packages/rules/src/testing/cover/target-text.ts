import { comparisonText } from '../../explain/comparison-text'
import { outcomeText } from '../../explain/outcome-text'
import { valueText } from '../../explain/value-text'
import { wordingOf } from '../../explain/words'
import { isReference } from '../../evaluate/cells'
import type { Comparison } from '../../rulebook/condition'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Language, Text } from '../../text'
import { atomsOf } from './row-atoms'
import type { Target } from './target'

/** What examples are to show, in words. */
export function targetText(target: Target, rulebook: AnyRulebook): Text {
  return { zh: sentence(target, rulebook, 'zh'), en: sentence(target, rulebook, 'en') }
}

function sentence(target: Target, { document, expanded }: AnyRulebook, language: Language): string {
  const isChinese = language === 'zh'
  const wording = wordingOf(language)
  if (target.kind === 'outcome') {
    const text = outcomeText(document.rows[target.rows[0] ?? 0]?.then, wording, document.outcome)
    return isChinese ? `得出结果：${text}` : `the outcome comes about: ${text}`
  }
  const id = document.rows[target.row]?.id ?? ''
  if (target.kind === 'row') return isChinese ? `由“${id}”行判定` : `row “${id}” decides`
  const comparison = atomsOf(expanded[target.row] ?? { all: [] })[target.atom]?.comparison
  if (comparison === undefined) throw new Error('targets are made of the atoms of their row')
  const text = comparisonSentence(comparison, document.facts, language)
  if (target.kind === 'condition') {
    if (isChinese) return `“${id}”行：单凭“${text}”${target.holds ? '成立而适用' : '不成立而不适用'}`
    return `row “${id}”: it alone matters that “${text}” ${target.holds ? 'holds' : 'does not hold'}`
  }
  const at = positionText(comparison, target.at, document.facts, language)
  const side = isChinese ? (target.holds ? '界内' : '界外') : target.holds ? 'just inside' : 'just outside'
  return isChinese ? `“${id}”行：“${text}”的${side}：${at}` : `row “${id}”: ${side} of “${text}”: ${at}`
}

type Specs = AnyRulebook['document']['facts']

/** A comparison with its fact's name: “inner width at least 2.35 m”. */
export function comparisonSentence(comparison: Comparison, specs: Specs, language: Language): string {
  const { fact, operator, value } = comparison
  const label = specs[fact]?.label[language] ?? fact
  const wording = wordingOf(language)
  const text = comparisonText(comparison, specs, wording)
  const isPlain = operator === 'equal' && !isReference(value)
  if (language === 'zh') return isPlain ? wording.words.is(label, text) : `${label}${text}`
  return isPlain ? wording.words.is(label, text) : `${label} ${text}`
}

function positionText({ fact, value }: Comparison, at: number | 'same', specs: Specs, language: Language): string {
  const spec = specs[fact]
  if (spec === undefined) return ''
  if (at !== 'same') return valueText(at, spec, wordingOf(language))
  const other = isReference(value) ? (specs[value.fact]?.label[language] ?? value.fact) : ''
  return language === 'zh' ? `两者相等（${other}）` : `both are the same (${other})`
}
