import fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { decimalsOf } from '../../json-rules/infer/plan'
import type { FactHint, Plan } from '../../json-rules/infer/plan'
import type { Text } from '../../text'
import { isEmpty } from './fact-constants'
import type { Constants, ReadFact } from './fact-constants'
import { isMoment, textNeighbours } from './text-neighbours'

/** What is drawn for a fact, and that in words. */
export interface Drawing {
  readonly arbitrary: Arbitrary<unknown>
  readonly text: Text
}

/** Values of a fact around what the rules compare it with, on both sides of each bound; lists of them where it is one. */
export function factArbitrary(fact: ReadFact, plan: Plan | undefined, hint: FactHint = {}): Drawing {
  const item = itemDrawing(fact, plan, hint)
  const depths = fact.depths.size === 0 ? [0] : [...fact.depths].sort((a, b) => a - b)
  const drawings = depths.map((depth) => Array.from({ length: depth }).reduce<Drawing>(listOf, item))
  return oneOf(drawings)
}

const mostStretches = 20

/**
 * As often as any value one at or between the constants of one rule: between those of all rules a narrow one is hardly
 * ever met.
 */
export function aimedArbitrary(aim: ReadFact, all: Drawing, plan: Plan | undefined, hint: FactHint = {}): Drawing {
  const { numbers: own } = aim.constants.numbers.size > 0 ? aim.constants : aim.hinted
  const numbers = [...own].sort((a, b) => a - b)
  if (numbers.length === 0 || numbers.length > mostStretches) return oneOf([factArbitrary(aim, plan, hint), all])
  const step = 1 / (hint.scale ?? 10 ** Math.max(0, ...numbers.map(decimalsOf)))
  const ends = [(numbers[0] ?? 0) - step, ...numbers, (numbers.at(-1) ?? 0) + step]
  const stretches = ends.slice(1).flatMap((max, index): readonly Drawing[] => {
    const within = {
      min: Math.max(ends[index] ?? max, hint.min ?? -Infinity),
      max: Math.min(max, hint.max ?? Infinity),
    }
    return within.min > within.max ? [] : [factArbitrary(aim, plan, { ...hint, ...within })]
  })
  return oneOf([...(stretches.length > 0 ? [oneOf(stretches)] : []), all])
}

function listOf({ arbitrary, text: { zh, en } }: Drawing): Drawing {
  const text = { zh: `列表，最多 4 项（${zh}）`, en: `lists of up to 4 of (${en})` }
  return { arbitrary: fc.array(arbitrary, { maxLength: 4 }), text }
}

function itemDrawing({ constants, hinted }: ReadFact, plan: Plan | undefined, hint: FactHint): Drawing {
  // Constants of one's own operators tell the type only where nothing else does.
  const only = isEmpty(constants) ? hinted : constants
  const numbers = new Set([...only.numbers, ...(only.numbers.size > 0 || isNumber(plan) ? hinted.numbers : [])])
  const texts = new Set([...only.texts, ...(only.texts.size > 0 ? hinted.texts : [])])
  const drawings = [
    ...(numbers.size > 0 || isNumber(plan) ? [numberDrawing([...numbers], plan, hint)] : []),
    ...(texts.size > 0 ? [textDrawing([...texts], plan?.spec?.type === 'enum')] : []),
    ...(isBoolean(only, constants) ? [{ arbitrary: fc.boolean(), text: { zh: '真或假', en: 'true or false' } }] : []),
  ]
  const values = drawings.length > 0 ? drawings : [anything]
  return oneOf(only.isNull ? [...values, { arbitrary: fc.constant(null), text: { zh: 'null', en: 'null' } }] : values)
}

/** “is even: true” of one's own operator says nothing of the fact. */
function isBoolean(only: Constants, constants: Constants): boolean {
  return only === constants && only.booleans
}

function isNumber(plan: Plan | undefined): boolean {
  return plan?.spec?.type === 'integer' || plan?.spec?.type === 'number'
}

const anything: Drawing = {
  arbitrary: fc.oneof(fc.nat(100), fc.string({ maxLength: 8 }), fc.boolean()),
  text: { zh: '0–100 的整数、短文字、真假', en: 'whole numbers from 0 to 100, short texts, true and false' },
}

function numberDrawing(numbers: readonly number[], plan: Plan | undefined, hint: FactHint): Drawing {
  const spec = plan?.spec?.type === 'integer' || plan?.spec?.type === 'number' ? plan.spec : undefined
  const specScale = spec?.type === 'number' ? spec.scale : 1
  const scale = hint.scale ?? Math.max(specScale, 10 ** Math.max(0, ...numbers.map(decimalsOf)))
  const around = Math.max(scale === 1 ? 100 : 1, ...numbers.map((number) => 2 * Math.abs(number)))
  const min = hint.min ?? Math.min(spec?.min ?? 0, ...numbers, numbers.some((number) => number < 0) ? -around : 0)
  const max = hint.max ?? Math.max(spec?.max ?? around, ...numbers)
  const text = { zh: `${min}–${max} 的数`, en: `numbers from ${min} to ${max}` }
  const last = Math.floor(max * scale)
  // A told step may leave no value between two constants.
  const first = Math.min(Math.ceil(min * scale), last)
  if (scale > 1e9 || !Number.isSafeInteger(first) || !Number.isSafeInteger(last)) {
    const sides = numbers.flatMap((number) => [number, number * (1 - 1e-9), number * (1 + 1e-9)])
    return { arbitrary: fc.oneof(fc.constantFrom(...sides), fc.double({ min, max, noNaN: true })), text }
  }
  const sides = [first, last, ...numbers.map((number) => Math.round(number * scale))]
    .flatMap((tick) => [tick, tick - 1, tick + 1])
    .filter((tick) => tick >= first && tick <= last)
  const ticks = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: first, max: last }) },
    { weight: 3, arbitrary: fc.constantFrom(...new Set(sides)) },
  )
  return { arbitrary: ticks.map((tick) => tick / scale), text }
}

function textDrawing(texts: readonly string[], isClosed: boolean): Drawing {
  const quoted = (language: keyof Text): string => {
    const shown = texts.slice(0, 5).map((text) => (language === 'zh' ? `“${text}”` : JSON.stringify(text)))
    return shown.join(language === 'zh' ? '、' : ', ') + (texts.length > 5 ? '…' : '')
  }
  if (isClosed) {
    return { arbitrary: fc.constantFrom(...texts), text: { zh: `只取 ${quoted('zh')}`, en: `one of ${quoted('en')}` } }
  }
  const near = fc.constantFrom(...new Set(texts.flatMap(textNeighbours)))
  if (texts.every(isMoment)) {
    return { arbitrary: near, text: { zh: `${quoted('zh')} 及其前后`, en: `at, before and after ${quoted('en')}` } }
  }
  const patterns = texts.flatMap(matching)
  return {
    arbitrary: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...texts) },
      { weight: 2, arbitrary: near },
      ...patterns.map((arbitrary) => ({ weight: 1, arbitrary })),
      { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
    ),
    text: { zh: `${quoted('zh')} 及相近的文字、其他短文字`, en: `texts like ${quoted('en')}, and other short ones` },
  }
}

/** Texts that a pattern matches, where a constant looks like one. */
function matching(text: string): readonly Arbitrary<string>[] {
  if (text.length > 200 || !/[\^$\\[\](){}*+?|]/.test(text) || /\{\d{3,}|,\d{3,}\}/.test(text)) return []
  try {
    return [fc.stringMatching(new RegExp(text))]
  } catch {
    return []
  }
}

function oneOf(drawings: readonly Drawing[]): Drawing {
  const [first] = drawings
  if (first !== undefined && drawings.length === 1) return first
  return {
    arbitrary: fc.oneof({ withCrossShrink: true }, ...drawings.map(({ arbitrary }) => arbitrary)),
    text: {
      zh: drawings.map(({ text }) => text.zh).join('；或 '),
      en: drawings.map(({ text }) => text.en).join('; or '),
    },
  }
}
