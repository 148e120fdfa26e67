import type { LoadingFacts } from './cases'

const limit = (layers: number, abreast: string) => ({ verdict: 'limit', layers, abreast }) as const

const conditionsMissing = { verdict: 'refused', reason: 'conditionsMissing' } as const
const unsafe = { verdict: 'refused', reason: 'unsafe' } as const
const braces = { verdict: 'refused', reason: 'braces' } as const
const noBagLimit = { verdict: 'noBagLimit' } as const
const fourteenThree = limit(14, 'three')
const fourteenChoice = limit(14, 'threeOrFour')
const fourteenAndOne = limit(14, 'threeAndOne')
const fourteenFour = limit(14, 'four')
const fifteenThree = limit(15, 'three')
const fifteenChoice = limit(15, 'threeOrFour')
const sixteenThree = limit(16, 'three')
const sixteenChoice = limit(16, 'threeOrFour')

/** The loading limit as a programmer writes it by hand; outcomes are shared constants. */
export function limitShared(facts: LoadingFacts) {
  if (facts.special) {
    if (!facts.meetsConditions) return conditionsMissing
    if (!facts.safeToLoad) return unsafe
  }
  if (facts.braces && facts.cargo !== 'clinker') return braces
  if (facts.cargo === 'clinker' || facts.cargo === 'bulk') return noBagLimit
  if (facts.cargo === 'winterStored') return facts.width < 2.35 ? fourteenThree : fourteenChoice
  if (facts.line === 'line1') {
    if (facts.method === 'machine') return facts.width < 2.35 ? sixteenThree : sixteenChoice
    if (facts.width < 2.45) return fourteenThree
    return facts.width < 2.75 ? fourteenAndOne : fourteenFour
  }
  if (facts.line === 'line2') {
    if (facts.vehicle === 'sideTipper') return facts.width < 2.35 ? fourteenThree : fourteenChoice
    return facts.width < 2.35 ? fifteenThree : fifteenChoice
  }
  return facts.width < 2.35 ? sixteenThree : sixteenChoice
}
