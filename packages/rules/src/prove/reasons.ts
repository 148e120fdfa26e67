import type { Text } from '../text'

/** The search was given up. */
export function spentText(budget: number): Text {
  return {
    zh: `在 ${String(budget)} 个节点的预算内未能判定`,
    en: `not decided within the budget of ${String(budget)} nodes`,
  }
}

/** Conditions that take too many boxes; of the property's own when no row is named. */
export function refusedText(rows: readonly string[]): Text {
  return rows.length === 0
    ? {
        zh: '性质自身的条件过于复杂，无法精确推理',
        en: "the property's own condition is too complex to reason about exactly",
      }
    : {
        zh: `条件过于复杂，无法精确推理的行：${rows.join('、')}`,
        en: `rows with conditions too complex to reason about exactly: ${rows.join(', ')}`,
      }
}
