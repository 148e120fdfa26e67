import { z } from 'zod'
import { fact } from '../../decision'

const mass = (zh: string, en: string, source: 'given' | 'derived', min: number) =>
  fact.integer({ unit: 'kg', min, max: 200_000, source, label: { zh, en }, clauses: ['cement/9.2.6'] })

/** What is weighed of a bulk wagon, and the most that the railway lets it carry; whole kilograms (铁路散装). */
export const bulkRailInput = z.strictObject({
  load: mass('实装重量', 'load weighed', 'given', 0),
  limit: mass('铁路规定上限', 'upper limit of the railway', 'given', 1),
})

/** What the table asks: load and limit, and the least load that comes near enough to the limit. */
export const bulkRailFacts = z.object({
  ...bulkRailInput.shape,
  least: mass('应达到的最低重量', 'least load that is near enough', 'derived', 1),
})
