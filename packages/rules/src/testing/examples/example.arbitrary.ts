import fc from 'fast-check'
import { compile } from '../../evaluate/compile'
import { formatInstant, parseInstant } from '../../fact/instant'
import type { FactSpecs, FactValue } from '../../fact/fact-spec'
import type { AnyRulebook } from '../../rulebook/rulebook'
import { factsArbitrary } from '../facts-arbitrary'
import type { Example, Expectation } from './example'

const texts = fc.constantFrom(
  'a',
  '名称',
  'a, b',
  '"quoted"',
  'two\nlines',
  '#x',
  '- y',
  "it's",
  '(none)',
  '12',
  'true',
)

/** Examples of a rulebook that say what it answers: each passes. */
export function examplesArbitrary(rulebook: AnyRulebook): fc.Arbitrary<readonly Example[]> {
  const { decide } = compile(rulebook)
  return fc
    .array(fc.tuple(factsArbitrary(rulebook, { maxUnknown: 1 }), texts, fc.boolean(), fc.boolean()), { maxLength: 5 })
    .map((drawn) =>
      drawn.flatMap(([given, note, isWhole, isBlank], index): Example[] => {
        const facts = writtenFacts(given, rulebook.document.facts)
        if (facts === undefined) return []
        const answer = decide(facts)
        const expected = isBlank ? { kind: 'blank' as const } : expectationOf(answer)
        const row = answer.kind === 'decided' && isWhole && !isBlank ? answer.fired[0] : undefined
        const clauses = answer.kind === 'decided' && isWhole && !isBlank ? answer.clauses : []
        return [
          {
            name: `${note} ${String(index)}`,
            facts,
            expected,
            ...(row === undefined ? {} : { row }),
            ...(clauses.length === 0 ? {} : { clauses }),
            ...(isWhole ? { note } : {}),
          },
        ]
      }),
    )
}

function expectationOf(answer: ReturnType<ReturnType<typeof compile>['decide']>): Expectation {
  if (answer.kind === 'invalid') return { kind: 'invalid' }
  if (answer.kind === 'undecided')
    return { kind: answer.reason === 'no-row' || answer.reason === 'conflict' ? answer.reason : 'undecided' }
  type Fields = Readonly<Record<string, FactValue>>
  return Array.isArray(answer.outcome)
    ? { kind: 'outcomes', outcomes: answer.outcome as readonly Fields[] }
    : { kind: 'outcome', fields: answer.outcome as Fields }
}

/** As files hold facts: absent ones left out, moments as text; undefined for moments of years that RFC 3339 cannot write. */
function writtenFacts(
  given: Readonly<Record<string, unknown>>,
  specs: FactSpecs,
): Readonly<Record<string, FactValue>> | undefined {
  const facts: Record<string, FactValue> = {}
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue
    const isMoment = specs[name]?.type === 'instant' && typeof value === 'number'
    const written = isMoment ? formatInstant(value) : (value as FactValue)
    if (isMoment && parseInstant(String(written)) === undefined) return undefined
    facts[name] = written === 0 ? 0 : written
  }
  return facts
}
