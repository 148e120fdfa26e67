import type { AnyRulebook } from '../rulebook/rulebook'
import type { Text } from '../text'

/** How many names a sentence lists. */
const mostNamed = 5

export function spentReason(nodes: number): Text {
  return {
    zh: `查找了 ${String(nodes)} 步，预算用尽`,
    en: `the search ended after ${String(nodes)} steps, its budget`,
  }
}

export function refusedReason({ document }: AnyRulebook, rows: Iterable<number>): Text {
  const ids = [...rows].flatMap((row) => document.rows[row]?.id ?? [])
  return {
    zh: `条件太复杂，无法展开的行：${named(ids, 'zh')}`,
    en: `conditions too complex to be taken apart: ${named(ids, 'en')}`,
  }
}

/** Rows of which it is not known whether they decide anywhere. */
export function unsureReason({ document }: AnyRulebook, rows: readonly number[], nodes: number): Text {
  const ids = rows.flatMap((row) => document.rows[row]?.id ?? [])
  return {
    zh: `查找了 ${String(nodes)} 步，预算用尽，尚未判明的行：${named(ids, 'zh')}`,
    en: `the search ended after ${String(nodes)} steps, its budget; not settled: ${named(ids, 'en')}`,
  }
}

/** Names one after the other; many are counted. */
export function named(names: readonly string[], language: keyof Text): string {
  const [first, more] = [names.slice(0, mostNamed), names.length - mostNamed]
  if (language === 'zh') return first.join('、') + (more > 0 ? `等 ${String(names.length)} 项` : '')
  return first.join(', ') + (more > 0 ? ` and ${String(more)} more` : '')
}
