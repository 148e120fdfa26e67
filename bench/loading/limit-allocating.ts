import type { LoadingFacts } from './cases'

/** The loading limit as a programmer writes it by hand; every answer is a new object. */
export function limitAllocating(facts: LoadingFacts) {
  if (facts.special) {
    if (!facts.meetsConditions) return { verdict: 'refused', reason: 'conditionsMissing' }
    if (!facts.safeToLoad) return { verdict: 'refused', reason: 'unsafe' }
  }
  if (facts.braces && facts.cargo !== 'clinker') return { verdict: 'refused', reason: 'braces' }
  if (facts.cargo === 'clinker' || facts.cargo === 'bulk') return { verdict: 'noBagLimit' }
  if (facts.cargo === 'winterStored') return { verdict: 'limit', layers: 14, abreast: narrowOrChoice(facts.width) }
  if (facts.line === 'line1') {
    if (facts.method === 'machine') return { verdict: 'limit', layers: 16, abreast: narrowOrChoice(facts.width) }
    if (facts.width < 2.45) return { verdict: 'limit', layers: 14, abreast: 'three' }
    return { verdict: 'limit', layers: 14, abreast: facts.width < 2.75 ? 'threeAndOne' : 'four' }
  }
  if (facts.line === 'line2') {
    const layers = facts.vehicle === 'sideTipper' ? 14 : 15
    return { verdict: 'limit', layers, abreast: narrowOrChoice(facts.width) }
  }
  return { verdict: 'limit', layers: 16, abreast: narrowOrChoice(facts.width) }
}

function narrowOrChoice(width: number): string {
  return width < 2.35 ? 'three' : 'threeOrFour'
}
