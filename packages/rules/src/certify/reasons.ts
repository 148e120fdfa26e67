import type { FactSpecs } from '../fact/fact-spec'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Language } from '../text'
import { named, refusedReason, spentReason } from '../verify/reasons'
import type { NoCertificateReason } from './certification'

/** @param pairs names of the texts that are compared with each other */
export function comparesTexts(pairs: readonly (readonly [string, string])[], facts: FactSpecs): NoCertificateReason {
  const text = (language: Language): string => {
    const label = (name: string): string => facts[name]?.label[language] ?? name
    const [open, close, and] = language === 'zh' ? ['“', '”', '与'] : ['“', '”', ' and ']
    return named(
      [...new Set(pairs.map((pair) => pair.map((name) => `${open}${label(name)}${close}`).join(and)))],
      language,
    )
  }
  return {
    code: 'compares-texts',
    message: {
      zh: `文字与文字相比较，无法出具证书：${text('zh')}`,
      en: `texts compared with texts cannot be certified: ${text('en')}`,
    },
  }
}

export function tooComplex(rulebook: AnyRulebook, rows: readonly number[]): NoCertificateReason {
  return { code: 'too-complex', message: refusedReason(rulebook, rows) }
}

export function budgetSpent(nodes: number): NoCertificateReason {
  return { code: 'budget', message: spentReason(nodes) }
}

export const leavesGap: NoCertificateReason = {
  code: 'gap',
  message: { zh: '有的输入没有任何行适用', en: 'some inputs are covered by no row' },
}

export const hasConflict: NoCertificateReason = {
  code: 'conflict',
  message: { zh: '有的行互相抵触', en: 'some rows disagree' },
}
