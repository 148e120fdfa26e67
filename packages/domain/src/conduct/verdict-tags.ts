import { factRegistry } from '@zhidu/rules'
import type { Text } from '@zhidu/rules'
import { z } from 'zod'

/** The words that tell the alternatives of an answer apart, each a literal with its name for people. */
export function verdictTags<const V extends Readonly<Record<string, Text>>>(
  values: V,
): { readonly [K in keyof V & string]: z.ZodLiteral<K> } {
  const label = { zh: '处理结果', en: 'verdict' }
  const tags = Object.keys(values).map((word) => {
    const tag = z.literal(word)
    factRegistry.add(tag, { type: 'enum', values, label, presence: 'required', source: 'derived' })
    return [word, tag] as const
  })
  return Object.fromEntries(tags) as unknown as { readonly [K in keyof V & string]: z.ZodLiteral<K> }
}
