import type { OpaqueCondition } from '../../json-rules/infer/emit'
import type { OpaqueReason } from '../../json-rules/infer/term'
import { leavesOf, subjectOf, termOf } from '../../json-rules/infer/term'
import { pointerOf } from '../../json-rules/defect'
import { isReference } from '../../json-rules/read-condition'
import type { WrittenReference } from '../../json-rules/read-condition'
import type { Text } from '../../text'
import type { InexactCondition, InexactReason, JsonRulesSampleOptions } from './json-rules-sampling'
import type { Placed, SharedConditions } from './placed-comparisons'

type Given = Pick<JsonRulesSampleOptions, 'operators' | 'decorators' | 'facts'>

/** Whether an operator, or one of its decorators, is of one's own. */
export function isOwnOperator(operator: string, { operators = {}, decorators = {} }: Given): boolean {
  const parts = operator.split(':')
  return (
    parts.some((_, index) => Object.hasOwn(operators, parts.slice(index).join(':'))) ||
    parts.slice(0, -1).some((name) => Object.hasOwn(decorators, name))
  )
}

/** Conditions that are not reasoned about, by inference or because the engine is given more than the document tells. */
export function inexactConditions(
  placed: readonly Placed[],
  opaque: readonly (OpaqueCondition & { readonly pointer: string })[],
  shared: SharedConditions,
  given: Given,
): readonly InexactCondition[] {
  const found = new Map<string, InexactCondition>()
  const add = (pointer: string, place: Placed['place'], condition: string, reason: InexactReason): void => {
    if (!found.has(pointer)) found.set(pointer, { pointer, place, condition, reason, message: because[reason] })
  }
  for (const { pointer, place, text, reason } of opaque) add(pointer, place, text, reason)
  const computed = new Set((given.facts ?? []).map(({ id }) => id))
  for (const { written, place } of placed) {
    const value = isReference(written.value) ? subjectOf(written.value as unknown as WrittenReference) : undefined
    const isComputed = computed.has(written.fact) || (value !== undefined && computed.has(value.fact))
    if (!isComputed && !isOwnOperator(written.operator, given)) continue
    const [leaf] = leavesOf(termOf(written, place, shared))
    add(pointerOf(place), place, leaf?.text ?? '', isComputed ? 'computed-fact' : 'operator')
  }
  return [...found.values()]
}

const because: Readonly<Record<InexactReason, Text>> = {
  operator: { zh: '自定义的运算符或修饰', en: 'an operator or decorator of one’s own' },
  'unknown-condition': { zh: '没有这个共用条件', en: 'a shared condition that is not there' },
  'text-search': { zh: '在文字里查找', en: 'a search within text' },
  'text-order': { zh: '按先后比较文字', en: 'texts compared by their order' },
  'mixed-types': { zh: '同一事实与不同类型的值比较', en: 'one fact compared with values of several types' },
  'compared-with-null': { zh: '比较的事实可能是 null', en: 'facts compared that may be null' },
  'too-fine': { zh: '数值过细或过大', en: 'numbers too fine or too large' },
  throws: { zh: '会使运行中断的条件', en: 'a condition that stops the run' },
  'computed-fact': { zh: '事实由程序算出，不是输入', en: 'a fact that the program computes, not an input' },
} satisfies Readonly<Record<OpaqueReason | 'computed-fact', Text>>
