import type { FactValue } from '../fact/fact-spec'
import type { Extent, Order, Region } from '../space/region'

/** How a region is told: in sentences of a language, or in a short notation. */
export interface Telling {
  readonly absent: string
  /** Texts that no condition mentions. */
  readonly others: string
  readonly value: (value: FactValue, fact: string) => string
  readonly range: (range: Extract<Extent, { kind: 'range' }>, fact: string) => string
  /** One fact, and what it may be; never nothing. */
  readonly fact: (fact: string, choices: readonly string[], extent: Extent) => string
  readonly order: (order: Order) => string
}

/** What a region says of each fact and of each two that are compared; nothing where it is every input. */
export function regionParts({ facts, orders }: Region, telling: Telling): readonly string[] {
  const parts = Object.entries(facts).map(([fact, extent]) => telling.fact(fact, choicesOf(extent, fact), extent))
  return [...parts, ...orders.map(telling.order)]

  function choicesOf(extent: Extent, fact: string): readonly string[] {
    if (extent.kind === 'absent') return [telling.absent]
    const choices = extent.kind === 'range' ? [telling.range(extent, fact)] : valuesOf(extent, fact)
    return extent.absent ? [...choices, telling.absent] : choices
  }

  function valuesOf({ values, others }: Extract<Extent, { kind: 'values' }>, fact: string): readonly string[] {
    const words = values.map((value) => telling.value(value, fact))
    return others ? [...words, telling.others] : words
  }
}
