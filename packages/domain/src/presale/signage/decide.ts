import { composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, decideEach, fact, labelled, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { signageFacts } from './facts'
import { sign, signageRulebook } from './rulebook'

const place = fact.string({ maxLength: 100, label: { zh: '提货地点', en: 'pick-up place' }, clauses: ['cement/7'] })

/** The checklist of each pick-up place (各提货地点的标识检查表). */
const signageInput = z.strictObject({
  places: labelled(
    z
      .array(z.strictObject({ place, ...signageFacts.shape }))
      .min(1)
      .max(200),
    { zh: '各提货地点', en: 'pick-up places' },
  ),
})

const complete = fact.boolean({ source: 'derived', label: { zh: '标识齐全', en: 'complete' } })

/** What each place lacks, and whether none lacks anything (标识检查结果). */
export const signageOutput = z.object({
  complete,
  places: labelled(z.array(z.object({ place, complete, missing: z.array(sign) })), {
    zh: '各提货地点的检查结果',
    en: 'what was found at each pick-up place',
  }),
})
export type Signage = z.output<typeof signageOutput>

/** Signs of the pick-up places (提货地点标识): complete, or what is missing where. cement/7. */
export function presaleSignage(binding: Binding): DomainDecision<Signage, z.input<typeof signageInput>> {
  const table = bindTable(binding, signageRulebook)

  const decide = (input: unknown): Answer<Signage, ClauseId> => {
    const parsed = parseInput(signageInput, input)
    if (!parsed.ok) return parsed.answer
    const checklists = parsed.data.places.map(({ place: name, ...signs }) => ({ name, signs }))
    const found = decideEach(checklists, ({ signs }) => table.decide(signs))
    if (!found.ok) return found.answer
    const places = found.each.map(({ input, outcome }) => {
      const missing = outcome.map((row) => row.missing)
      return { place: input.name, complete: missing.length === 0, missing }
    })
    return composeDecision<Signage, ClauseId>({ complete: places.every((each) => each.complete), places }, [], {
      facts: parsed.data,
      used: ['places'],
      fired: [...new Set(found.each.flatMap(({ decision }) => decision.fired))],
      clauses: ['cement/7'],
      input: signageInput,
      output: signageOutput,
    })
  }

  return {
    id: 'presale/signage',
    title: { zh: '提货地点标识', en: 'Signs of the pick-up places' },
    input: signageInput,
    output: signageOutput,
    tables: [table],
    decide,
  }
}
