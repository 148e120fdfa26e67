import type { Text } from '../text'
import type { Check, FindingCode, Verdict } from './finding'

/** What a check shows where it is proved; the codes name what would be found. */
const claims: Readonly<Record<FindingCode, Text>> = {
  gap: { zh: '无缺口', en: 'no gap' },
  conflict: { zh: '无抵触', en: 'no conflict' },
  overlap: { zh: '无重叠', en: 'no overlap' },
  'dead-row': { zh: '没有永不生效的行', en: 'no dead row' },
  contradiction: { zh: '没有自相矛盾的条件', en: 'no contradiction' },
  'unused-fact': { zh: '没有不影响结果的事实', en: 'no unused fact' },
  'unreached-outcome': { zh: '没有得不到的结果', en: 'no unreached outcome' },
  'bounds-touch': { zh: '没有两边都包含的界值', en: 'no bounds that touch twice' },
  'bounds-miss': { zh: '没有差一格的界值', en: 'no bounds that miss by one step' },
  'no-clause': { zh: '每一行都有依据', en: 'every row cites a clause' },
}

const verdicts: Readonly<Record<Verdict, Text>> = {
  proved: { zh: '已证明', en: 'proved' },
  refuted: { zh: '不成立', en: 'refuted' },
  undecided: { zh: '未能判明', en: 'undecided' },
}

/** What a check is to show, in words: no gap, no conflict. */
export function claimText({ name }: Pick<Check, 'name'>): Text {
  return claims[name]
}

/** A check with its verdict as people read it: what was shown, not the name of what would have been found. */
export function checkText({ name, verdict }: Pick<Check, 'name' | 'verdict'>): Text {
  const [claim, word] = [claims[name], verdicts[verdict]]
  return { zh: `${claim.zh}：${word.zh}`, en: `${claim.en}: ${word.en}` }
}
