import fc from 'fast-check'
import type { Answer } from '../../evaluate/answer'
import { compile } from '../../evaluate/compile'
import { reference } from '../../evaluate/reference'
import { canonical } from '../../evaluate/result'
import { explain } from '../../explain/explain'
import { rowIndex } from '../../large/row-index'
import { parseRulebook, toJSON } from '../../rulebook/parse-rulebook'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Text } from '../../text'
import { factsArbitrary } from '../facts-arbitrary'
import type { GivenFacts } from '../facts-arbitrary'

/** Something that every rulebook should have, checked on drawn inputs. */
export interface RulebookProperty {
  readonly id: 'total' | 'deterministic' | 'evaluators-agree' | 'explained' | 'json-round-trip'
  readonly name: Text
  /** Rejects with a counterexample when it does not hold. */
  readonly check: () => Promise<void>
}

/** How often inputs are drawn. */
export interface RulebookPropertyOptions {
  /** 200 unless told; the evaluators are compared on a quarter of them. */
  readonly runs?: number
  /** Draws the same inputs again. */
  readonly seed?: number
}

type Check = (facts: GivenFacts) => string | undefined | Promise<string | undefined>

/**
 * What every rulebook should have, ready for any test runner.
 * @example it.each(rulebookProperties(rulebook))('$name.en', ({ check }) => check())
 */
export function rulebookProperties(
  rulebook: AnyRulebook,
  { runs = 200, seed }: RulebookPropertyOptions = {},
): readonly RulebookProperty[] {
  const { decide } = compile(rulebook, { index: rowIndex })
  const property = (
    id: RulebookProperty['id'],
    zh: string,
    en: string,
    problem: Check,
    { maxUnknown = 0, numRuns = runs } = {},
  ): RulebookProperty => ({
    id,
    name: { zh, en },
    check: () =>
      fc.assert(
        fc.asyncProperty(factsArbitrary(rulebook, { maxUnknown }), async (facts) => {
          const found = await problem(facts)
          if (found !== undefined) throw new Error(`${rulebook.document.id}: ${found}`)
        }),
        { numRuns, ...(seed === undefined ? {} : { seed }) },
      ),
  })

  return [
    property('total', '每个正确的输入都有答案', 'gives every valid input an answer', (facts) => holeOf(decide(facts))),
    property(
      'deterministic',
      '同样的输入总得同样的答案',
      'gives the same input the same answer, whatever the order of its facts',
      (facts) => {
        const turned = Object.fromEntries(Object.entries(facts).reverse())
        const answers = [decide(facts), decide(turned), compile(rulebook, { index: rowIndex }).decide(facts)]
        return differing(answers.map(seen), '答案不同', 'answers differ')
      },
      { maxUnknown: 2 },
    ),
    property(
      'evaluators-agree',
      '编译后的规则表与 json-rules-engine 的答案一致',
      'means the same compiled and in json-rules-engine',
      async (facts) => {
        const [fast, slow] = [decide(facts), await reference(rulebook)(facts)]
        return differing([seenOfCompiled(fast), seenOfReference(slow)], '两个求值器不一致', 'the evaluators disagree')
      },
      { maxUnknown: 2, numRuns: Math.ceil(runs / 4) },
    ),
    property('explained', '每个结论都说明理由并引用条款', 'explains every decision and cites a clause', (facts) =>
      unexplained(decide(facts)),
    ),
    property(
      'json-round-trip',
      '写成 JSON 再读回，意思不变',
      'means the same after a way through JSON',
      (() => {
        const reading = parseRulebook(JSON.parse(JSON.stringify(toJSON(rulebook))))
        if (!reading.ok) return () => message('读不回来', 'cannot be read back', reading.errors)
        const again = compile(reading.rulebook, { index: rowIndex }).decide
        return (facts: GivenFacts) =>
          differing([decide(facts), again(facts)].map(seen), '读回后答案不同', 'answers differ')
      })(),
      { maxUnknown: 1 },
    ),
  ]
}

/** The answer as data, as it would be sent. */
function seen(answer: Answer): string {
  return canonical(answer)
}

function holeOf(answer: Answer): string | undefined {
  return answer.kind === 'decided' ? undefined : message('没有答案', 'no answer', answer)
}

function unexplained(answer: Answer): string | undefined {
  // A collecting rulebook in which no row fires has nothing to cite.
  if (answer.kind !== 'decided' || answer.fired.length === 0) return undefined
  if (answer.clauses.length === 0) return message('没有引用条款', 'cites no clause', answer.fired)
  const texts = [explain(answer, 'zh'), explain(answer, 'en')]
  const isCited = texts.every((text) => answer.clauses.some((clause) => text.includes(clause)))
  return isCited ? undefined : message('说明里没有条款', 'the explanation names no clause', texts)
}

type ReferenceAnswer = Awaited<ReturnType<ReturnType<typeof reference>>>

function seenOfReference(answer: ReferenceAnswer): string {
  switch (answer.kind) {
    case 'decided':
      return canonical([answer.kind, answer.outcome, answer.fired])
    case 'undecided':
      return canonical([answer.kind, answer.reason, answer.possible.map(canonical).sort()])
    case 'invalid':
      return answer.kind
  }
}

function seenOfCompiled(answer: Answer): string {
  switch (answer.kind) {
    case 'decided':
      return canonical([answer.kind, answer.outcome, answer.fired])
    case 'undecided':
      return canonical([answer.kind, answer.reason, answer.possible.map(({ outcome }) => canonical(outcome)).sort()])
    case 'invalid':
      return answer.kind
  }
}

function differing(texts: readonly string[], zh: string, en: string): string | undefined {
  return new Set(texts).size === 1 ? undefined : message(zh, en, texts)
}

function message(zh: string, en: string, found: unknown): string {
  return `${zh} / ${en}: ${JSON.stringify(found)}`
}
