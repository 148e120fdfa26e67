import { canonical } from '../evaluate/result'

/** Equal numbers for equal outcomes. */
export function outcomeLabels(outcomes: readonly unknown[]): Int32Array {
  const labels = new Map<string, number>()
  return Int32Array.from(outcomes, (outcome) => {
    const text = canonical(outcome)
    const label = labels.get(text) ?? labels.size
    labels.set(text, label)
    return label
  })
}
