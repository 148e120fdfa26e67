import type { Answer } from '../../evaluate/answer'
import { outcomeText } from '../../explain/outcome-text'
import { valueText } from '../../explain/value-text'
import { wordingOf } from '../../explain/words'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Language, Text } from '../../text'
import type { Mismatch } from './compare-expectation'
import type { Example } from './example'
import { outcomeFields, specOfField } from './outcome-fields'
import { specialText } from './special-words'

/** A difference between what an example says and what came of it, in words. */
export function mismatchText(mismatch: Mismatch, example: Example, got: Answer, rulebook: AnyRulebook): Text {
  const sentence = (language: Language): string => {
    const pair = (expected: string, given: string): string =>
      language === 'zh' ? `应为${expected}，实为${given}` : `expected ${expected}, got ${given}`
    const none = wordingOf(language).words.absent
    switch (mismatch.at) {
      case 'field': {
        const { field, expected, got: given } = mismatch
        const outcome = got.kind === 'decided' ? (got.outcome as Readonly<Record<string, unknown>>) : {}
        const spec = specOfField(outcomeFields(rulebook.document.outcome), field, { ...outcome, [field]: given })
        const shown = (value: unknown): string =>
          value === null || spec === undefined ? none : valueText(value, spec, wordingOf(language))
        const label = spec?.label[language] ?? field
        return language === 'zh'
          ? `${label}：${pair(shown(expected), shown(given))}`
          : `${label}: ${pair(shown(expected), shown(given))}`
      }
      case 'row': {
        const fired = got.kind === 'decided' ? got.fired.join(language === 'zh' ? '、' : ', ') : ''
        return pair(
          language === 'zh' ? `第“${mismatch.row}”行` : `row “${mismatch.row}”`,
          fired === '' ? none : `“${fired}”`,
        )
      }
      case 'clause':
        return language === 'zh' ? `没有引用条款 ${mismatch.clause}` : `does not cite ${mismatch.clause}`
      case 'answer':
      case 'outcomes':
        return pair(expectationText(example, rulebook, language), answerText(got, language))
    }
  }
  return { zh: sentence('zh'), en: sentence('en') }
}

/** What an example expects, in words; empty while it is not filled in. */
export function expectationText({ expected }: Example, { document }: AnyRulebook, language: Language): string {
  const wording = wordingOf(language)
  switch (expected.kind) {
    case 'blank':
      return ''
    case 'outcome':
      return fieldsText(expected.fields)
    case 'outcomes':
      return expected.outcomes.length === 0
        ? wording.words.nothingFired
        : expected.outcomes.map(fieldsText).join(wording.words.semicolon)
    default:
      return specialText(expected.kind, language)
  }

  function fieldsText(fields: Readonly<Record<string, unknown>>): string {
    const known = outcomeFields(document.outcome)
    return Object.entries(fields)
      .map(([name, value]) => {
        const spec = specOfField(known, name, fields)
        const shown = value === null || spec === undefined ? wording.words.absent : valueText(value, spec, wording)
        return wording.words.is(spec?.label[language] ?? name, shown)
      })
      .join(wording.words.clause)
  }
}

/** An answer in a few words. */
export function answerText(answer: Answer, language: Language): string {
  switch (answer.kind) {
    case 'decided':
      return outcomeText(answer.outcome, wordingOf(language))
    case 'undecided':
      return answer.reason === 'no-row' || answer.reason === 'conflict'
        ? specialText(answer.reason, language)
        : specialText('undecided', language)
    case 'invalid':
      return specialText('invalid', language)
  }
}
